"""People who register as people do: they read what the bot shows, answer what is asked, and wait.

Nobody says a thing twice: whoever is asked again what was answered before notes it and goes on waiting, so
an answer that the bot has lost leaves its person without a number.
"""

import asyncio
import re
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from handlers.conversation.turn import Say
from locales.render import show_plain
from simulator.messages import Message
from simulator.people import Person
from simulator.world import World
from tests.end_to_end import YEAR, rows

_NAMES = "contact data seats event lines number title mode sessions until line"
_ANY = dict.fromkeys(_NAMES.split(), "")


def words(key: str) -> str:
    """The first line of a text or a button, as it is read in the chat."""
    args: dict[str, str | int] = {**_ANY, "months": 12, "what": "email"}
    return re.sub(r"<[^>]*>", "", show_plain(Say(key, args), "id")).splitlines()[0].strip()


_ASKED = "event name phone company position province skp_number category"
QUESTIONS = {name: words(f"ask-{name}") for name in _ASKED.split()} | {
    "consent": words("consent"),
    "review": words("review"),
    "number": words("registration-card"),
}


def question_in(text: str) -> str | None:
    """What this message of the bot asks; "number" when it tells the registration number."""
    return next((name for name, asks in QUESTIONS.items() if asks in text), None)


PROVINCES = (("Jawa Barat", "32"), ("Bali", "51"), ("Papua", "91"), ("DKI Jakarta", "31"), ("Banten", "36"))
CATEGORIES = ("ahli_k3_umum", "ahli_k3_lain", "pengawas", "lainnya")
_NUMBER = re.compile(r"PKA3-\d{4}-\d{2}-\d{4,}")


class Registrant:
    """The nth made-up person: every value is this person's own and shows which field it belongs to."""

    def __init__(self, world: World, n: int) -> None:
        self.person: Person = world.join(first_name=f"Peserta {n}")
        self.number = ""
        self.waits: list[tuple[float, float]] = []
        """When something was said and when the answer to it was there, in monotonic seconds."""
        self.repeated: list[str] = []
        self.texts: list[str] = []
        self.new_texts: list[str] = []
        self.asked: list[str] = []
        self.begun = asyncio.Event()
        """Set by the first answer of the bot."""
        self._seen: asyncio.Queue[tuple[str, Message, float]] = asyncio.Queue()
        self._said_at = 0.0
        self.person.on_bot = self._see
        self._emailed = False
        province, self._province_code = PROVINCES[n % len(PROVINCES)]
        self._category = CATEGORIES[n % len(CATEGORIES)]
        until = date(2027, 1, 1) + timedelta(days=n)
        self._holds_skp = self._category == CATEGORIES[0]
        self._skp_until = until.isoformat() if self._holds_skp else None
        self.given = {
            "consent": words("option-consent-yes"), "mode": words("option-review-online"),
            "name": f"{_word(n)} Contoh, S.T.", "company": f"PT Usaha {_word(n)}",
            "position": f"Pengawas Mutu {_word(n)}", "province": province,
            "email": f"{_word(n).lower()}@example.com" if n % 3 != 2 else "",
            "skp_number": f"KEP.{5000 + n}/NAKER-BINWASK3/VII/2024" if self._holds_skp else "",
            "skp_until": f"{until:%d/%m/%Y}",
            "category": words(f"option-category-{self._category}"),
            "without_skp": words(f"option-skp_number-{self._category}"),
        }  # fmt: skip

    @property
    def profile(self) -> tuple[str | None, ...]:
        """What the database should hold of this person, in the order of its columns."""
        given = self.given
        return (
            given["name"], self.person.phone, given["company"], given["position"], self._province_code, None,
            given["email"] or None, given["skp_number"], self._skp_until, self._category,
        )  # fmt: skip

    @property
    def form(self) -> str:
        """The same as one message, as somebody would fill in the form."""
        given = self.given
        lines = [
            f"Nama lengkap: {given['name']}", f"No HP/WA: {self.person.phone}",
            f"Perusahaan/instansi: {given['company']}", f"Jabatan: {given['position']}",
            f"Provinsi: {given['province']}", f"Kategori: {given['category']}",
            f"Nomor SKP: {given['skp_number'] or 'belum ada'}",
            *([f"Email: {given['email']}"] if given["email"] else []),
        ]  # fmt: skip
        return "\n".join([*lines, f"SKP berlaku sampai: {given['skp_until']}"] if self._holds_skp else lines)

    @property
    def extra_messages(self) -> int:
        """How many new messages came a second time, word for word."""
        return len(self.new_texts) - len(set(self.new_texts))

    async def register(self, opening: str = "/start", seconds: float = 240.0) -> None:
        """Go all the way to the number. AssertionError when the bot leaves this person waiting."""
        self.says(opening)
        try:
            async with asyncio.timeout(seconds):
                while not self.number:
                    await self._read(*await self._seen.get())
        except TimeoutError:
            raise AssertionError(
                f"{self.person.name} waits after {self.asked}, asked again: {self.repeated}; "
                f"last seen: {self.new_texts[-1:]}"
            ) from None

    def says(self, text: str) -> None:
        self.person.says(text)
        self._said_at = time.monotonic()

    def _see(self, message: Message) -> None:
        # at once, because a later edit changes the message itself
        self.texts.append(message.text)
        self.begun.set()
        if message.edited is None:
            self.new_texts.append(message.text)
        self._seen.put_nowait((message.text, message, time.monotonic()))

    async def _read(self, text: str, message: Message, at: float) -> None:
        if text.startswith("✓"):
            return  # the button that was pressed, closed
        question = question_in(text)
        assert question, f"{self.person.name} does not know what to answer to {text!r}"
        if question in self.asked:
            # the same message twice may happen when the network fails; a question of before may not
            if question != self.asked[-1]:
                self.repeated.append(question)
            return
        self.waits.append((self._said_at, at))
        self.asked.append(question)
        self._answer(question, message)

    def _answer(self, question: str, message: Message) -> None:
        self._said_at = time.monotonic()
        if question == "number":
            found = _NUMBER.search(message.text)
            assert found, message.text
            self.number = found.group()
        elif question == "event":
            # in a rush the form to copy stands above the kegiatan
            first = next(each for row in message.buttons for each in row if each.kind == "callback")
            self.person.presses(first.text, message)
        elif question == "review":
            self._check(message)
        elif question in {"consent", "category"}:
            self.person.presses(self.given[question], message)
        elif question == "phone":
            self.person.shares_contact()
        elif question == "skp_number" and not self._holds_skp:
            self.person.presses(self.given["without_skp"], message)
        elif question == "skp_number":
            self.person.says(f"{self.given['skp_number']}, {self.given['skp_until']}")
        else:
            self.person.says(self.given[question])

    def _check(self, message: Message) -> None:
        """The summary: who has an email that it still asks for types it, and is shown the summary again."""
        if not self.given["email"] or words("review-open") not in message.text:
            self.person.presses(self.given["mode"], message)
            return
        self.asked[-1] = "email"
        if not self._emailed:  # else the same message twice
            self._emailed = True
            self.person.says(self.given["email"])


def stored(database: Path) -> list[tuple[str | None, ...]]:
    """Chat, number, mode, state and profile of everybody in the database, by number."""
    return rows(
        database,
        "select c.address, r.number, r.mode, r.state, p.name, p.phone, p.company, p.position, p.province, "
        "p.town, p.email, p.skp_number, p.skp_until, p.category from persons p "
        "join chats c on c.person_id = p.id left join registrations r on r.person_id = p.id "
        "order by r.number",
    )


def told(people: Sequence[Registrant]) -> list[tuple[str | None, ...]]:
    """The same as these people know it: everybody once, and each value in its own column."""
    known = sorted(people, key=lambda one: one.number)
    return [(str(one.person.id), one.number, "online", "confirmed", *one.profile) for one in known]


def numbers(people: Sequence[Registrant]) -> list[str]:
    """What so many people are told if no number is given twice or left out."""
    return [f"PKA3-{YEAR}-01-{n:04d}" for n in range(1, len(people) + 1)]


async def agree(person: Person) -> None:
    """Choose the kegiatan, agree: the name is asked now."""
    person.starts()
    await person.hears()
    for label in ("Kegiatan Contoh", words("option-consent-yes")):
        person.presses(label)
        await person.hears()


def _word(n: int) -> str:
    """A made-up word for each n below 4,900, without digits: names have none."""
    syllables = [consonant + vowel for consonant in "bdghjklmnprstw" for vowel in "aeiou"]
    return (syllables[n % 70] + syllables[n // 70] + "nto").capitalize()
