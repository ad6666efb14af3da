"""What the version before this one has stored goes on: talks in their middle, messages and work that wait.

tests/data/version-before.sql is a database that version made (of people who don't exist), when it was
stopped with over thirty conversations under way and its outbox full. version-before.txt is what it would have
said next: the same words are expected of the bot as it is now. Both are history: they are not made anew.
"""

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest_asyncio

from bot.jobs.queue import RUNNERS
from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.talk import read_talk
from handlers.routing.forms import is_current
from locales.render import show
from storage.store import Store
from tests.transcript import Stage
from tests.transcript_settings import WIB

DATA = Path(__file__).parents[1] / "data"
STOPPED_AT = datetime(2027, 3, 3, 9, 1, tzinfo=WIB)


@pytest_asyncio.fixture
async def before(settings: Settings) -> Store:
    with closing(sqlite3.connect(settings.database)) as db:
        db.executescript((DATA / "version-before.sql").read_text("utf-8"))
    return await Store.open(settings.database)


async def test_every_conversation_goes_on(before: Store, settings: Settings) -> None:
    told = (DATA / "version-before.txt").read_text("utf-8")
    lines = told.splitlines()
    stage = Stage(before, settings)
    stage.clock, stage.updates = STOPPED_AT, 100_000
    for name in lines[1].removeprefix("# orang: ").split():
        stage.chat(name).last_id = 100
    try:
        async with before.transaction() as tx:
            stored = [(address, read_talk(body)) for address, body in await tx.all(
                "select address, body from talks"
            )]  # fmt: skip
        played = "\n".join(await stage.play(lines)).rstrip() + "\n"
    finally:
        await before.close()
    speak = {stage.chat(line.partition(":")[0]).address for line in lines if line[:1].isupper()}
    for address, talk in stored:
        assert talk is not None, address
        assert not talk.form or (is_current(talk) and address in speak), (address, talk.form, talk.at)
    assert played == told


async def test_what_waits_is_understood(before: Store) -> None:
    try:
        async with before.transaction() as tx:
            waiting = await tx.all("select message from outbox where state = 'waiting'")
            work = await tx.all("select kind, body from jobs")
    finally:
        await before.close()
    shown = [show(packed.message, packed.language) for packed in (unpack(body) for (body,) in waiting)]
    assert len(shown) > 30
    assert all(each.text or each.file for each in shown)
    assert {kind for kind, body in work if json.loads(body)} <= set(RUNNERS)
    assert len(work) == 5
