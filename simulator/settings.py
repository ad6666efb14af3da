"""The methods by which a bot sets itself up: who it is, its commands, and asking for updates."""

from __future__ import annotations

import re
from typing import Any

from simulator.calls import Call
from simulator.errors import bad_request
from simulator.people import Person
from simulator.world import World

LONGEST_POLL = 50
PLAIN_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"},
)
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")


def get_me(world: World, _call: Call) -> dict[str, Any]:
    return world.bot | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, call: Call) -> list[dict[str, Any]]:
    queue = world.updates
    limit = call.integer("limit", 100)
    seconds = min(max(call.integer("timeout"), 0), LONGEST_POLL)
    allowed = _allowed(call)
    if allowed is not None:
        queue.allowed = allowed
    held_back = world.meter.limits.same_offset_wait if world.meter else 0.0
    return await queue.poll(call.integer("offset"), min(max(limit, 1), 100), seconds, held_back)


def set_my_commands(world: World, call: Call) -> bool:
    raw = call.structure("commands", "commands")
    if not isinstance(raw, list):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(raw) > 100:
        raise bad_request("too many commands specified")
    commands = [_read_command(one) for one in raw]
    world.settings.commands[_scope(world, call)] = commands
    _tell_people(world)
    return True


def delete_my_commands(world: World, call: Call) -> bool:
    world.settings.commands.pop(_scope(world, call), None)
    _tell_people(world)
    return True


def commands_for(world: World, person: Person) -> list[dict[str, str]]:
    """What the menu of this person shows: the narrowest scope first, their language before any."""
    known = world.settings.commands
    for scope in (f"chat:{person.id}", "all_private_chats", "default"):
        for language in (person.language_code or "", ""):
            if commands := known.get((scope, language)):
                return commands
    return []


def _tell_people(world: World) -> None:
    for person in world.people.values() if world.subscribers else ():
        commands = commands_for(world, person)
        world.publish("commands", person.id, lambda commands=commands: {"commands": commands})  # type: ignore[misc]


def _read_command(raw: object) -> dict[str, str]:
    if not isinstance(raw, dict):
        raise bad_request("expected an Object as BotCommand")
    command, description = raw.get("command"), raw.get("description")
    if not isinstance(command, str) or not isinstance(description, str):
        raise bad_request("can't parse BotCommand: command and description are required")
    command = command.removeprefix("/")
    if not _COMMAND.fullmatch(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _scope(world: World, call: Call) -> tuple[str, str]:
    language = call.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    raw = call.structure("scope", "BotCommandScope")
    if raw is None:
        return "default", language
    kind = raw.get("type") if isinstance(raw, dict) else None
    if kind in PLAIN_SCOPES:
        return str(kind), language
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat = world.chats.get(Call(raw).integer("chat_id"))
    if chat is None or not chat.started:
        raise bad_request("chat not found")
    return f"{kind}:{chat.id}", language


def _allowed(call: Call) -> frozenset[str] | None:
    """The kinds of updates asked for; None keeps what was asked last, an empty set means the usual ones."""
    raw = call.structure("allowed_updates", "allowed updates")
    if raw is None:
        return None
    if not isinstance(raw, list):
        raise bad_request("can't parse allowed updates: expected an Array")
    return frozenset(str(one) for one in raw)
