"""Plays a transcript: what people write, what the bot shows, what the database holds in the end.

A transcript's inputs are its lines `Name: …`, `@ …`, `+ …` and `= …`; everything else is what the bot
answered. Real SQLite, a moved clock, the outbox drained by hand. `--rewrite-transcripts` writes the
answers anew; the diff is reviewed like code.

    @ 2027-01-12 08.30            the clock, WIB          + 2 hari, + 3 jam, + 10 menit
    @ kegiatan 1 daring 2 luring 1 first_come             an open kegiatan; without first_come: approval
                                  also: didahulukan (first-timers first), mulai 2027-03-10 (first session)
    @ tutup 1                     registration of batch 1 closes
    @ setujui Budi, @ tolak Budi alasan                   panitia decide about his newest registration
    @ ahli Budi Contoh | KEP.1/… | 2028-03-14             a row of the list of experts
    Panitia: teks                 Panitia and Sekretaris are the owners
    Budi: teks                    ⏎ stands for a new line; [Label] presses a button
    Budi: (kontak)                also: kontak lain, stiker, suara, foto, berkas, lokasi, blokir, buka blokir,
                                  ubah pesan: …, tombol: data, tekan lagi, and formulir: the whole
                                  form, filled in plainly (FORM below)
    Budi: (balas: kata) teks      a reply to the newest message of the bot with these words
    = pendaftaran                 also: kursi, pencocokan, peserta, draf, kotak keluar, persetujuan,
                                  pesan baru
"""

import html
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.house import house
from bot.inputs import Inputs
from bot.letters import unpack
from bot.panitia import Desk
from bot.settings import Settings
from handlers.readers import name_key, skp_key
from handlers.readers.regions import province
from handlers.turn import Attachment, Command, Heard, Left, Press, Returned, Said, SharedContact, Text
from locales.render import Shown, show, show_plain
from storage import events, experts, outbox
from storage.store import Store, Tx

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
            await self.inputs.tick()
        elif words[0] == "kegiatan":
            await self._put_event(int(words[1]), int(words[3]), int(words[5]), words[6:])
        elif words[0] in {"setujui", "tolak"}:
            await self._decide(words)
        elif words[0] == "ahli":
            await self._list_expert(line[7:])
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

    async def _put_event(self, batch: int, online: int, offline: int, more: list[str]) -> None:
        first = datetime(2027, 2 + batch, 10, 8, 30, tzinfo=WIB)
        if "mulai" in more:
            day = datetime.fromisoformat(more[more.index("mulai") + 1])
            first = first.replace(month=day.month, day=day.day)
        sessions = tuple(
            events.Session(
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
        await self._desk().load([event])

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
        lines.append("       " + " ".join(f"[{button.label}]" for button in row))
    if shown.keyboard == "contact":
        lines.append(f"       ({shown.contact_label})")
    return lines


async def _registrations(tx: Tx, stage: Stage) -> str:
    rows = await tx.all(
        "select c.address, r.number, r.mode, r.state, r.source from registrations r "
        "left join chats c on c.person_id = r.person_id order by r.id"
    )
    names = {chat.address: name for name, chat in stage.chats.items()}
    return "; ".join(
        f"{names.get(address, '(terhapus)')} {number} {mode} {state}" + (f" lewat {source}" if source else "")
        for address, number, mode, state, source in rows
    ) or "tidak ada"  # fmt: skip


async def _persons(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all(
        "select name, phone, company, position, province, town, email, skp_number, skp_until, category "
        "from persons order by id"
    )
    return (
        "; ".join(" | ".join(_shown(n, value) for n, value in enumerate(row)) for row in rows) or "tidak ada"
    )


def _shown(column: int, value: object) -> str:
    if column == 4 and value:
        return province(str(value)).name
    return str(value or "–")


async def _drafts(tx: Tx, _stage: Stage) -> str:
    [(count,)] = await tx.all("select count(*) from talks where body like '%\"form\"%'")
    return str(count) if count else "tidak ada"


async def _outbox(tx: Tx, _stage: Stage) -> str:
    [(count,)] = await tx.all("select count(*) from outbox")
    return f"{count} pesan" if count else "kosong"


async def _consents(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all("select purpose, count(*) from consents group by purpose order by purpose")
    return ", ".join(f"{purpose} {count}" for purpose, count in rows) or "tidak ada"


async def _new_messages(_tx: Tx, stage: Stage) -> str:
    return ", ".join(f"{name} {chat.new_messages}" for name, chat in stage.chats.items())


async def _seats(tx: Tx, stage: Stage) -> str:
    """Who holds a seat and who stands in line, by event and mode."""
    names = {chat.address: name for name, chat in stage.chats.items()}
    said = []
    for what, table, order in (("kursi", "seats", "s.position"), ("antrean", "waitlist", "s.id")):
        rows = await tx.all(
            f"select e.batch, s.mode, c.address from {table} s join events e on e.id = s.event_id "
            "join registrations r on r.id = s.registration_id "
            f"left join chats c on c.person_id = r.person_id order by e.batch, s.mode desc, {order}"
        )
        lines: dict[str, list[str]] = {}
        for batch, mode, address in rows:
            lines.setdefault(f"{what} {batch} {mode}", []).append(names.get(address, "?"))
        said += [f"{line}: {', '.join(people)}" for line, people in lines.items()]
    return "; ".join(said) or "tidak ada"


async def _matches(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all("select name, match from persons order by id")
    tries = await tx.all("select tries from match_tries order by day, tries")
    people = ", ".join(f"{name or '–'} {match or '–'}" for name, match in rows)
    return people + "".join(f"; keliru {count}" for (count,) in tries)


FACTS = {
    "kursi": _seats,
    "pencocokan": _matches,
    "pendaftaran": _registrations,
    "peserta": _persons,
    "draf": _drafts,
    "kotak keluar": _outbox,
    "persetujuan": _consents,
    "pesan baru": _new_messages,
}


async def play(path: Path, store: Store, settings: Settings) -> str:
    """The whole transcript as the bot makes it now."""
    lines = path.read_text("utf-8").splitlines()
    return "\n".join(await Stage(store, settings).play(lines)).rstrip() + "\n"
