"""`python -m bot outbox` and `attendance codes`: what panitia read in the terminal."""

import re
from io import StringIO
from pathlib import Path

from rich.console import Console

from bot.cli.outbox import draw
from storage.outbox import Lane
from storage.waves import Standing
from tests.end_to_end import BotProcess, load_events, rows

NOON = 1_804_642_200


def _shown(*standings: Standing, single: dict[Lane, tuple[int, int]] | None = None) -> str:
    console = Console(width=80, record=True, file=StringIO())
    console.print(draw(standings, single or {}, 25, NOON))
    return re.sub(r"\s+", " ", console.export_text())


def _wave(**figures: int) -> Standing:
    told = {
        "lane": 1, "size": 2500, "waiting": 0, "held": 0, "held_until": 0, "sent": 0, "unreachable": 0,
        "refused": 0, "missed": 0, "unsure": 0, "repeated": 0,
    } | figures  # fmt: skip
    return Standing("start-60m", 2027, 1, NOON - 60, NOON + 600, **told)


def test_a_wave_says_when_it_will_be_done() -> None:
    shown = _shown(_wave(waiting=1000, sent=1490, unreachable=7, refused=1, missed=2))
    assert re.search(r"1000 1490 7 1 2 .*start-60m", shown)
    assert "08:30:40" in shown  # a thousand at 25 a second
    assert "LATE" not in shown


def test_who_goes_first_is_counted_for_who_comes_later() -> None:
    shown = _shown(_wave(waiting=15_000), _wave(waiting=250), single={Lane.REPLY: (25, NOON - 9)})
    assert "oldest: 9 s" in shown
    assert "08:40:01" in shown
    assert "08:40:11" in shown
    assert "LATE" in shown


def test_what_waits_for_the_morning_is_said() -> None:
    shown = _shown(_wave(waiting=10, held=10, held_until=NOON + 3600), _wave(sent=2500, repeated=3))
    assert "(10 wait for" in shown
    assert "done" in shown
    assert "sent again for want of an answer: 3" in shown


async def test_codes_are_made_once_and_shown_again(tmp_path: Path) -> None:
    database = tmp_path / "k3bot.db"
    await load_events(database)
    said = []
    for event in ("1", "2027-01"):
        bot = BotProcess(database)
        await bot.start("attendance", "codes", event)
        assert await bot.ended() == 0, bot.stderr
        said.append(bot.stdout)
    [(start, end)] = rows(database, "select code_start, code_end from sessions")
    assert said[0] == said[1]
    assert re.search(rf"start {start}\tend {end}\t", said[0])
    assert re.fullmatch(r"[A-Z]{3}\d{3}", start)
    assert start != end


async def test_a_kegiatan_that_does_not_exist_is_one_sentence(tmp_path: Path) -> None:
    bot = BotProcess(tmp_path / "k3bot.db")
    await bot.start("attendance", "codes", "7")
    assert await bot.ended() == 1
    assert bot.sentences() == ["There is no kegiatan 7; load it with events load."]


async def test_the_outbox_can_be_shown_without_a_bot(tmp_path: Path) -> None:
    database = tmp_path / "k3bot.db"
    await load_events(database)
    bot = BotProcess(database)
    await bot.start("outbox")
    assert await bot.ended() == 0, bot.stderr
    assert "Outbox" in bot.stdout
