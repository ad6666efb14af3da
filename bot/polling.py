"""getUpdates: the offset moves only after the commit, so that an update is never lost.

Updates that can't be read are passed over and marked as seen; they must not hold up the others.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot.plain_updates import hear_plain
from bot.stop import StopError
from bot.updates import HEARD_UPDATES, hear, hear_unreadable
from bot.wire import BAD_TOKEN, OTHER_POLLER, retry_seconds
from handlers.conversation.turn import Heard

log = structlog.get_logger()

POLL_SECONDS = 30
LONGEST_PAUSE = 15.0

Process = Callable[[list[Heard], list[int]], Awaitable[None]]


async def poll(request: BaseRequest, root: str, process: Process) -> None:
    """Fetch from `root` (a bot's address) and hand on until cancelled.

    Raises StopError on a bad token or another poller.
    """
    offset: int | None = None
    pause = 0.0
    while True:
        try:
            raw = await _fetch(request, root, offset)
            if pause:
                log.info("updates arrive again")
            pause = 0.0
        except RetryAfter as error:
            await asyncio.sleep(retry_seconds(error))
            continue
        except InvalidToken:
            raise StopError(BAD_TOKEN) from None
        except Conflict:
            raise StopError(OTHER_POLLER) from None
        except TelegramError as error:
            if not pause:
                log.warning("updates cannot be fetched; trying again", error=type(error).__name__)
            pause = min(LONGEST_PAUSE, pause * 2 or 0.5)
            await asyncio.sleep(pause)
            continue
        if raw:
            await process(*_read(raw))
            offset = int(raw[-1]["update_id"]) + 1


async def _fetch(request: BaseRequest, root: str, offset: int | None) -> list[dict[str, Any]]:
    """Raw updates, not the library's: one that it can't read must not take the rest with it."""
    wanted = {"timeout": POLL_SECONDS, "limit": 100, "allowed_updates": json.dumps(HEARD_UPDATES)}
    if offset is not None:
        wanted["offset"] = offset
    try:
        answer: Any = await request.post(
            f"{root}/getUpdates?{urlencode(wanted)}", read_timeout=POLL_SECONDS + 10
        )
    except (KeyError, TypeError):
        raise NetworkError("not the answer of a Bot API server") from None
    if not isinstance(answer, list):
        raise NetworkError("no list of updates")
    return [update for update in answer if isinstance(update, dict) and _has_id(update)]


def _without_ballast(update: dict[str, Any]) -> dict[str, Any]:
    """Of the message that carried a button only its place is needed; building the rest would cost most."""
    query = update.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        carrier = {name: query["message"].get(name) for name in ("message_id", "date", "chat")}
        return {**update, "callback_query": {**query, "message": carrier}}
    return update


def _has_id(update: dict[str, Any]) -> bool:
    return isinstance(update.get("update_id"), int) and 0 <= update["update_id"] < 2**53


def _read(raw: list[dict[str, Any]]) -> tuple[list[Heard], list[int]]:
    """(what was heard, ids of updates that say nothing to us)."""
    batch: list[Heard] = []
    seen: list[int] = []
    for update in raw:
        try:
            heard = hear_plain(update) or hear(Update.de_json(_without_ballast(update)))
        except Exception as error:  # noqa: BLE001 whatever a server sends, the next update counts too
            log.warning("an update cannot be read", update=update["update_id"], error=type(error).__name__)
            heard = hear_unreadable(update)
        if heard is None:
            seen.append(update["update_id"])
        else:
            batch.append(heard)
    return batch, seen
