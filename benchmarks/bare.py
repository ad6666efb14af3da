"""The wave to be compared with: python-telegram-bot on our requests in a bare loop, which stores nothing.

`python -m benchmarks.bare URL TOKEN LETTER COUNT`: it sends the letter, a file made by `write_letter`, to the
ids from 1 to COUNT, WAVES_IN_FLIGHT at a time, at any speed, and then polls on until SIGTERM.
"""

import asyncio
import json
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions

from bot.http import AiohttpRequest, SendingRequest
from bot.sender import WAVES_IN_FLIGHT
from simulator.messages import Message


def write_letter(path: Path, message: Message) -> Path:
    """What the real bot has sent, so that this one sends the same."""
    packed = {"text": message.html, "markup": message.inline, "protect": message.protected}
    path.write_text(json.dumps(packed), "utf-8")
    return path


async def run(url: str, token: str, packed: dict[str, Any], count: int) -> None:
    """Send as fast as it goes once the first poll is on its way; until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    requests = SendingRequest(), AiohttpRequest(connections=2)
    bot = Bot(token, base_url=f"{url}/bot", request=requests[0], get_updates_request=requests[1])
    await asyncio.gather(*(each.initialize() for each in requests))
    polling = asyncio.create_task(bot.get_updates(timeout=50))
    await asyncio.sleep(0.5)
    ids = iter(range(1, count + 1))
    await asyncio.gather(*(_send(bot, packed, ids) for _ in range(WAVES_IN_FLIGHT)))
    await stop.wait()
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    await asyncio.gather(*(each.shutdown() for each in requests))


async def _send(bot: Bot, packed: dict[str, Any], ids: Iterator[int]) -> None:
    markup = InlineKeyboardMarkup.de_json(packed["markup"]) if packed["markup"] else None
    preview = LinkPreviewOptions(is_disabled=True)
    for id_ in ids:
        await bot.send_message(
            chat_id=id_, text=packed["text"], parse_mode="HTML", reply_markup=markup,
            link_preview_options=preview, protect_content=packed["protect"] or None,
        )  # fmt: skip


if __name__ == "__main__":
    _, given_url, given_token, given_letter, given_count = sys.argv
    asyncio.run(
        run(given_url, given_token, json.loads(Path(given_letter).read_text("utf-8")), int(given_count))
    )
