"""A broadcast to many needs a second one of panitia: all who may agree are asked, the first answer counts,
and the others are told. It lapses after a day.
"""

from dataclasses import replace

from handlers.conversation.access import StaffChat, language_of, staff_name, staff_with
from handlers.conversation.turn import Arg, Message, Moment, Notice, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.panitia.action import press
from handlers.panitia.broadcast import whom
from handlers.panitia.broadcast.estimate import begins, estimate, lasts
from handlers.panitia.broadcast.preview import show_preview, someone_of
from handlers.panitia.broadcast.sending import send
from storage import broadcasts, sent_messages
from storage.broadcasts import Broadcast

LAPSES = 24 * 60 * 60
MOST_NAMED = 8


async def staff_to_agree(unit: UnitOfWork, broadcast: Broadcast) -> tuple[StaffChat, ...]:
    """Who may agree to it: everybody who may send it, but who wrote it."""
    author = (broadcast.channel, broadcast.made_by)
    found = await staff_with(unit, "broadcast", broadcast.event_id)
    return tuple(each for each in found if (each.channel, each.address) != author)


async def propose(unit: UnitOfWork, written: Broadcast, people: int) -> Message:
    """Keep it, and ask; what its author is told."""
    asked = await staff_to_agree(unit, written)
    if not asked:
        limit = unit.policy.second_above
        return Message((Say("broadcast-nobody-else", {"people": people, "limit": limit}),))
    stored = replace(written, id=await broadcasts.create(unit.tx, written))
    for each in asked:
        await _ask(unit, stored, each, people)
    await unit.trace("broadcast-asked", event_id=stored.event_id, detail=str(stored.id), after=str(people))
    names = [await staff_name(unit, each.address) for each in asked[:MOST_NAMED]]
    more = ["…"] if len(asked) > MOST_NAMED else []
    until = Moment(unit.now + LAPSES, unit.policy.zone)
    values: dict[str, Arg] = {
        "number": stored.id, "people": people, "who": ", ".join(names + more), "until": until,
    }  # fmt: skip
    withdraw = press(Say("button-broadcast-withdraw"), "siarantidak", stored.id)
    return Message((Say("broadcast-waits", values),), ((withdraw,),))


async def _ask(unit: UnitOfWork, stored: Broadcast, each: StaffChat, people: int) -> None:
    """The preview, and under it the question."""
    someone = await someone_of(unit, stored, each.language)
    values: dict[str, Arg] = {
        "who": await staff_name(unit, stored.made_by), "number": stored.id, "people": people,
        "whom": await whom.in_words(unit, stored), "begins": await begins(unit, stored),
        "lasts": lasts(await estimate(unit, stored, people)),
        "kind": Say(f"option-broadcast-kind-{'urgent' if stored.urgent else 'plain'}"),
        "until": Moment(stored.made_at + LAPSES, unit.policy.zone),
    }  # fmt: skip
    rows = ((
        press(Say("button-broadcast-agree"), "siaranya", stored.id),
        press(Say("button-broadcast-refuse"), "siarantidak", stored.id),
    ),)  # fmt: skip
    chat = (each.channel, each.address, each.language)
    until = stored.made_at + LAPSES
    if someone is not None:
        # it shows a name: whoever is erased before it is sent takes it along
        key = f"registration:{someone.registration_id}:preview:{stored.id}:{each.address}"
        shown = await show_preview(unit, stored, someone)
        unit.notices.append(Notice(*chat, shown, key=key, expires_at=until))
    message = Message((Say("broadcast-asks", values),), rows)
    key = f"broadcast:{stored.id}:ask:{each.address}"
    unit.notices.append(Notice(*chat, message, key=key, expires_at=until, remember=True))


async def agree(unit: UnitOfWork, stored: Broadcast, by: str) -> Message | None:
    """Send it; None when it was settled before, or it is too late."""
    if await lapse(unit, stored) or not await broadcasts.decide(unit.tx, stored.id, by, "sending", unit.now):
        return None
    sent = replace(stored, status="sending", decided_by=by, decided_at=unit.now)
    count = await send(unit, sent)
    await _settle(unit, sent, by, "broadcast-agreed")
    return Message((Say("broadcast-started", {"number": stored.id, "people": count}),))


async def refuse(unit: UnitOfWork, stored: Broadcast, by: str) -> Message | None:
    """It is not sent: somebody says no, or its author takes it back. None when it was settled before."""
    if not await broadcasts.decide(unit.tx, stored.id, by, "rejected", unit.now):
        return None
    await unit.trace("broadcast-refused", event_id=stored.event_id, detail=str(stored.id))
    if by == stored.made_by:
        await _settle(unit, stored, by, "broadcast-withdrawn")
        return Message((Say("broadcast-withdrawn-done", {"number": stored.id}),))
    await _settle(unit, stored, by, "broadcast-refused")
    return Message((Say("broadcast-refused-done", {"number": stored.id}),))


async def lapse(unit: UnitOfWork, stored: Broadcast) -> bool:
    """Whether nobody has answered in time; then it is over."""
    if unit.now < stored.made_at + LAPSES:
        return False
    if await broadcasts.decide(unit.tx, stored.id, "", "lapsed", unit.now):
        await _settle(unit, stored, "", "broadcast-lapsed")
    return True


async def _settle(unit: UnitOfWork, stored: Broadcast, by: str, key: str) -> None:
    """Its author and all who were asked are told; their buttons go. Who has answered sees that already."""
    await unit.drop(f"broadcast:{stored.id}:ask:")
    values: dict[str, Arg] = {"number": stored.id, "who": await staff_name(unit, by) if by else ""}
    message = Message((Say(key, values),))
    if by != stored.made_by:
        chat = (stored.channel, stored.made_by)
        language = await language_of(unit, *chat)
        key_of = f"broadcast:{stored.id}:settled:author"
        unit.notices.append(Notice(*chat, language, message, key=key_of))
    for each in await staff_to_agree(unit, stored):
        sent = await sent_messages.message_of(unit.tx, f"broadcast:{stored.id}:ask:{each.address}")
        if sent is not None and each.address != by:
            key_of = f"broadcast:{stored.id}:settled:{each.address}"
            unit.notices.append(
                Notice(each.channel, each.address, each.language, message, edits=sent, key=key_of)
            )
