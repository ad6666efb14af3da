"""The control of the world over HTTP, for the chat page and for programs outside.

Be a person, move the clock, make bad weather. It answers loopback only and refuses other origins (DNS
rebinding, forged requests).
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import BodyPartReader, web

from simulator.cast import CROWD
from simulator.errors import ImpossibleError
from simulator.files import Upload
from simulator.limits import Limits
from simulator.people import Person
from simulator.settings import commands_for
from simulator.shapes import chat_page, person_page
from simulator.stream import stream
from simulator.world import World

PAGE = Path(__file__).with_name("page")
LOOPBACK = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?")
UPLOAD_BYTES = 20 * 1024 * 1024
_NUMBERS = {"error_500": "error_500", "drop_before": "drop_before", "drop_after": "drop_after"} | {
    "slow": "slow",
    "slow_seconds": "slow",
    "slow_rate": "slow_rate",
}
_GOALS = {  # what the clock can be moved to, and what is said when there is none
    "next_session": "Belum ada sesi yang akan datang.",
    "next_reminder": "Belum ada pengingat yang akan datang.",
}
Json = dict[str, Any]
Act = Callable[[Person, Json], object]


def add_routes(app: web.Application, world: World, limits: Limits) -> None:
    """`limits` are the ones that POST /sim/limits switches on."""
    pages: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
        "/": _index,
        "/page/{file:[A-Za-z0-9_.-]+}": _page,
        "/sim/people": lambda _: _json(_listed(world)),
        "/sim/chat/{id:[0-9]+}": partial(_chat, world=world),
        "/sim/file/{id}": partial(_file, world=world),
        "/sim/stream": partial(stream, world=world),
        "/sim/clock": lambda _: _clock(world),
        "/sim/weather": lambda _: _json(_weather(world)),
    }
    for path, handler in pages.items():
        app.router.add_get(path, _guarded(handler))
    posts = {
        "/sim/clock": partial(_move_clock, world=world),
        "/sim/weather": partial(_change_weather, world=world),
        "/sim/limits": partial(_change_limits, world=world, limits=limits),
        "/sim/chat/{id:[0-9]+}/upload": partial(_upload, world=world),
        **{
            f"/sim/chat/{{id:[0-9]+}}/{name}": partial(_act, world=world, act=act)
            for name, act in ACTS.items()
        },
    }
    for path, handler in posts.items():
        app.router.add_post(path, _guarded(handler))


def is_local(request: web.Request) -> bool:
    """Whether whoever asks believes to talk to this machine and, if a browser, from a page of it."""
    origin = request.headers.get("Origin")
    if origin is not None and not LOOPBACK.fullmatch(origin.removeprefix("http://")):
        return False
    return LOOPBACK.fullmatch(request.headers.get("Host", "")) is not None


def _guarded(
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def guarded(request: web.Request) -> web.StreamResponse:
        if not is_local(request):
            return await _json({"ok": False, "error": "only from this machine"}, 403)
        try:
            return await handler(request)
        except (ImpossibleError, ValueError) as error:
            return await _json({"ok": False, "error": str(error)}, 400)

    return guarded


async def _json(data: object, status: int = 200) -> web.StreamResponse:
    return web.json_response(data, status=status, headers={"Cache-Control": "no-store"})


# the page


async def _index(request: web.Request) -> web.StreamResponse:
    return _static("index.html", request)


async def _page(request: web.Request) -> web.StreamResponse:
    return _static(request.match_info["file"], request)


def _static(name: str, _request: web.Request) -> web.StreamResponse:
    path = PAGE / name
    if path.parent != PAGE or not path.is_file():
        return web.Response(status=404, text="Not Found")
    return web.FileResponse(path, headers={"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"})


# reading


async def _chat(request: web.Request, world: World) -> web.StreamResponse:
    person = _person(request, world)
    shape = chat_page(person, commands_for(world, person))
    person.chat.seen = len(person.chat.messages)
    return await _json(shape)


async def _file(request: web.Request, world: World) -> web.StreamResponse:
    file = world.files.find(request.match_info["id"])
    if file is None:
        return web.Response(status=404, text="Not Found")
    headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    mime = file.mime.partition(";")[0]
    if mime == "text/plain":  # opens in the browser, as in Telegram
        return web.Response(body=file.data, content_type=mime, charset="utf-8", headers=headers)
    headers["Content-Disposition"] = "attachment"
    return web.Response(body=file.data, content_type=mime, headers=headers)


async def _clock(world: World) -> web.StreamResponse:
    shape = {"now": world.now().isoformat()}
    upcoming = {goal: await _moment(world, goal) for goal in _GOALS}
    return await _json(shape | {goal: moment and moment.isoformat() for goal, moment in upcoming.items()})


async def _moment(world: World, goal: str) -> datetime | None:
    find = {"next_session": world.next_session, "next_reminder": world.next_reminder}[goal]
    return await find() if find else None


def _weather(world: World) -> Json:
    weather = world.sky.weather
    shape: Json = {name: getattr(weather, attribute) for name, attribute in _NUMBERS.items()}
    return shape | {"methods": sorted(weather.methods), "limits": {"on": world.meter is not None}}


# changing


async def _move_clock(request: web.Request, world: World) -> web.StreamResponse:
    body = await _body(request)
    seconds = body.get("advance")
    goal = body.get("to")
    if isinstance(goal, str) and goal in _GOALS:
        seconds = _seconds_until(world, await _moment(world, goal), _GOALS[goal])
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or not 0 <= seconds <= 366 * 86400:
        raise ImpossibleError("the clock moves forward by 0 to 366 days")
    world.advance(seconds)
    return await _clock(world)


def _seconds_until(world: World, moment: datetime | None, nothing_ahead: str) -> float:
    if moment is None or moment <= world.now():
        raise ImpossibleError(nothing_ahead)
    return (moment - world.now()).total_seconds()


async def _change_weather(request: web.Request, world: World) -> web.StreamResponse:
    body = await _body(request)
    changes: Json = {}
    for name, attribute in _NUMBERS.items():
        if name in body:
            if not isinstance(body[name], int | float):
                raise ImpossibleError(f"{name} has to be a number")
            changes[attribute] = float(body[name])
    if isinstance(body.get("methods"), list):
        changes["methods"] = frozenset(map(str, body["methods"]))
    world.change_weather(replace(world.sky.weather, **changes))
    return await _json({"ok": True, **_weather(world)})


async def _change_limits(request: web.Request, world: World, limits: Limits) -> web.StreamResponse:
    on = (await _body(request)).get("on")
    if not isinstance(on, bool):
        raise ImpossibleError("on has to be true or false")
    world.change_limits(limits if on else None)
    return await _json({"ok": True, "on": on})


async def _upload(request: web.Request, world: World) -> web.StreamResponse:
    person = _person(request, world)
    fields, upload = {}, None
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader):
            data = bytes(await part.read())
            if part.filename is None:
                fields[part.name] = data.decode()
            else:
                upload = Upload(part.filename, part.headers.get("Content-Type", ""), data)
    if upload is None:
        raise ImpossibleError("Berkas belum terbaca.")
    if len(upload.data) > UPLOAD_BYTES:
        raise ImpossibleError("Ukuran berkas melebihi 20 MB.")
    reply_to = int(fields["reply_to"]) if "reply_to" in fields else None
    person.sends("document", fields.get("caption", ""), upload, reply_to)
    return await _json({"ok": True})


async def _act(request: web.Request, world: World, act: Act) -> web.StreamResponse:
    person = _person(request, world)
    act(person, await _body(request))
    return await _json({"ok": True})


def _press(person: Person, body: Json) -> None:
    message = person.chat.find(_integer(body, "message_id"))
    for row in message.buttons if message else ():
        for button in row:
            if message and button.value == body.get("value"):
                person.press(message, button)
                return
    raise ImpossibleError("Tombol ini sudah tidak ada.")


ACTS: dict[str, Act] = {
    "say": lambda person, body: person.says(_text(body, "text"), _reply_to(body)),
    "press": _press,
    "contact": lambda person, body: person.shares_contact(of_another=body.get("other") is True),
    "send": lambda person, body: person.sends(
        _text(body, "kind"), str(body.get("caption") or ""), reply_to=_reply_to(body)
    ),
    "edit": lambda person, body: person.edits_text(_integer(body, "message_id"), _text(body, "text")),
    "block": lambda person, body: person.blocks() if body.get("blocked") is True else person.unblocks(),
}


def _person(request: web.Request, world: World) -> Person:
    person = world.people.get(int(request.match_info["id"]))
    if person is None:
        raise ImpossibleError("no such person")
    return person


async def _body(request: web.Request) -> Json:
    try:
        body = json.loads(await request.read() or b"{}")
    except ValueError:
        raise ImpossibleError("the body is no JSON") from None
    if not isinstance(body, dict):
        raise ImpossibleError("the body has to be a JSON object")
    return body


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    if not isinstance(value, str) or not value.strip():
        raise ImpossibleError(f"{name} has to be a text")
    return value


def _reply_to(body: Json) -> int | None:
    return None if body.get("reply_to") is None else _integer(body, "reply_to")


def _integer(body: Json, name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int):
        raise ImpossibleError(f"{name} has to be a number")
    return value


def _listed(world: World) -> list[dict[str, Any]]:
    """The people somebody may play; a crowd has no place in a list."""
    return [person_page(person) for person in world.people.values() if person.role != CROWD]
