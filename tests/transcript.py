"""Plays a transcript: what people write, what the bot shows, what the database holds in the end.

A transcript's inputs are its lines `Name: …`, `@ …`, `+ …` and `= …`; everything else is what the bot
answered. Real SQLite, a moved clock, the outbox drained by hand. `--rewrite-transcripts` writes the
answers anew; the diff is reviewed like code.

    @ 2027-01-12 08.30            the clock, WIB          + 2 hari, + 3 jam, + 10 menit
    @ kegiatan 1 daring 2 luring 1 first_come             an open kegiatan; without first_come: approval
                                  also: didahulukan (first-timers first), mulai 2027-03-10 (first session)
    @ tutup 1                     registration of batch 1 closes
    @ ubah 1 mulai 2027-03-12 08.30                       also: tempat Bandung, tautan https://…, keadaan
                                  draft|closed|finished|cancelled, ruang 1 2 (capacities; with a backup)
    @ kode 1 AAA222 BBB333        the presensi codes of its first session
    @ setujui Budi, @ tolak Budi alasan                   panitia decide about his newest registration
    @ ahli Budi Contoh | KEP.1/… | 2028-03-14             a row of the list of experts
    Panitia: teks                 Panitia and Sekretaris are the owners
    Budi: teks                    ⏎ stands for a new line; [Label] presses a button
    Budi: (kontak)                also: kontak lain, stiker, suara, foto, berkas, lokasi, blokir, buka blokir,
                                  ubah pesan: …, tombol: data, tekan lagi, and formulir: the whole
                                  form, filled in plainly (FORM below)
    Budi: (balas: kata) teks      a reply to the newest message of the bot with these words
    = pendaftaran                 also: kursi, pencocokan, peserta, draf, kotak keluar, persetujuan,
                                  pesan baru, gelombang, presensi
"""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.house import house
from bot.inputs import Inputs
from bot.panitia import Change, Desk
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.letters import unpack
from handlers.readers import name_key, skp_key
from handlers.turn import Attachment, Command, Heard, Left, Press, Returned, Said, SharedContact, Text
from locales.render import Shown, ShownButton, show, show_plain
from storage import attendance, events, experts, outbox, waves
from storage.sessions import Room, Session
from storage.store import Store
from tests.transcript_facts import FACTS

WIB = ZoneInfo("Asia/Jakarta")
REPLY = re.compile(r"\(balas: ([^)]+)\) (.+)")
SPOKEN = re.compile(r"([A-Z][a-z]+): ?(.*)")
ATTACHMENTS = {"stiker": "sticker", "suara": "voice", "foto": "photo", "berkas": "file", "lokasi": "other"}
FORM = (
    "Nama: {name} Contoh\nHP: 0812 3456 7890\nPT: Contoh Jaya\nJabatan: HSE\nProvinsi: Bali\nEmail: -\n"
    "SKP: belum ada\nKategori: lainnya"
)
OWNERS = {"Panitia": "990", "Sekretaris": "991"}
UNITS = {"hari": "days", "jam": "hours", "menit": "minutes"}


class Chat:
    """What one person sees: messages by id, with their buttons."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.last_id = 0
        self.shown: dict[int, Shown] = {}
        self.new_messages = 0
        self.pressed: Press | None = None

    def button(self, label: str) -> Press:
        for message_id in sorted(self.shown, reverse=True):
            for row in self.shown[message_id].rows:
                for button in row:
                    if button.kind == "press" and button.label == label:
                        return Press(button.value, str(message_id), "q")
        raise AssertionError(f"no button [{label}] in this chat")

    def quoted(self, words: str) -> str:
        """The text of the newest message with these words."""
        for message_id in sorted(self.shown, reverse=True):
            text = _plain(self.shown[message_id])
            if words in text.replace("\n", " "):
                return text
        raise AssertionError(f"no message with the words {words!r} in this chat")


class Stage:
    """One store, one clock, some people."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.clock = datetime(2027, 1, 12, 8, 30, tzinfo=WIB)
        self.chats: dict[str, Chat] = {}
        self.updates = 500
        self.house = house(settings)
        self.inputs = Inputs(store, self.house, self._now, lambda: None)
        self.ticks = Ticks(store, self.house, self._now, lambda: None)

    def _now(self) -> float:
        return self.clock.timestamp()

    async def play(self, lines: list[str]) -> Iterator[str]:
        """Every line of the transcript as it should stand."""
        out: list[str] = []
        for line in lines:
            if line.startswith("#") or not line.strip():
                out.append(line)
            elif line.startswith(("@ ", "+ ")):
                out.append(line)
                await self._set(line)
                out.extend(line for shown in await self._drain("") for line in shown)
            elif line.startswith("= "):
                out.append(await self._fact(line[2:].partition(":")[0].strip()))
            elif spoken := SPOKEN.fullmatch(line):
                out.append(line)
                out.extend(await self._speak(spoken[1], spoken[2]))
        return iter(out)

    async def _set(self, line: str) -> None:
        words = line[2:].split()
        if line.startswith("+ "):
            self.clock += timedelta(**{UNITS[words[1]]: int(words[0])})
            await self.ticks.tick()
        elif words[0] == "kegiatan":
            await self._put_event(int(words[1]), int(words[3]), int(words[5]), words[6:])
        elif words[0] in {"setujui", "tolak"}:
            await self._decide(words)
        elif words[0] == "ahli":
            await self._list_expert(line[7:])
        elif words[0] == "kode":
            await self._put_codes(int(words[1]), words[2:])
        elif words[0] == "ubah":
            await self._change_event(int(words[1]), words[2], " ".join(words[3:]))
        elif words[0] == "tutup":
            async with self.store.transaction() as tx:
                await tx.all(
                    "update events set closes_at = :now where batch = :batch",
                    {"now": int(self.clock.timestamp()), "batch": int(words[1])},
                )
        elif words[0] == "rusak":
            async with self.store.transaction() as tx:
                await tx.all(f"update talks set body = {line[8:].strip()}")
        else:
            self.clock = datetime.strptime(" ".join(words), "%Y-%m-%d %H.%M").replace(tzinfo=WIB)

    def _desk(self) -> Desk:
        return Desk(self.store, self.house, int(self._now()), "Panitia")

    async def _decide(self, words: list[str]) -> None:
        async with self.store.transaction() as tx:
            [(number,), *_] = await tx.all(
                "select r.number from registrations r join chats c on c.person_id = r.person_id "
                "where c.address = :address order by r.id desc",
                {"address": self.chats[words[1]].address},
            )
        reason = " ".join(words[2:]) or None
        desk = self._desk()
        await (desk.approve(number) if words[0] == "setujui" else desk.reject(number, reason))

    async def _list_expert(self, row: str) -> None:
        name, number, until = (part.strip() for part in row.split("|"))
        expert = experts.Expert(
            0, name, name_key(name), number, skp_key(number), until or None, None, None, None
        )
        async with self.store.transaction() as tx:
            await experts.put(tx, [expert], int(self._now()))

    async def _put_codes(self, batch: int, codes: list[str]) -> None:
        """The codes of the first session: start and end."""
        async with self.store.transaction() as tx:
            event = await events.newest(tx, batch)
            assert event is not None
            await tx.all("update sessions set code_start = null where id = :id", {"id": event.sessions[0].id})
            await attendance.put_codes(tx, event.sessions[0].id, attendance.Codes(*codes))

    async def _change_event(self, batch: int, what: str, value: str) -> None:
        """Panitia load the kegiatan again: with another day, place, link or state."""
        async with self.store.transaction() as tx:
            event = await events.newest(tx, batch)
        assert event is not None
        match what:
            case "mulai":
                start = datetime.strptime(value, "%Y-%m-%d %H.%M").replace(tzinfo=WIB).timestamp()
                shift = int(start) - event.starts_at
                moved = tuple(
                    replace(each, starts_at=each.starts_at + shift, ends_at=each.ends_at + shift)
                    for each in event.sessions
                )
                event = replace(event, sessions=moved)
            case "tautan":
                rooms = tuple(Room(url) for url in value.split())
                event = replace(
                    event, sessions=(replace(event.sessions[0], rooms=rooms), *event.sessions[1:])
                )
            case "ruang":
                rooms = tuple(
                    Room(f"https://example.org/r{n}", int(size)) for n, size in enumerate(value.split())
                )
                backup = "https://example.org/cadangan"
                first = replace(event.sessions[0], rooms=rooms, backup_url=backup)
                event = replace(event, sessions=(first, *event.sessions[1:]))
            case "tempat":
                event = replace(event, place=value)
            case "keadaan":
                event = replace(event, state=value)  # type: ignore[arg-type]
        await self._desk().load([Change(event)])

    async def _put_event(self, batch: int, online: int, offline: int, more: list[str]) -> None:
        first = datetime(2027, 2 + batch, 10, 8, 30, tzinfo=WIB)
        if "mulai" in more:
            day = datetime.fromisoformat(more[more.index("mulai") + 1])
            first = first.replace(month=day.month, day=day.day)
        sessions = tuple(
            Session(
                f"Hari {n}", int(start.timestamp()), int((start + timedelta(hours=7.5)).timestamp()),
                "https://example.org/sesi",
            )
            for n, start in ((1, first), (2, first + timedelta(days=1)))
        )  # fmt: skip
        event = events.Event(
            id=0, year=2027, batch=batch, title=f"Peningkatan Kompetensi Ahli K3 Angkatan {batch}",
            place="Jakarta", quota_offline=offline, quota_online=online,
            offline="first_come" if "first_come" in more else "approval",
            first_timers_first="didahulukan" in more,
            opens_at=int(self._now()) - 86400, closes_at=sessions[0].starts_at - 86400, sessions=sessions,
        )  # fmt: skip
        await self._desk().load([Change(event)])

    async def _speak(self, name: str, words: str) -> list[str]:
        chat = self.chats.setdefault(name, Chat(OWNERS.get(name) or str(700 + len(self.chats))))
        said = self._said(name, chat, words)
        self.updates += 1
        heard = Heard("telegram", self.updates, chat.address, said)
        ended = await self.inputs.process("telegram", [heard])
        lines = [
            f"  (sekilas) {show_plain(each.toast, each.language)}" for each in ended if each.toast is not None
        ]
        return lines + [line for shown in await self._drain(name) for line in shown]

    def _said(self, name: str, chat: Chat, words: str) -> Said:
        replies_to = ""
        if reply := REPLY.fullmatch(words):
            replies_to, words = chat.quoted(reply[1]), reply[2]
        if not isinstance(found := self._special(name, chat, words), str):
            return found
        chat.last_id += 1
        text = found.replace("⏎", "\n")
        if text.startswith("/"):
            command, _, rest = text[1:].partition(" ")
            return Command(command.casefold(), rest)
        return Text(text, replies_to=replies_to)

    def _special(self, name: str, chat: Chat, words: str) -> Said | str:
        if re.fullmatch(r"\[.*\]", words):
            chat.pressed = chat.button(words[1:-1])
            return chat.pressed
        special = re.fullmatch(r"\((.*)\)", words)
        if special is None:
            return words
        kind, _, rest = special[1].partition(": ")
        if kind in ATTACHMENTS:
            return Attachment(ATTACHMENTS[kind])  # type: ignore[arg-type]
        match kind:
            case "formulir":
                return FORM.format(name=name)
            case "kontak":
                return SharedContact("6281234567890", own=True)
            case "kontak lain":
                return SharedContact("6281399999999", own=False)
            case "blokir":
                return Left()
            case "buka blokir":
                return Returned()
            case "ubah pesan":
                return Text(rest.replace("⏎", "\n"), edited=True)
            case "tombol":
                return Press(rest, str(chat.last_id), "q")
            case "tekan lagi":
                assert chat.pressed is not None
                return chat.pressed
        return words

    async def _drain(self, name: str) -> list[list[str]]:
        """Send what waits, as the sender would; every message as lines."""
        names = {chat.address: who for who, chat in self.chats.items()}
        names |= {address: who for who, address in OWNERS.items()}
        out: list[list[str]] = []
        while True:
            async with self.store.transaction() as tx:
                rows = await outbox.claim_replies(tx, 20, int(self.clock.timestamp()))
                rows += await outbox.claim_waves(tx, 20, int(self.clock.timestamp()))
                await outbox.sent(tx, [row.id for row in rows])
                for row in rows:
                    await waves.add(tx, {row.wave_id: {"sent": 1}} if row.wave_id else {})
            if not rows:
                return out
            for row in rows:
                letter = unpack(row.message)
                shown = show(letter.message, letter.language)
                chat = self.chats.setdefault(names[row.address], Chat(row.address))
                edits = None if shown.file else row.edits  # a file is always a new message
                if edits is None:
                    chat.last_id += 1
                    chat.new_messages += 1
                    chat.shown[chat.last_id] = shown
                else:
                    chat.shown[int(edits)] = shown
                to = "" if names[row.address] == name else f" → {names[row.address]}"
                out.append(_lines(f"  bot{to}{' ✎' if edits else ''}: ", shown))

    async def _fact(self, what: str) -> str:
        async with self.store.transaction() as tx:
            return f"= {what}: {await FACTS[what](tx, self)}"


def _plain(shown: Shown) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", shown.text))


def _lines(head: str, shown: Shown) -> list[str]:
    lines = _plain(shown).split("\n")
    lines = [head + lines[0], *((f"       {line}" if line else "       ·") for line in lines[1:])]
    if shown.file:
        lines.append(f"       📎 {shown.file.name}")
        lines += [f"       | {line}".rstrip() for line in shown.file.content.split("\n")]
    for row in shown.rows:
        lines.append("       " + " ".join(_button(button) for button in row))
    if shown.protect:
        lines.append("       (tidak dapat diteruskan)")
    if shown.keyboard == "contact":
        lines.append(f"       ({shown.contact_label})")
    return lines


def _button(button: ShownButton) -> str:
    return f"[{button.label}: {button.value}]" if button.kind == "link" else f"[{button.label}]"


async def play(path: Path, store: Store, settings: Settings) -> str:
    """The whole transcript as the bot makes it now."""
    lines = path.read_text("utf-8").splitlines()
    return "\n".join(await Stage(store, settings).play(lines)).rstrip() + "\n"
