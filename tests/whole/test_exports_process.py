"""A workbook as panitia get it: asked for in the chat, made by a child of the running bot, sent as a file.

And what another process says of that bot meanwhile.
"""

import asyncio
import io
from pathlib import Path

from python_calamine import CalamineWorkbook

from simulator.world import World
from tests.end_to_end import BotProcess, bot_in_world, rows
from tests.registrants import Registrant

PATIENCE = 120.0
"""Seconds: the child is a Python of its own, and gives way to everything else."""


async def test_a_workbook_from_the_running_bot_and_its_health(tmp_path: Path) -> None:
    database = tmp_path / "k3bot.db"
    world = World(seed=1)
    owner, sari = world.join(), Registrant(world, 1)
    async with bot_in_world(world, database, K3BOT_OWNERS=str(owner.id)) as (_, bot):
        await sari.register(opening=sari.form)
        owner.starts()
        await owner.hears(timeout=PATIENCE)
        owner.says("/unduh 1 peserta")
        async with asyncio.timeout(PATIENCE):
            while (sent := (await owner.hears(timeout=PATIENCE)).file) is None:
                pass
        health = BotProcess(database)
        await health.start("health")
        assert await health.ended() == 0, health.stdout + health.stderr + bot.stderr
        assert "The bot is well" in health.stdout
        assert (await bot.stop())[0] == 0, bot.stderr
    table = CalamineWorkbook.from_filelike(io.BytesIO(sent.data)).get_sheet_by_index(1).to_python()
    assert len(table) == 2
    assert table[1][0] == "PKA3-2027-01-0001"
    assert rows(database, "select count(*) from jobs where kind = 'export'") == [(0,)]
    assert rows(database, "select action, event_id from trail where action = 'exported'") == [("exported", 1)]
