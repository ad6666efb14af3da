"""Starting and stopping the simulator, in the process and from the command line."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

import aiohttp
import pytest

from simulator.server import running
from simulator.world import World
from tests import ROOT


async def test_only_loopback_is_served() -> None:
    with pytest.raises(ValueError, match="loopback"):
        async with running(World(), host="0.0.0.0"):  # noqa: S104 - that is what is refused
            pass


async def test_the_server_stops_at_once_although_somebody_polls() -> None:
    world = World()
    async with aiohttp.ClientSession() as session:
        async with running(world) as server:
            url = f"{server.base_url}{world.token}/getUpdates?timeout=50"
            poll = asyncio.ensure_future(session.get(url))
            await world.updates.waited_on()
        async with await poll as response:
            assert (await response.json())["result"] == []


async def start(port: int) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "simulator",
        "--port",
        str(port),
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_the_command_says_where_it_is_and_stops_cleanly() -> None:
    process = await start(0)
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    assert line.startswith("Simulator: http://127.0.0.1:")
    process.send_signal(signal.SIGTERM)
    out, err = await process.communicate()
    assert (process.returncode, out, err) == (0, b"", b"")


async def test_a_busy_port_is_one_clear_sentence() -> None:
    async with running(World()) as server:
        process = await start(server.port)
        out, err = await process.communicate()
    assert (process.returncode, out) == (1, b"")
    assert err.decode() == f"Port {server.port} is in use already; choose another one with --port.\n"
