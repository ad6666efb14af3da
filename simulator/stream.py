"""The event stream to the chat page: one queue per watcher, a heartbeat, and no trace when a watcher leaves.

It only passes on what the world publishes.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web

from simulator.world import World

HEARTBEAT = 15.0
QUEUE_LENGTH = 1000


async def stream(request: web.Request, world: World, heartbeat: float = HEARTBEAT) -> web.StreamResponse:
    """Server-Sent Events until the watcher leaves or the world closes."""
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
    await response.prepare(request)
    queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue(QUEUE_LENGTH)
    world.subscribers.add(queue)
    try:
        await response.write(b": open\n\n")
        while True:
            try:
                async with asyncio.timeout(heartbeat):
                    event = await queue.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            if event is None:
                break
            await response.write(
                b"data: " + json.dumps(event, ensure_ascii=False).encode(errors="replace") + b"\n\n"
            )
    except ConnectionError:
        pass
    finally:
        world.subscribers.discard(queue)
    return response
