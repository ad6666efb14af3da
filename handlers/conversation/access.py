"""Who may do what: the one place where a role is checked.

A role is for all kegiatan or for one. Others never learn that there is anything to be allowed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Job
from handlers.conversation.unit_of_work import UnitOfWork
from storage import facts, persons, staff
from storage.staff import Grant, Role

Right = Literal[
    "answer", "see_events", "edit_events", "see_people", "see_phone", "see_skp", "decide", "manage_people",
    "scan", "broadcast", "recap", "export", "import", "staff", "audit", "health", "subscribe",
]  # fmt: skip

_ALL: frozenset[Right] = frozenset(Right.__args__)  # type: ignore[attr-defined]
RIGHTS: dict[Role, frozenset[Right]] = {
    "owner": _ALL,
    "organizer": _ALL,
    "verifier": frozenset({"see_events", "see_people", "see_skp", "decide", "subscribe"}),
    "scanner": frozenset({"scan"}),
}
ONLY_FOR_ALL: frozenset[Right] = frozenset({"answer"})
"""What people write to panitia is about no kegiatan."""
RANKS: tuple[Role, ...] = ("owner", "organizer", "verifier", "scanner")
"""Who may invite and remove whom: those that stand behind."""


@dataclass(frozen=True, slots=True)
class StaffChat:
    """A chat of panitia to be told something."""

    channel: str
    address: str
    language: str


async def roles(scene: Scene) -> tuple[Grant, ...]:
    """The roles of the one who is heard."""
    if scene.grants is None:
        scene.grants = await _grants(scene.unit, scene.heard.channel, scene.heard.address)
    return scene.grants


async def may(scene: Scene, right: Right, event_id: int | None = None) -> bool:
    """Whether the one who is heard may do this, for this event; without one: for any event at all."""
    return any(covers(grant, right, event_id) for grant in await roles(scene))


async def scope(scene: Scene, right: Right) -> frozenset[int] | None:
    """The events the one who is heard may do this for; None stands for all."""
    events = [grant.event_id for grant in await roles(scene) if right in rights_of(grant)]
    return None if None in events else frozenset(id_ for id_ in events if id_ is not None)


async def is_staff(scene: Scene) -> bool:
    """Whether the one who is heard has any role."""
    return bool(await roles(scene))


async def staff_with(unit: UnitOfWork, right: Right, event_id: int | None = None) -> tuple[StaffChat, ...]:
    """Everybody who may do this for this event (for all events, without one), each once."""
    found = [
        chat
        for chat, grants in (await all_staff(unit)).items()
        if any(right in rights_of(grant) and grant.event_id in {None, event_id} for grant in grants)
    ]
    return tuple([
        StaffChat(channel, address, await language_of(unit, channel, address))
        for channel, address in found
    ])  # fmt: skip


async def all_staff(unit: UnitOfWork) -> dict[tuple[str, str], tuple[Grant, ...]]:
    """Everybody who has a role, by channel and address, owners first."""
    found: dict[tuple[str, str], tuple[Grant, ...]] = {}
    for owner in unit.policy.owners:
        found[unit.policy.channel, owner] = (_owner(unit.policy.channel, owner),)
    for grant in await staff.everybody(unit.tx):
        chat = (grant.channel, grant.address)
        found[chat] = (*found.get(chat, ()), grant)
    return found


def ask_for_menu(unit: UnitOfWork, channel: str, address: str) -> None:
    """The menu of commands of this chat follows its roles, after the commit."""
    unit.jobs.append(Job("menu", channel, address, "id", {"address": address}))


async def staff_name(unit: UnitOfWork, who: str) -> str:
    """How panitia call one of them, by address or as the audit log has it ("panitia:…"); never empty."""
    address = who.removeprefix("panitia:")
    for grant in await _grants(unit, unit.policy.channel, address):
        if grant.name:
            return grant.name
    known = await persons.name_at(unit.tx, unit.policy.channel, address)
    return known or await facts.get(unit.tx, f"name:{address}") or address


async def language_of(unit: UnitOfWork, channel: str, address: str) -> str:
    """The language one of staff is written to in, registered or not; Indonesian where nothing is known."""
    known = await persons.language_of(unit.tx, channel, address)
    return known or await facts.get(unit.tx, f"language:{address}") or "id"


async def note_language(scene: Scene, language: str) -> None:
    """One of staff who is not registered has chosen a language."""
    await facts.put(scene.tx, f"language:{scene.heard.address}", language, scene.now)


async def note_name(scene: Scene) -> None:
    """How one of staff is called on the channel, for those who gave no name: owners. Only of panitia."""
    name = f"name:{scene.heard.address}"
    if scene.heard.name and await facts.get(scene.tx, name) != scene.heard.name:
        await facts.put(scene.tx, name, scene.heard.name, scene.now)


async def _grants(unit: UnitOfWork, channel: str, address: str) -> tuple[Grant, ...]:
    granted: Sequence[Grant] = await staff.grants(unit.tx, channel, address)
    if channel == unit.policy.channel and address in unit.policy.owners:
        return (_owner(channel, address), *granted)
    return tuple(granted)


def _owner(channel: str, address: str) -> Grant:
    return Grant(0, channel, address, "owner", None, "", "", 0)


def rights_of(grant: Grant) -> frozenset[Right]:
    """What this role carries: a role for one kegiatan lacks what can't be kept to one."""
    return RIGHTS[grant.role] if grant.event_id is None else RIGHTS[grant.role] - ONLY_FOR_ALL


def covers(grant: Grant, right: Right, event_id: int | None) -> bool:
    """Whether this role carries this right, for this kegiatan; without one: for any at all."""
    return right in rights_of(grant) and (event_id is None or grant.event_id in {None, event_id})
