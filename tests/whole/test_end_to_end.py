"""The bot as people meet it: a process on a real database, talking to the simulator over HTTP."""

import asyncio
import re
import time
from pathlib import Path

import pytest

from simulator.limits import Limits
from simulator.messages import message_api
from simulator.people import Person
from simulator.texts import as_typed
from simulator.world import TOKEN, World
from tests.end_to_end import BotProcess, bot_in_world, rows
from tests.registrants import Registrant, agree, question_in, stored, told, words

INDONESIAN = re.compile(r"\b(baik|mohon|anda|silakan|kami|apa|berapa|untuk|tombol|tidak)\b", re.IGNORECASE)
STALE = words("stale-button")
PATIENCE = 120.0
"""Seconds, where the bot has to start first."""
FORGED = "f" * 64
HTML = "<b>PT Contoh</b> & <script>alert(1)</script> &lt;i&gt;"
QUOTES = "' or 1=1 --"
HIDDEN = "Pak\u202eRT\u200bL\u2066 \x00Petugas\ufeff K3"
HOSTILE = (
    HTML, "<b>", "&lt;", "x" * 4096, HIDDEN, "😀🙏👷", QUOTES, "\u200f\u200b\x00", "{0} %s ${x}",
    "../../etc/passwd", "/mulai <b>", "/\x00",
)  # fmt: skip
POLL = {
    "id": "1", "question": "Ikut?", "total_voter_count": 0, "is_closed": False,
    "members_only": False, "allows_revoting": True,
    "options": [{"text": "Ya", "voter_count": 0, "persistent_id": "1"}],
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
}  # fmt: skip


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "k3bot.db"


# registering


async def test_step_by_step_and_by_one_form_within_telegrams_limits(database: Path) -> None:
    world = World(seed=1, limits=Limits())
    sari, budi = Registrant(world, 1), Registrant(world, 2)
    async with bot_in_world(world, database) as (wire, bot):
        await asyncio.gather(sari.register(), budi.register(opening=budi.form))
        assert (await bot.stop())[0] == 0, bot.stderr
    assert budi.asked == ["event", "consent", "review", "number"]
    assert budi.person.received <= 4
    assert sari.person.received <= 10
    assert stored(database) == told([sari, budi])
    assert [refusal for refusal in wire.refused if refusal[1] != 429] == []


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
    others[0].given |= {"company": HTML, "position": QUOTES}  # free text: kept as written
    async with bot_in_world(world, database) as (wire, bot):
        sari.starts()
        foreign = (await sari.hears()).buttons[0][0].value
        provoking = asyncio.gather(_provoke(mallory, foreign), *(one.register() for one in others))
        answers = (await provoking)[0] or []
        await wire.until(lambda: mallory.toasts == [STALE, STALE])
        assert (await bot.stop())[0] == 0, bot.stderr
    assert len(answers) == len(HOSTILE) + 12
    assert [text for text in answers if not INDONESIAN.search(text)] == []
    assert wire.refused == []
    assert [one for one in stored(database) if one[1]] == told(others)
    review = next(text for text in others[0].texts if question_in(text) == "review")
    assert f": {HTML}\n" in review
    assert f": {QUOTES}\n" in review
    personal = [value for one in others for value in one.given.values() if value]
    phones = [one.person.phone.lstrip("+") for one in others]
    secret = [*HOSTILE, *personal, *phones, "Mallory", "Sari", "Peserta", "alert", FORGED, foreign, TOKEN]
    assert [text for text in secret if text in bot.stderr] == []


async def _provoke(person: Person, foreign: str) -> list[str]:
    """Say and do what no form expects, waiting for each answer; the answers."""
    answers = []

    async def act(done: object) -> None:
        assert done
        answers.append((await person.hears()).text)

    await agree(person)
    carrier = person.last.message_id
    await act(person.presses_data(carrier, FORGED))
    for text in HOSTILE:
        await act(person.says(text))
    for kind in ("sticker", "voice", "photo", "document", "video_note", "location"):
        await act(person.sends(kind))
    await act(person.shares_contact(of_another=True))
    await act(person.edits_text(1, "<i>ubah</i>"))
    message = person.world.add(person.chat, as_typed(""), from_bot=False, kind="poll", extra={"poll": POLL})
    person.world.updates.put("message", message_api(message, person.chat.api(), person.user))
    answers.append((await person.hears()).text)
    await act(person.says("halo"))
    await act(person.presses_data(carrier, foreign))
    return answers


# a chat that cannot be reached, and one that is too fast


async def test_whoever_blocks_the_bot_is_reached_again_at_the_next_word(database: Path) -> None:
    world = World(seed=1)
    sari = world.join(first_name="Sari")
    unreachable = "select address, unreachable from chats"
    async with bot_in_world(world, database) as (_, bot):
        await agree(sari)
        world.fail_next(sari, "403")
        sari.says("Sari Contoh, S.T.")
        await bot.logs("cannot be reached")
        assert rows(database, unreachable) == [(str(sari.id), "blocked")]
        sari.says("ulangi")
        assert question_in((await sari.hears()).text) == "phone"
        assert rows(database, unreachable) == [(str(sari.id), None)]


async def test_a_429_on_one_chat_delays_no_other(database: Path) -> None:
    world = World(seed=1)
    sari, budi = world.join(first_name="Sari"), world.join(first_name="Budi")
    heard: dict[str, float] = {}
    async with bot_in_world(world, database) as (wire, _):
        world.fail_next(sari, "429")
        for person in (sari, budi):
            person.on_bot = lambda _, name=person.name: heard.update({name: time.monotonic()})
        sari.starts()
        await wire.until(lambda: bool(wire.refused))
        refused = time.monotonic()
        budi.starts()
        await budi.hears()
        assert "Sari" not in heard
        await sari.hears(timeout=10)
    assert heard["Budi"] - refused < 0.9
    assert heard["Sari"] - refused >= 0.9, "Telegram asked for a second"
    assert wire.refused == [("sendMessage", 429, "Too Many Requests: retry after 1")]


# while the bot is down


async def test_what_people_did_while_the_bot_was_down_is_taken_in_its_order(database: Path) -> None:
    world = World(seed=1)
    sari, budi = world.join(first_name="Sari"), Registrant(world, 1)
    typed_ahead = (budi.form, "1", "setuju", "ya", "daring")
    async with bot_in_world(world, database) as (wire, bot):
        await agree(sari)
        bot.kill()
        await bot.ended()
        sari.blocks()
        sari.unblocks()
        sari.says("Sari Contoh, S.T.")
        for text in typed_ahead:
            budi.person.says(text)
        async with BotProcess(database, wire.url) as again:
            assert question_in((await sari.hears(timeout=PATIENCE)).text) == "phone"
            while not budi.texts or question_in(budi.texts[-1]) != "number":
                await budi.person.hears(timeout=PATIENCE)
            assert (await again.stop())[0] == 0, again.stderr
    assert question_in(budi.texts[-1]) == "number"
    assert rows(database, "select company from persons where name is not null") == [(budi.given["company"],)]
    assert rows(database, "select count(*) from chats where unreachable is null") == [(2,)]
