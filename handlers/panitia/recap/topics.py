"""/langganan: what each of the panitia is told without asking, switched on and off by oneself.

Without a choice the topic decides; nobody is told of an event that is not theirs, whatever they chose.
"""

from dataclasses import dataclass

from handlers.conversation.access import RIGHTS, StaffChat, roles, staff_with
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import Target, press
from storage import staff, subscriptions


@dataclass(frozen=True, slots=True)
class Topic:
    """usual: owners and organizers are told of it unless they switch it off."""

    name: str
    usual: bool


TOPICS = (Topic("summary", usual=False), Topic("quota", usual=True), Topic("sending", usual=True))
_NAMES = {topic.name: topic for topic in TOPICS}


async def tell_topics(scene: Scene, _target: Target) -> Message:
    """Every topic with a switch."""
    wanted = await _wanted(scene)
    lines = tuple(
        Say("topic-line", {"is": Say("topic-on" if wanted[each.name] else "topic-off"), "topic": _said(each)})
        for each in TOPICS
    )
    rows = tuple(
        (
            press(
                Say(f"button-topic-{'off' if wanted[each.name] else 'on'}", {"topic": _named(each)}),
                "topic", each.name, "0" if wanted[each.name] else "1",
            ),
        )
        for each in TOPICS
    )  # fmt: skip
    return Message((Say("topics", {"lines": lines}),), rows)


async def choose_topic(scene: Scene, target: Target) -> Message | None:
    """The button says what is wanted, so a second press changes nothing."""
    name, wanted = target.part(0), target.part(1)
    if name not in _NAMES or wanted not in {"0", "1"}:
        return None
    chat = (scene.heard.channel, scene.heard.address)
    await subscriptions.choose(scene.tx, chat, name, wanted == "1", scene.now)
    scene.toast = Say(f"topic-now-{'on' if wanted == '1' else 'off'}", {"topic": _named(_NAMES[name])})
    return await tell_topics(scene, target)


async def subscribers(unit: UnitOfWork, topic: str, event_id: int | None = None) -> tuple[StaffChat, ...]:
    """Who wants to be told of this topic and may be, for this event; without one: for all events."""
    chosen = await subscriptions.about(unit.tx, topic)
    entitled = await staff_with(unit, "subscribe", event_id)
    leading = await _leading(unit) if _NAMES[topic].usual else frozenset()
    return tuple(
        each
        for each in entitled
        if chosen.get((each.channel, each.address), (each.channel, each.address) in leading)
    )


async def _leading(unit: UnitOfWork) -> frozenset[tuple[str, str]]:
    """Owners and organizers; of one event too: what they may be told is asked elsewhere."""
    owners = {(unit.policy.channel, owner) for owner in unit.policy.owners}
    organizers = {
        (each.channel, each.address) for each in await staff.everybody(unit.tx) if each.role == "organizer"
    }
    return frozenset(owners | organizers)


async def _wanted(scene: Scene) -> dict[str, bool]:
    chosen = await subscriptions.of_chat(scene.tx, scene.heard.channel, scene.heard.address)
    leads = any("recap" in RIGHTS[grant.role] for grant in await roles(scene))
    return {topic.name: chosen.get(topic.name, topic.usual and leads) for topic in TOPICS}


def _named(topic: Topic) -> Say:
    return Say(f"topic-{topic.name}")


def _said(topic: Topic) -> Say:
    return Say(f"topic-about-{topic.name}")
