"""The bot as people meet it: a process on a real database, talking to the simulator over HTTP."""

import asyncio
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.limits import Limits
from simulator.messages import message_api
from simulator.people import Person
from simulator.texts import as_typed
from simulator.world import TOKEN, World
from tests.end_to_end import Wire, bot_in_world, rows
from tests.registrants import Registrant, assert_all_registered

INDONESIAN = re.compile(r"\b(mohon|anda|silakan|kami|apa|berapa|untuk|tombol)\b", re.IGNORECASE)
STALE = "Tombol ini sudah tidak berlaku."
FORGED = "f" * 64
HTML = "<b>PT Contoh</b> & <script>alert(1)</script> &lt;i&gt;"
QUOTES = "' or 1=1 --"
HIDDEN = "Pak\u202eRT\u200bL\u2066 \x00Petugas\ufeff K3"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "k3bot.db"


# registering


async def test_step_by_step_with_telegrams_limits(database: Path) -> None:
    world = World(seed=1, limits=Limits())
    sari = Registrant(world, 1)
    async with bot_in_world(world, database) as (wire, bot):
        await sari.register()
        assert await bot.stop() < (1, 0.0), bot.stderr
    assert sari.asked[-1] == "number"
    assert sari.person.received <= 10
    assert [refusal for refusal in wire.refused if refusal[1] != 429] == []
    assert_all_registered(database, [sari])


async def test_a_pasted_form_as_the_first_message(database: Path) -> None:
    world = World(seed=1, limits=Limits())
    sari = Registrant(world, 1)
    async with bot_in_world(world, database) as (_, bot):
        await sari.register(opening=sari.form)
        assert (await bot.stop())[0] == 0, bot.stderr
    assert sari.asked == ["event", "consent", "mode", "review", "number"]
    assert sari.person.received <= 4
    assert_all_registered(database, [sari])


async def test_groups_and_other_bots_get_no_answer(database: Path) -> None:
    world = World(seed=1)
    other, sari = world.join(first_name="Bot Lain"), world.join(first_name="Sari")
    async with bot_in_world(world, database) as (wire, _):
        said = world.group_says("/start", person=sari)
        message = world.add(other.chat, as_typed("/start"), from_bot=False)
        other.chat.started = True
        world.updates.put("message", message_api(message, other.chat.api(), other.user | {"is_bot": True}))
        sari.starts()
        await sari.hears()
    assert wire.times("sendMessage") == wire.times("sendMessage")[:1]
    assert rows(database, "select distinct address from talks") == [(str(sari.id),)]
    assert said.text == "/start"


# hostile inputs


async def test_whatever_comes_is_answered_and_the_log_keeps_silent(database: Path) -> None:
    world = World(seed=1)
    mallory, sari = world.join(first_name="Mallory"), world.join(first_name="Sari")
    others = [Registrant(world, n) for n in range(5)]
    async with bot_in_world(world, database) as (wire, bot):
        sari.starts()
        foreign = (await sari.hears()).buttons[0][0].value
        provoking = asyncio.gather(_provoke(mallory, foreign), *(one.register() for one in others))
        answers: list[str] = (await provoking)[0]
        await wire.until(lambda: mallory.toasts == [STALE, STALE])
        assert (await bot.stop())[0] == 0, bot.stderr
    assert len(answers) == len(HOSTILE) + 12
    assert [text for text in answers if not INDONESIAN.search(text)] == []
    assert wire.refused == []
    assert_all_registered(database, others)
    personal = [value for one in others for name, value in one.given.items() if name not in {"review"}]
    phones = [one.person.phone.lstrip("+") for one in others]
    secret = [*HOSTILE, *personal, *phones, "Mallory", "Sari", "Peserta", "alert", FORGED, foreign, TOKEN]
    assert [text for text in secret if text in bot.stderr] == []


async def _provoke(person: Person, foreign: str) -> list[str]:
    """Say and do what no form expects, waiting for each answer; the answers."""
    answers = []

    async def act(done: object) -> None:
        assert done
        answers.append((await person.hears()).text)

    await act(person.starts())
    carrier = person.last.message_id
    for text in HOSTILE:
        await act(person.says(text))
    await act(person.presses_data(carrier, FORGED))
    for kind in ("sticker", "voice", "photo", "document", "video_note", "location"):
        await act(person.sends(kind))
    await act(person.shares_contact(of_another=True))
    await act(person.edits_text(1, "<i>ubah</i>"))
    message = person.world.add(person.chat, as_typed(""), from_bot=False, kind="poll", extra={"poll": POLL})
    person.world.updates.put("message", message_api(message, person.chat.api(), person.user))
    answers.append((await person.hears()).text)
    person.world.advance(1)
    await act(person.says("halo"))
    await act(person.presses_data(person.last.message_id, foreign))
    return answers
