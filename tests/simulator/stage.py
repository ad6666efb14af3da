"""What the simulator's tests share: a running world, one person who pressed start, a plain HTTP client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from simulator.messages import Message
from simulator.server import Server, running
from simulator.world import Clock, World


class Stage:
    def __init__(self, server: Server, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.world = server.world
        self.session = session
        self.budi = self.world.join(1001, first_name="Budi", last_name="Contoh")
        self.budi.says("/start")

    async def call(self, method: str, **parameters: Any) -> tuple[int, Any]:
        """Status and body of one call of the Bot API."""
        return await self.post(f"/bot{self.world.token}/{method}", parameters)

    async def ok(self, method: str, **parameters: Any) -> Any:
        status, body = await self.call(method, **parameters)
        assert (status, body["ok"]) == (200, True), body
        return body["result"]

    async def refused(self, method: str, **parameters: Any) -> str:
        status, body = await self.call(method, **parameters)
        assert body == {"ok": False, "error_code": status, "description": body["description"]}
        return str(body["description"])

    async def send(self, text: str = "Halo", **parameters: Any) -> Message:
        sent = await self.ok("sendMessage", chat_id=self.budi.id, text=text, **parameters)
        message = self.budi.chat.find(sent["message_id"])
        assert message is not None
        return message

    async def get(self, path: str, **headers: str) -> tuple[int, Any]:
        async with self.session.get(self.server.url + path, headers=headers) as response:
            return response.status, await response.json()

    async def post(self, path: str, body: Any, **headers: str) -> tuple[int, Any]:
        async with self.session.post(self.server.url + path, json=body, headers=headers) as response:
            return response.status, await response.json()


@asynccontextmanager
async def staged(clock: Clock | None = None) -> AsyncIterator[Stage]:
    async with running(World(seed=1, clock=clock)) as server, aiohttp.ClientSession() as session:
        yield Stage(server, session)


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    """An inline keyboard, one button a row."""
    return {"inline_keyboard": [[button] for button in buttons]}


YES = {"text": "Ya", "callback_data": "ya"}


async def test_the_stage_stands() -> None:
    async with staged() as stage:
        assert (await stage.ok("getMe"))["id"] == 1000
        assert len(await stage.ok("getUpdates")) == 1
