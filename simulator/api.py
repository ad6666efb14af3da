"""The Bot API over HTTP: tokens, methods by name, the weather, and answers in the real server's shape.

What a method does is in `sending` and `settings`. Nothing here sleeps, except for a slow answer that the
weather wants.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

from aiohttp import web

from simulator import sending, settings
from simulator.calls import UPLOAD_BYTES, Call, read_call
from simulator.errors import ApiError, blocked, too_many
from simulator.sending import DOWNLOAD_BYTES
from simulator.world import World

Method = Callable[[World, Call], Any]
BODY_BYTES = UPLOAD_BYTES + (1 << 20)
METHODS: dict[str, Method] = {
    "getMe": settings.get_me,
    "setMyCommands": settings.set_my_commands,
    "deleteMyCommands": settings.delete_my_commands,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "editMessageText": sending.edit_message_text,
    "editMessageReplyMarkup": sending.edit_message_reply_markup,
    "deleteMessage": sending.delete_message,
    "answerCallbackQuery": sending.answer_callback_query,
    "getFile": sending.get_file,
}
POLL = "getUpdates"
_NAMES = {name.lower(): name for name in (*METHODS, POLL)}
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class BotApi:
    """The routes of one world. Give `add_routes` the application they are to be part of."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._in_flight = 0

    def add_routes(self, app: web.Application) -> None:
        app.router.add_route("GET", "/bot{token}/{method}", self.call)
        app.router.add_route("POST", "/bot{token}/{method}", self.call)
        app.router.add_route("GET", "/file/bot{token}/{path:.+}", self.download)

    async def call(self, request: web.Request) -> web.StreamResponse:
        self._in_flight += 1
        try:
            return await self._call(request)
        except ApiError as error:
            return _refused(error)
        except _ConnectionDropped:
            return _hang_up(request)
        finally:
            self._in_flight -= 1

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request)
        except ApiError as error:
            return _refused(error)
        file = self._world.files.at(request.match_info["path"])
        if file is None or file.size > DOWNLOAD_BYTES:
            return _refused(ApiError(404, "Not Found"))
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def _call(self, request: web.Request) -> web.StreamResponse:
        world = self._world
        self._check_token(request)
        name = _NAMES.get(request.match_info["method"].lower())
        if name is None:
            raise ApiError(404, "Not Found")
        if world.meter and self._in_flight > world.meter.limits.in_flight:
            raise too_many(world.meter.limits.in_flight_wait)
        call = await read_call(request)
        world.calls[name] += 1
        fault = world.sky.fault(name, call.integer("chat_id") or None)
        if fault is not None:
            _fail_before(fault)
        result = await self._run(name, call)
        if fault == "drop_after":
            raise _ConnectionDropped
        if delay := world.sky.delay(name):
            await asyncio.sleep(delay)
        if fault == "500_after":
            raise ApiError(500, "Internal Server Error")
        return _answer({"ok": True, "result": result})

    async def _run(self, name: str, call: Call) -> Any:
        if name == POLL:
            return await settings.get_updates(self._world, call)
        return METHODS[name](self._world, call)

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if token == self._world.token:
            return
        if _TOKEN.fullmatch(token):
            raise ApiError(401, "Unauthorized")
        raise ApiError(404, "Not Found")


class _ConnectionDropped(Exception):  # noqa: N818 - not an error of ours
    pass


def _fail_before(fault: str) -> None:
    if fault == "429":
        raise too_many(1)
    if fault == "500":
        raise ApiError(500, "Internal Server Error")
    if fault == "403":
        raise blocked()
    if fault == "drop_before":
        raise _ConnectionDropped


def _hang_up(request: web.Request) -> web.StreamResponse:
    """Closes the connection without a byte of an answer."""
    if request.transport is not None:
        request.transport.close()
    return web.Response()


def _refused(error: ApiError) -> web.Response:
    return _answer(error.body(), error.code)


def _answer(body: dict[str, Any], status: int = 200) -> web.Response:
    data = _ENCODER.encode(body).encode(errors="replace")
    return web.Response(body=data, status=status, content_type="application/json")
