"""Starts and stops the simulator's HTTP server: the Bot API, the control, and the page, on loopback only."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from simulator import control
from simulator.api import BODY_BYTES, BotApi
from simulator.limits import Limits
from simulator.world import World


@dataclass(frozen=True)
class Server:
    """Where it listens. A bot takes `base_url` and `base_file_url`."""

    world: World
    host: str
    port: int

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.url}/file/bot"


@asynccontextmanager
async def running(world: World, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Server]:
    """Serves `world` while the block runs; port 0 takes a free one. ValueError for any other host."""
    if host != "localhost" and not _is_loopback(host):
        msg = f"the simulator listens on loopback only, not on {host}"
        raise ValueError(msg)
    app = web.Application(client_max_size=BODY_BYTES)
    BotApi(world).add_routes(app)
    control.add_routes(app, world, world.meter.limits if world.meter else Limits())

    async def let_go(_: web.Application) -> None:
        world.close()

    app.on_shutdown.append(let_go)
    world.open()
    runner = web.AppRunner(
        app, access_log=None, shutdown_timeout=0.5, keepalive_timeout=300, handler_cancellation=True
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port, backlog=4096)
        await site.start()
        yield Server(world, host, runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
