"""Somebody's registrations move to another chat: the link panitia pass on is opened there, once.

Who opens an unknown, used or outdated link learns nothing: it is an ordinary /start.
"""

from handlers.conversation.access import all_staff, covers
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk
from handlers.conversation.turn import Message, Notice, Say
from handlers.conversation.unit_of_work import Seated
from handlers.programme.cards import contact_rows, registration_card
from handlers.programme.deep_links import hash_of, new_token
from handlers.readers.regions import zone_of
from storage import moves, persons, registrations, talks
from storage.moves import Move
from storage.persons import Chat

MOVE = "p"
"""What the payload of such a link begins with."""
VALID = 24 * 60 * 60


async def new_move(scene: Scene, person_id: int) -> str:
    """The payload of a new link for this person; an earlier one works no more."""
    token = new_token(scene.unit)
    move = Move(hash_of(token), person_id, scene.heard.channel, scene.heard.address, scene.now + VALID)
    await moves.put(scene.tx, move)
    return MOVE + token


async def open_move(scene: Scene, payload: str) -> Message | None:
    """Take the registrations over to this chat, or say why not; None for a link that does not work (any
    more)."""
    token_hash = hash_of(payload.removeprefix(MOVE))
    move = await moves.find(scene.tx, token_hash, scene.now)
    if move is None or move.channel != scene.heard.channel:
        return None
    if scene.person_id == move.person_id:
        return Message((Say("moved-already"),))
    await moves.close(scene.tx, token_hash, scene.now)
    if not await _may_still(scene, move):
        return None
    name = await _name_of(scene, move.person_id)
    if scene.person_id is not None and await registrations.of_person(scene.tx, scene.person_id):
        _tell_staff(scene, move, Say("move-refused", {"name": name}))
        return Message((Say("move-not-here", {"contact": scene.policy.contact}),), contact_rows())
    await _take_over(scene, move)
    _tell_staff(scene, move, Say("move-done", {"name": name}))
    return await _welcome(scene, move.person_id)


async def _may_still(scene: Scene, move: Move) -> bool:
    """Whether who passed the link on may move this person now: a role may have ended meanwhile."""
    grants = (await all_staff(scene.unit)).get((move.channel, move.moved_by), ())
    mine = await registrations.of_person(scene.tx, move.person_id)
    return any(covers(grant, "manage_people", each.event_id) for grant in grants for each in mine)


async def _take_over(scene: Scene, move: Move) -> None:
    """Chat, waiting messages and all; the old chat is told and begins anew."""
    if scene.person_id is not None:  # somebody without any registration: nobody is left without a chat
        await persons.erase(scene.tx, scene.person_id, scene.now)
    old = (await persons.chats_of(scene.tx, [move.person_id])).get(move.person_id)
    here = (scene.heard.channel, scene.heard.address)
    await moves.move_chat(scene.tx, move.person_id, (old.channel, old.address) if old else None, here)
    if old is not None:
        await talks.forget(scene.tx, old.channel, [old.address])
        await _leave(scene, move, old)
    language = old.language if old is not None else scene.talk.language
    scene.talk = Talk(language=language, contact_out=scene.talk.contact_out)
    scene.person_id = move.person_id
    scene.forget_person()
    await scene.unit.trace("moved", move.person_id)


async def _leave(scene: Scene, move: Move, old: Chat) -> None:
    """Tell the old chat, if it can be reached; else make up for the reminders it has missed."""
    if old.unreachable:
        for id_, event_id in (await registrations.active_of(scene.tx, move.person_id)).items():
            scene.unit.seated[id_] = Seated(event_id, took_part=False)
        return
    gone = Message((Say("moved-away", {"contact": scene.policy.contact}),), contact_rows())
    key = f"moved:{move.person_id}:{scene.heard.update_id}"
    scene.unit.notices.append(Notice(old.channel, old.address, old.language, gone, key=key))


async def _welcome(scene: Scene, person_id: int) -> Message:
    """The newest registration that is not over, where there is one."""
    person = await persons.load(scene.tx, person_id)
    zone = zone_of(person.province) if person is not None and person.province else scene.policy.zone
    for registration in await registrations.of_person(scene.tx, person_id):
        event = await scene.unit.event(registration.event_id)
        if registration.is_active and scene.now < event.ends_at:
            card = await registration_card(scene.unit, registration, event, zone)
            return card.after(Say("moved-here"))
    return Message((Say("moved-here"),))


async def _name_of(scene: Scene, person_id: int) -> str:
    person = await persons.load(scene.tx, person_id)
    return person.name if person is not None and person.name else "–"


def _tell_staff(scene: Scene, move: Move, said: Say) -> None:
    """Whoever passed the link on is told what became of it."""
    key = f"panitia:move:{move.token_hash[:16]}:{scene.heard.update_id}"
    scene.unit.notices.append(Notice(move.channel, move.moved_by, "id", Message((said,)), key=key))
