"""/start: greeting by the time of day, deep links, what the person already has, and the open kegiatan."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from handlers.conversation import form
from handlers.conversation.form import Close
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk
from handlers.conversation.turn import Button, Message, Say
from handlers.participant.my_registration import registration_cards, takes_part
from handlers.participant.registration import REGISTRATION
from handlers.participant.registration.event import options
from handlers.participant.registration.paste import is_of_another, take_form
from handlers.participant.registration.resume import draft_of
from handlers.programme.chat_moves import MOVE, open_move
from handlers.programme.door import (
    AlreadyTold,
    Came,
    Enter,
    Wait,
    come_to_door,
    has_to_wait,
    read_forms,
    take_called,
    turn_line,
)
from handlers.readers import Read, read_pasted
from handlers.readers.fields import FIELDS

# k<batch> or k<batch>-<source>; Telegram allows 64 characters A–Z a–z 0–9 _ -
_LINK = re.compile(r"k0*(\d{1,3})(?:-([A-Za-z0-9_-]{1,60}))?", re.IGNORECASE)

_PARTS_OF_DAY = ((time(11), "pagi"), (time(15), "siang"), (time(18, 30), "sore"))


async def start(scene: Scene, payload: str = "") -> Message | Close:
    """Begin, or offer to go on with the draft; a registered person sees the registration first."""
    if payload.startswith(MOVE):
        moved = await open_move(scene, payload)
        if moved is not None:
            return moved
        payload = ""  # whatever it was, nothing is learnt from it
    scene.notes.append(await greeting(scene))
    draft = draft_of(scene.talk)
    event, source = await _follow_link(scene, payload)
    return await _from(scene, draft, event, source)


async def start_at(scene: Scene, event: str) -> Message | Close:
    """Begin with this event (its id), unless a draft of another one waits."""
    return await _from(scene, draft_of(scene.talk), event, "")


async def _from(scene: Scene, draft: Talk | None, event: str, source: str) -> Message | Close:
    if draft is not None and any(name in draft.answers for name in FIELDS):
        other = event if event != draft.answers.get("event") else ""
        # what interrupted the draft is dropped
        scene.talk = replace(draft, link=other, link_source=source, contact_out=scene.talk.contact_out)
        return await form.ask(REGISTRATION, scene, "resume")
    return await begin(scene, event, source)


async def begin(scene: Scene, event: str = "", source: str = "") -> Message | Close:
    """A new talk, if not too many are being served; `event` is the id a link named."""
    if not event and not await options(scene):
        return await _begin(scene, "", "")
    if not event and await takes_part(scene) and not scene.talk.form and await has_to_wait(scene):
        # who only wants to see the own registration is not put in line
        scene.note(await registration_cards(scene))
        return Close(Message((Say("door-more"),), ((Button(Say("button-door-more"), "!more"),),)))
    return await _through_the_door(scene, Came(event, source))


async def begin_with_form(scene: Scene, text: str) -> Message | Close:
    """The same with a pasted form, as the very first message; a colleague's is not kept."""
    pasted = read_pasted(text)
    if pasted is not None and await is_of_another(scene, pasted):
        scene.notes.append(Say("form-of-another"))
        return Close(Message((await turn_line(scene) or Say("start-again"),)))
    return await _through_the_door(scene, Came(form=text))


async def begin_when_called(scene: Scene) -> Message | Close:
    """The button of who was called from the door: with all they came with."""
    came = await take_called(scene)
    if came is None and scene.talk.form == REGISTRATION.name:
        return Message(())  # a second tap
    return await start(scene) if came is None else await _enter(scene, came)


async def begin_another(scene: Scene) -> Message | Close:
    """Somebody who takes part already wants to register for another kegiatan, though it is busy."""
    return await _through_the_door(scene, Came())


async def _through_the_door(scene: Scene, came: Came) -> Message | Close:
    match await come_to_door(scene, came):
        case Enter(brought):
            return await _enter(scene, brought)
        case Wait(message):
            return Close(message)
        case AlreadyTold(toast) if not scene.tells_nothing():
            return Close(Message((toast,)))
        case AlreadyTold(toast):
            scene.notes.clear()
            scene.toast = toast
            return Message(())


async def _enter(scene: Scene, came: Came) -> Message | Close:
    """With all they came with; the kegiatan of the link may have closed meanwhile."""
    pasted = read_forms(came.form)
    open_now = [option.value for option in await options(scene)] if pasted else []
    if pasted is None or not open_now:
        return await _begin(scene, came.event, came.source)
    begin_talk(scene, came.source)
    if came.event in open_now:
        scene.answer("event", came.event)
    elif came.event:
        scene.notes.append(Say("event-gone"))
    return await take_form(scene, pasted)


async def _begin(scene: Scene, event: str, source: str) -> Message | Close:
    begin_talk(scene, source)
    if event:
        return await form.hear_value(REGISTRATION, scene, "event", Read(event))
    registered = await registration_cards(scene)
    scene.note(registered)
    if await options(scene):
        scene.notes.append(Say("start-more" if await takes_part(scene) else "welcome"))
        return await form.go_on(REGISTRATION, scene)
    return Close(Message(() if registered.paragraphs else (Say("no-events"),)))


def begin_talk(scene: Scene, source: str = "") -> None:
    """The token comes from the update, so that it is new for every talk and the same at a repetition."""
    old = scene.talk
    scene.talk = Talk(
        language=old.language, token=f"{scene.heard.update_id:x}", source=source, contact_out=old.contact_out
    )


async def greeting(scene: Scene) -> Say:
    return Say("greeting", {"part": part_of_day(scene.now, await scene.zone())})


def part_of_day(now: int, zone: str) -> str:
    """pagi, siang, sore or malam by the person's clock (domain: < 11.00, < 15.00, < 18.30)."""
    clock = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(zone)).time()
    return next((part for until, part in _PARTS_OF_DAY if clock < until), "malam")


async def _follow_link(scene: Scene, payload: str) -> tuple[str, str]:
    """(event id, source) a deep link names; empty texts for what it does not name."""
    if not payload.strip():
        return "", ""
    found = _LINK.fullmatch(payload.strip())
    batch, source = (int(found[1]), found[2] or "") if found else (0, "")
    for event in await scene.unit.open_events():
        if event.batch == batch:
            return str(event.id), source
    scene.notes.append(Say("link-closed"))
    return "", source
