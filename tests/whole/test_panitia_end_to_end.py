"""Panitia as they meet the bot: a process on a real database, menus, links, pictures and files over HTTP."""

import asyncio
import re
from pathlib import Path

import pytest

from simulator.files import Upload
from simulator.limits import Limits
from simulator.people import Person
from simulator.world import World
from tests.end_to_end import bot_in_world, rows
from tests.registrants import Registrant

OWNER, VERA = 900, 901
HEAD = "Name (Original Name),User Email,Total Duration (Minutes),Guest\n"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "k3bot.db"


def menu(world: World, person: Person) -> list[str]:
    """The commands this person's app shows."""
    commands = world.settings.commands
    own = commands.get((f"chat:{person.id}", "")) or commands.get(("default", "")) or []
    return [each["command"] for each in own]


async def until_kind(person: Person, kind: str, seconds: float = 20.0) -> None:
    """Wait until the newest message of this kind has come."""
    async with asyncio.timeout(seconds):
        while not any(each.kind == kind for each in person.chat.messages if each.from_bot):
            await person.hears(timeout=seconds)


async def test_a_colleague_comes_in_by_a_link_sees_the_commands_and_leaves(database: Path) -> None:
    world = World(seed=1, limits=Limits())
    owner, vera = world.join(OWNER, first_name="Rina"), world.join(VERA, first_name="Vera")
    async with bot_in_world(world, database, K3BOT_OWNERS=str(OWNER), K3BOT_RATE="29") as (wire, bot):
        owner.starts()
        await owner.hears()
        await wire.until(lambda: "undang" in menu(world, owner))
        owner.says("/undang verifier")
        await owner.hears()
        owner.presses("Semua kegiatan")
        await wire.until(lambda: "start=u" in owner.last.text)
        link = re.search(r"start=(u[\w-]+)", owner.last.text)
        assert link is not None
        assert "setujui" not in menu(world, vera)
        vera.starts(link[1])
        await vera.hears()
        vera.says("Vera Contoh")
        await wire.until(lambda: {"cari", "setujui", "antrean"} <= set(menu(world, vera)))
        assert not {"undang", "siaran", "unduh"} & set(menu(world, vera))
        owner.says("/panitia")
        await wire.until(lambda: "(halaman 1" in owner.last.text)
        owner.presses("Hapus Vera Contoh")
        await wire.until(lambda: any("Cabut peran" in each.text for each in owner.chat.messages))
        owner.presses("Ya, cabut")
        await wire.until(lambda: "setujui" not in menu(world, vera))
        assert (await bot.stop())[0] == 0, bot.stderr
    assert rows(database, "select count(*) from staff") == [(0,)]
    unexpected = [refusal for refusal in wire.refused if refusal[1] != 429 and refusal[0] != "setMyCommands"]
    assert unexpected == []  # who has not started the bot yet gets the menu at the first /start


async def test_a_picture_a_workbook_and_a_report_go_through_real_processes(database: Path) -> None:
    """The recap's picture and the download are made by child processes; a report is asked about."""
    world = World(seed=1)
    owner, sari = world.join(OWNER, first_name="Rina"), Registrant(world, 1)
    async with bot_in_world(world, database, K3BOT_OWNERS=str(OWNER)) as (wire, bot):
        await sari.register()
        owner.says("/rekap 2027")
        await until_kind(owner, "photo")
        owner.says("/unduh 1 peserta")
        await until_kind(owner, "document")
        report = (HEAD + "0001 Sari Contoh,sari@example.com,95,No\n").encode()
        owner.sends("document", file=Upload("laporan.csv", "text/csv", report))
        await owner.hears()
        assert "laporan.csv" in owner.last.text
        assert (await bot.stop())[0] == 0, bot.stderr
    assert [refusal for refusal in wire.refused if refusal[0] != "setMyCommands"] == []
    assert "level='error'" not in bot.stderr
