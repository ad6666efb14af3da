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

from simulator.messages import Message
from simulator.people import Person
from simulator.world import World
from tests.end_to_end import rows

QUESTIONS = {
    "event": "Kegiatan yang dibuka",
    "consent": "Apakah Anda setuju?",
    "mode": "secara daring (online) atau luring",
    "name": "Mohon tuliskan nama lengkap dengan gelar",
    "phone": "Berapa nomor HP Anda",
    "company": "Apa nama perusahaan atau instansi",
    "position": "Apa jabatan Anda",
    "province": "Di provinsi mana",
    "email": "Apa alamat email",
    "skp_number": "Berapa nomor SKP",
    "skp_until": "SKP tersebut berlaku sampai",
    "category": "Anda mendaftar sebagai apa",
    "review": "Apakah data ini sudah benar?",
    "number": "Nomor pendaftaran: ",
}
PROVINCES = (("Jawa Barat", "32"), ("Bali", "51"), ("Papua", "91"), ("DKI Jakarta", "31"), ("Banten", "36"))
CATEGORIES = (
    ("Ahli K3 Umum", "ahli_k3_umum"), ("Ahli K3 bidang lain", "ahli_k3_lain"),
    ("Pengawas ketenagakerjaan", "pengawas"), ("Lainnya", "lainnya"),
)  # fmt: skip
_NUMBER = re.compile(r"PKA3-\d{4}-\d{2}-\d{4,}")


class Registrant:
    """The nth made-up person: every value is this person's own and shows which field it belongs to."""

    def __init__(self, world: World, n: int) -> None:
        self.person: Person = world.join(first_name=f"Peserta {n}")
        self.number = ""
        self.waits: list[tuple[float, float]] = []
        """When something was said and when the answer to it was there, in monotonic seconds."""
        self.repeated: list[str] = []
        self.new_texts: list[str] = []
        self.asked: list[str] = []
        self._seen: asyncio.Queue[tuple[str, Message, float]] = asyncio.Queue()
        self._said_at = 0.0
        self.person.on_bot = self._see
        province, self._province_code = PROVINCES[n % len(PROVINCES)]
        category, self._category = CATEGORIES[n % len(CATEGORIES)]
        until = date(2027, 1, 1) + timedelta(days=n)
        self._until = until.isoformat()
        self.given = {
            "consent": "Setuju", "mode": "Daring (online)", "name": f"{_word(n)} Contoh, S.T.",
            "company": f"PT Usaha {_word(n)}", "position": f"Pengawas Mutu {_word(n)}", "province": province,
            "email": f"{_word(n).lower()}@example.com", "skp_number": f"KEP.{5000 + n}/NAKER-BINWASK3/VII/2024",
            "skp_until": f"{until:%d/%m/%Y}", "category": category, "review": "Benar, kirim",
        }  # fmt: skip

    @property
    def profile(self) -> tuple[str | None, ...]:
        """What the database should hold of this person, in the order of its columns."""
        given = self.given
        return (
            given["name"], self.person.phone, given["company"], given["position"], self._province_code, None,
            given["email"], given["skp_number"], self._until, self._category,
        )  # fmt: skip

    @property
    def form(self) -> str:
        """The same as one message, as somebody would fill in the form."""
        return "\n".join(
            (
                f"Nama lengkap: {self.given['name']}",
                f"No HP/WA: {self.person.phone}",
                f"Perusahaan/instansi: {self.given['company']}",
                f"Jabatan: {self.given['position']}",
                f"Provinsi: {self.given['province']}",
                f"Email: {self.given['email']}",
                f"Nomor SKP: {self.given['skp_number']}",
                f"SKP berlaku sampai: {self.given['skp_until']}",
                f"Kategori: {self.given['category']}",
            )
        )

    @property
    def extra_messages(self) -> int:
        """How many new messages came a second time, word for word."""
        return len(self.new_texts) - len(set(self.new_texts))

    async def register(self, opening: str = "/start", seconds: float = 50.0) -> None:
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
        if message.edited is None:
            self.new_texts.append(message.text)
        self._seen.put_nowait((message.text, message, time.monotonic()))

    async def _read(self, text: str, message: Message, at: float) -> None:
        if text.startswith("✓"):
            return  # the button that was pressed, closed
        asked = [name for name, words in QUESTIONS.items() if words in text]
        assert len(asked) == 1, f"{self.person.name} does not know what to answer to {text!r}"
        if asked[0] in self.asked:
            # the same message twice may happen when the network fails; a question of before may not
            if asked[0] != self.asked[-1]:
                self.repeated.append(asked[0])
            return
        self.waits.append((self._said_at, at))
        self.asked.append(asked[0])
        self._answer(asked[0], message)

    def _answer(self, question: str, message: Message) -> None:
        self._said_at = time.monotonic()
        if question == "number":
            found = _NUMBER.search(message.text)
            assert found, message.text
            self.number = found.group()
        elif question == "event":
            self.person.presses(message.buttons[0][0].text, message)
        elif question in {"consent", "mode", "category", "review"}:
            self.person.presses(self.given[question], message)
        elif question == "phone":
            self.person.shares_contact()
        else:
            self.person.says(self.given[question])


def assert_all_registered(database: Path, people: Sequence[Registrant]) -> None:
    """Everybody once, with the number they were told and every value in its own column."""
    stored = rows(
        database,
        "select c.address, r.number, r.mode, r.state, p.name, p.phone, p.company, p.position, p.province, "
        "p.town, p.email, p.skp_number, p.skp_until, p.category from persons p "
        "join chats c on c.person_id = p.id left join registrations r on r.person_id = p.id",
    )
    told = [(str(one.person.id), one.number, "online", "confirmed", *one.profile) for one in people]
    assert sorted(stored) == sorted(told)
    numbers = sorted(one.number for one in people)
    assert numbers == [f"PKA3-2027-01-{n:04d}" for n in range(1, len(people) + 1)]
    columns = rows(database, "select name, phone, company, position, province, town, skp_number from persons")
    assert not [value for row in columns for value in row if "@" in (value or "")]


def _word(n: int) -> str:
    """A made-up word for each n below 4,900, without digits: names have none."""
    syllables = [consonant + vowel for consonant in "bdghjklmnprstw" for vowel in "aeiou"]
    return (syllables[n % 70] + syllables[n // 70] + "nto").capitalize()
