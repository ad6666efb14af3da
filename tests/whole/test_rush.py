"""The made-up people of the rush: they answer what they read, in whatever order it is asked, and count."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.rush import asks
from benchmarks.rush.people import Manner, Pasted, Registrant
from simulator.messages import Button
from simulator.texts import as_typed
from simulator.world import Clock, World
from tests.end_to_end import bot_in_world, rows

MORNING = datetime(2027, 1, 12, 1, 0, tzinfo=UTC)
"""08.00 WIB."""
STEP_BY_STEP = Manner()


class Talk:
    """A registrant and a bot played by hand."""

    def __init__(self, manner: Manner = STEP_BY_STEP) -> None:
        self.world = World(seed=1, clock=Clock(wall=lambda: MORNING))
        self.who = Registrant(self.world, 1001, manner)
        self.who.arrive()

    async def hears(self, text: str, *buttons: tuple[str, str]) -> str:
        """What is said or pressed after this message, newest of all; nothing: an empty text."""
        before = len(self.world.updates)
        rows = tuple((Button(label, "callback", data),) for label, data in buttons)
        chat = self.who.person.chat
        message = self.world.add(chat, as_typed(text), from_bot=True, buttons=rows)
        self.world.tell(chat, message)
        await asyncio.sleep(0.001)
        if len(self.world.updates) == before:
            return ""
        [*_, update] = await self.world.updates.poll(0, 100, 0)
        said = update.get("message", {})
        return str(
            update["callback_query"]["data"] if "callback_query" in update else said.get("text", "kontak")
        )


async def test_they_answer_each_question_however_it_is_put_together() -> None:
    talk = Talk()
    given = talk.who.given
    ask = asks.words
    assert await talk.hears(ask("ask-province")) == given["province"]
    assert await talk.hears(f"Baik.\n\n{ask('ask-name')}") == given["name"]
    assert await talk.hears(ask("ask-phone")) == "kontak"
    assert await talk.hears("Berapa nomor SKP Anda?", ("Belum ada", "x")) == given["skp_number"]
    both = ask("ask-skp_number")
    assert await talk.hears(both, ("Belum ada", "x")) == f"{given['skp_number']} berlaku sampai 14 Maret 2028"
    change = (ask("option-review-change"), "change")
    modes = ("Luring (offline)", "off"), ("Daring (online)", "on")
    assert await talk.hears(ask("review"), *modes, change) == "on"
    assert await talk.hears(ask("review"), change, ("Benar, kirim", "send")) == "send"
    assert await talk.hears("✓ Daring (online)") == ""
    assert (talk.who.done.is_set(), talk.who.puzzled) == (False, [])
    assert await talk.hears(f"✅ Berhasil.\n\n{ask('registration-card')} PKA3-2027-01-0007") == ""
    assert (talk.who.number, talk.who.done.is_set(), talk.who.new) == ("PKA3-2027-01-0007", True, 9)


async def test_they_register_with_the_bot_as_it_is(tmp_path: Path) -> None:
    world = World(seed=1)
    people = [Registrant(world, 1001 + n, Manner(pasted=pasted)) for n, pasted in enumerate(Pasted)]
    async with bot_in_world(world, tmp_path / "k3bot.db"):
        for each in people:
            each.arrive()
        async with asyncio.timeout(20):
            await asyncio.gather(*(each.done.wait() for each in people))
    stored = rows(tmp_path / "k3bot.db", "select number from registrations where state = 'confirmed'")
    assert sorted(each.number for each in people) == sorted(number for (number,) in stored)
    assert [each.puzzled for each in people] == [[], [], []]
    assert [len(each.waits) for each in people] == [each.new + each.edits for each in people]


async def test_at_the_door_they_wait_and_then_begin_or_paste() -> None:
    one_by_one, pasting = Talk(), Talk(Manner(pasted=Pasted.AFTER_START))
    for talk in (one_by_one, pasting):
        assert await talk.hears("Giliran Anda kira-kira pukul 08.14 WIB.", ("Giliran", "!turn")) == ""
        assert talk.who.told == datetime(2027, 1, 12, 1, 14, tzinfo=UTC)
        assert (talk.who.turn_at, len(talk.who.waits), talk.who.waiting_since) == (None, 1, None)
    called = ("Silakan.", ("Isi satu per satu", "!begin"))
    assert await one_by_one.hears(*called) == "!begin"
    assert await pasting.hears(*called) == pasting.who.form
    assert one_by_one.who.called == pasting.who.called == MORNING
    assert await pasting.hears(asks.words("ask-event"), ("Angkatan 1", "1")) == "1"


async def test_what_they_do_not_understand_is_noted() -> None:
    talk = Talk()
    assert await talk.hears("Apa warna topi Anda?") == ""
    assert [await talk.hears(asks.words("ask-company")) for _ in range(4)][2:] == ["PT Contoh 1001", ""]
    assert talk.who.puzzled == ["Apa warna topi Anda?", asks.words("ask-company")]


@pytest.mark.parametrize(
    ("clock", "told"),
    [
        ("08.14", datetime(2027, 1, 12, 1, 14, tzinfo=UTC)),
        ("07:59", datetime(2027, 1, 12, 0, 59, tzinfo=UTC)),
        ("23.50", datetime(2027, 1, 11, 16, 50, tzinfo=UTC)),
    ],
)
def test_a_told_time_is_the_nearest_moment_with_this_clock(clock: str, told: datetime) -> None:
    assert asks.told_time(f"kira-kira pukul {clock} WIB", MORNING) == told


def test_a_message_without_a_clock_tells_no_time() -> None:
    assert asks.told_time("sebentar lagi", MORNING) is None
