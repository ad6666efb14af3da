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
    @ fakta backup nama.db        something the program knows of itself, since now
    @ panitia Vera verifier       a role for all kegiatan; with a batch behind it: for that one
    @ batas 2                     a broadcast to more than two needs a second one of panitia
    @ setujui Budi, @ tolak Budi alasan                   panitia decide about his newest registration
    @ ramai 200                   so many replies wait, to others; 0: they have left
    @ ahli Budi Contoh | KEP.1/… | 2028-03-14             a row of the list of experts
    Panitia: teks                 Panitia and Sekretaris are the owners
    Budi: teks                    ⏎ stands for a new line; [Label] presses a button
    Oki: (berkas: nama.xlsx)      sends a file of tests/transcript_files.py; (foto: kata): with a caption
    Oki: (tautan: Hadir)          opens the newest link to this bot in a message with this word
    Budi: (kontak)                also: kontak lain, stiker, suara, foto, berkas, lokasi, blokir, buka blokir,
                                  ubah pesan: …, tombol: data, tekan lagi, and formulir: the whole
                                  form, filled in plainly (form_of below)
    Budi: (daftar k1 luring)      registers through this link, in this mode or as the only one there is;
                                  shown of it: what others get, and an outcome that is not a seat
    Budi: (balas: kata) teks      a reply to the newest message of the bot with these words
    = pendaftaran                 also: kursi, pencocokan, peserta, draf, kotak keluar, persetujuan,
                                  pesan baru, gelombang, presensi
"""

import hashlib
import html
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from bot.inputs import Inputs
from bot.jobs.queue import Jobs
from bot.jobs.tools import FetchError, Tools
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from bot.ticks import Ticks
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import (
    Attachment,
    Command,
    Heard,
    Left,
    Press,
    Returned,
    Said,
    SharedContact,
    Text,
)
from handlers.readers.fields import FIELDS
from locales.render import Shown, ShownButton, show, show_plain
from storage import facts, outbox, sent_messages, waves
from storage.store import Store
from tests.transcript_facts import FACTS
from tests.transcript_files import FILES
from tests.transcript_settings import CROWD, SETTINGS, WIB

REPLY = re.compile(r"\(balas: ([^)]+)\) (.+)")
REGISTERS = re.compile(r"\(daftar (\S+)(?: (.+))?\)")
SPOKEN = re.compile(r"([A-Z][a-z]+): ?(.*)")
ATTACHMENTS = {"stiker": "sticker", "suara": "voice", "foto": "photo", "berkas": "file", "lokasi": "other"}
OWNERS = {"Panitia": "990", "Sekretaris": "991"}
UNITS = {"hari": "days", "jam": "hours", "menit": "minutes"}


def form_of(name: str) -> str:
    """The whole form as this person fills it in: every field with its usual label and its example."""
    examples = {field.labels.partition("|")[0]: field.example for field in FIELDS.values() if field.example}
    return "\n".join(f"{label}: {example}" for label, example in examples.items()).replace("Budi", name, 1)


class Chat:
    """What one person sees: messages by id, with their buttons."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.last_id = 0
        self.shown: dict[int, Shown] = {}
        self.codes: dict[int, str] = {}
        self.new_messages = 0
        self.pressed: Press | None = None

    def button(self, label: str) -> Press:
        for message_id in sorted(self.shown, reverse=True):
            for row in self.shown[message_id].rows:
                for button in row:
                    if button.kind == "press" and button.label == label:
                        return Press(button.value, str(message_id), "q")
        raise AssertionError(f"no button [{label}] in this chat")

    def quoted(self, words: str) -> tuple[str, str]:
        """The id and the text of the newest message with these words."""
        for message_id in sorted(self.shown, reverse=True):
            text = _plain(self.shown[message_id])
            if words in text.replace("\n", " "):
                return str(message_id), text
        raise AssertionError(f"no message with the words {words!r} in this chat")


class Stage:
    """One store, one clock, some people."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.clock = datetime(2027, 1, 12, 8, 30, tzinfo=WIB)
        self.chats: dict[str, Chat] = {}
        self.updates = 500
        self.policy = replace(policy_of(settings), chance=_chances())
        lines = _Lines()
        self.jobs = Jobs(
            lambda: Tools(store, settings.database, self.policy, int(self.now()), lines, inline=True),
            lambda: None,
        )
        self.inputs = Inputs(store, self.policy, self.now, lambda: None)
        self.ticks = Ticks(store, self.policy, self.now, lambda: None)

    async def play(self, lines: list[str]) -> Iterator[str]:
        """Every line of the transcript as it should stand."""
        out: list[str] = []
        async with self.store.transaction() as tx:
            await facts.put(tx, "username", "DaftarK3Bot", int(self.now()))
        for line in lines:
            if line.startswith("#") or not line.strip():
                out.append(line)
            elif line.startswith(("@ ", "+ ")):
                out.append(line)
                await self._set(line)
                out.extend(_flat(await self._drain("")))
            elif line.startswith("= "):
                out.append(await self._fact(line[2:].partition(":")[0].strip()))
            elif spoken := SPOKEN.fullmatch(line):
                out.append(line)
                if registers := REGISTERS.fullmatch(spoken[2]):
                    out.extend(await self._register(spoken[1], registers[1], registers[2] or "ya"))
                else:
                    out.extend(_flat(await self._speak(spoken[1], spoken[2])))
        return iter(out)

    async def _set(self, line: str) -> None:
        words = line[2:].split()
        if line.startswith("+ "):
            self.clock += timedelta(**{UNITS[words[1]]: int(words[0])})
            await self.ticks.tick()
            while await self.jobs.run_one():
                pass
        elif words[0] in SETTINGS:
            await SETTINGS[words[0]](self, words[1:])
        else:
            self.clock = datetime.strptime(" ".join(words), "%Y-%m-%d %H.%M").replace(tzinfo=WIB)

    def now(self) -> float:
        return self.clock.timestamp()

    def desk(self) -> Desk:
        return Desk(self.store, self.policy, int(self.now()), "Panitia")

    def limit_broadcasts(self, most: int) -> None:
        """To more people than these a second one of panitia has to agree."""
        self.policy = replace(self.policy, second_above=most)
        self.inputs = Inputs(self.store, self.policy, self.now, lambda: None)
        self.ticks = Ticks(self.store, self.policy, self.now, lambda: None)

    def chat(self, name: str) -> Chat:
        return self.chats.setdefault(name, Chat(OWNERS.get(name) or str(700 + len(self.chats))))

    async def _register(self, name: str, link: str, last: str) -> list[str]:
        """Answer what is asked, to the end. AssertionError for anything out of the plain course."""
        says = {"Setuju": "[Setuju]", "📋 Salin formulir": "(formulir)", "Ubah data": last}
        said, out = f"/start {link}", []
        while said:
            messages = await self._speak(name, said)
            [answer] = own = [lines for lines in messages if lines[0].startswith(("  bot: ", "  bot ✎: "))]
            out += _flat(lines for lines in messages if lines not in own)
            asked = next((label for label in says if f"       [{label}]" in answer), "")
            said = says.pop(asked, "")
        assert "✅" in answer[0], answer
        return out if "✅ Pendaftaran berhasil." in answer[0] else [*out, f"{answer[0]} …"]

    async def _speak(self, name: str, words: str) -> list[list[str]]:
        chat = self.chat(name)
        said = self._said(name, chat, words)
        self.updates += 1
        heard = Heard("telegram", self.updates, chat.address, said, name)
        ended = await self.inputs.process("telegram", [heard])
        while await self.jobs.run_one():
            pass
        toasts = [show_plain(each.toast, each.language) for each in ended if each.toast is not None]
        return [[f"  (sekilas) {toast}"] for toast in toasts] + await self._drain(name)

    def _said(self, name: str, chat: Chat, words: str) -> Said:
        replies_to = quoted = ""
        if reply := REPLY.fullmatch(words):
            (replies_to, quoted), words = chat.quoted(reply[1]), reply[2]
        if not isinstance(found := self._special(name, chat, words), str):
            return found
        chat.last_id += 1
        text = found.replace("⏎", "\n")
        if text.startswith("/"):
            command, *rest = re.split(r"\s", text[1:], maxsplit=1)
            return Command(command.casefold(), "".join(rest))
        return Text(text, replies_to=replies_to, quoted=quoted)

    def _payload(self, words: str) -> str:
        """What the newest link of this bot carries, among all messages that have these words."""
        for chat in self.chats.values():
            for message_id in sorted(chat.shown, reverse=True):
                shown = chat.shown[message_id]
                said = " ".join([shown.text, chat.codes.get(message_id, "")])
                if words in said and (link := re.search(r"t\.me/\w+\?start=([\w-]+)", said)):
                    return link[1]
        raise AssertionError(f"no link in any message with the words {words!r}")

    def _special(self, name: str, chat: Chat, words: str) -> Said | str:
        if re.fullmatch(r"\[.*\]", words):
            chat.pressed = chat.button(words[1:-1])
            return chat.pressed
        special = re.fullmatch(r"\((.*)\)", words)
        if special is None:
            return words
        kind, _, rest = special[1].partition(": ")
        if kind in ATTACHMENTS:
            return _attachment(kind, rest)
        match kind:
            case "tautan":
                return Command("start", self._payload(rest))
            case "formulir":
                return form_of(name)
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
                heads = await outbox.heads(tx, 1000, int(self.clock.timestamp()))
                rows = await outbox.claim(tx, [row for row in heads if not row.address.startswith(CROWD)])
                rows += await outbox.claim_waves(tx, 20, int(self.clock.timestamp()))
                await outbox.sent(tx, [row.id for row in rows])
                for row in rows:
                    await waves.add(tx, {row.wave_id: {"sent": 1}} if row.wave_id else {})
            if not rows:
                return out
            for row in rows:
                packed = unpack(row.message)
                shown = show(packed.message, packed.language)
                chat = self.chats.setdefault(names[row.address], Chat(row.address))
                edits = None if shown.file else row.edits  # a file is always a new message
                if edits is None:
                    chat.last_id += 1
                    chat.new_messages += 1
                    chat.shown[chat.last_id] = shown
                    chat.codes[chat.last_id] = getattr(packed.message.file, "qr_text", "")
                    await self._remember(row, str(chat.last_id))
                else:
                    chat.shown[int(edits)] = shown
                to = "" if names[row.address] == name else f" → {names[row.address]}"
                out.append(_lines(f"  bot{to}{' ✎' if edits else ''}: ", shown))

    async def _remember(self, row: outbox.OutboxRow, message: str) -> None:
        if row.key:
            async with self.store.transaction() as tx:
                await sent_messages.remember(tx, row.key, row.chat, message, int(self.now()))

    async def _fact(self, what: str) -> str:
        async with self.store.transaction() as tx:
            return f"= {what}: {await FACTS[what](tx, self)}"


def _chances() -> Callable[[int], bytes]:
    """Bytes that look like chance and are the same in every run."""
    asked = count()

    def chance(n: int) -> bytes:
        return hashlib.shake_256(f"chance {next(asked)}".encode()).digest(n)

    return chance


def _attachment(kind: str, rest: str) -> Attachment:
    if kind == "berkas" and rest:
        return Attachment("file", rest, rest, len(FILES[rest]) if rest in FILES else 1000)
    if kind == "foto" and rest:
        return Attachment("photo", "FOTO", "", 1000, rest)
    return Attachment(ATTACHMENTS[kind])  # type: ignore[arg-type]


class _Lines:
    """What people send stands in tests/transcript_files.py."""

    async def fetch(self, token: str, largest: int) -> bytes:
        if token not in FILES:
            raise FetchError("file-gone")
        if len(FILES[token]) > largest:
            raise FetchError("file-large")
        return FILES[token]

    async def set_menu(self, _address: str, _names: Sequence[str]) -> None:
        return None


def _flat(messages: Iterable[list[str]]) -> list[str]:
    return [line for lines in messages for line in lines]


def _plain(shown: Shown) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", shown.text))


def _lines(head: str, shown: Shown) -> list[str]:
    lines = _plain(shown).split("\n")
    lines = [head + lines[0], *((f"       {line}" if line else "       ·") for line in lines[1:])]
    if shown.file and shown.file.picture:
        lines.append(f"       🖼 {shown.file.name or 'foto'}")
    elif shown.file:
        lines.append(f"       📎 {shown.file.name}")
        if isinstance(shown.file.content, str) and not shown.file.stored:
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
