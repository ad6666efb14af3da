"""Luring people are asked whether they come: at H-3, once more at H-2; silence frees the seat at H-1 09.00.

Nobody loses the kegiatan by it: who does not come in person takes part daring. A seat is taken back only from
somebody who was asked long enough before.
"""

import re
from functools import partial

from handlers.conversation.access import staff_with
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, Message, Moment, Notice, Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme import seating
from handlers.programme.cards import registration_card
from handlers.programme.hours import at_clock, not_in_the_night
from handlers.programme.reminder_texts import overview
from handlers.programme.waitlist import offer_free_seats, tell, zone_of_chat
from handlers.programme.waves import Listener, put_wave
from handlers.readers import read_yes_no
from storage import events, persons, reconfirmation, registrations, seats
from storage.audiences import Audience
from storage.events import Event
from storage.outbox import Lane
from storage.registrations import Registration
from storage.waves import NewWave

CLOCK = 9 * 60
"""Minutes after midnight, WIB."""
ASKED_ON = (3, 2)
"""Days before the first session."""
_SELF = (
    r"(?:(?:mohon )?(?:maaf|i[zj]in),? |saya |sy |kami |insya ?allah,? |siap,? |ya,? |iya,? |i |i'?m |i am )*"
)
_COMING = re.compile(
    _SELF + r"(?:(?:bisa |dapat |akan |pasti |jadi )?(?:hadir|datang)(?: langsung)?|bisa|insya ?allah"
    r"|coming|will come|can come)"
)
_NOT_COMING = re.compile(
    _SELF
    + r"(?:(?:tidak|tdk|gak?|nggak|enggak|belum|batal) (?:(?:bisa|dapat|jadi|akan) )?(?:hadir|datang|dateng)"
    r"|berhalangan|(?:tidak|tdk|gak?|nggak) bisa|(?:can'?t|cannot|can not|not|won't) com(?:e|ing))\b"
)
_TAIL = re.compile(
    r"(?:[ ,.!]+(?:pak|bu|bapak|ibu|min|admin|kak|mas|mbak|ya|nggih|terima kasih|makasih))*[ .!]*$"
)
COMING_SIGN = re.compile("hadir|dat[ae]ng|bisa|insya|halang|com(?:e|ing)", re.IGNORECASE)
"""Without it nothing is read as an answer but a mere yes or no."""

TIME_TO_ANSWER = 12 * 60 * 60
"""Seconds at least between the question and the seat's release."""
MOST_AT_ONCE = 100


async def ask_who_comes(unit: UnitOfWork) -> int:
    """Put the questions that are due; how many. Of several that are due only the last is asked."""
    count = 0
    for event in await events.live(unit.tx, unit.now):
        due = [days for days in ASKED_ON if at_clock(event.starts_at, -days, CLOCK) <= unit.now]
        if event.reconfirm and event.quota_offline and due and unit.now < _released_at(event):
            count += await _ask(unit, event, min(due))
    return count


async def release_unanswered(unit: UnitOfWork) -> int:
    """Seats of those who have not answered are offered on; how many. Call again until there are none."""
    count = 0
    for event in await events.live(unit.tx, unit.now):
        if not event.reconfirm or not _released_at(event) <= unit.now < event.starts_at:
            continue
        asked_by = unit.now - TIME_TO_ANSWER
        silent = [
            await registrations.the(unit.tx, id_)
            for id_ in await reconfirmation.unanswered(unit.tx, event.id, asked_by, MOST_AT_ONCE)
        ]
        chats = await persons.chats_of(unit.tx, [each.person_id for each in silent])
        released = 0
        for registered in silent:
            if (await seats.taken(unit.tx, event.id)).online >= event.quota_online:
                break  # nobody loses the kegiatan by silence: without a daring seat the luring one stays
            released += 1
            stays = await seating.back_to_online(unit, event, registered, "unanswered")
            chat = chats.get(registered.person_id)
            if chat is not None:
                card = await registration_card(unit, stays, event, zone_of_chat(unit, chat))
                said = card.after(Say("seat-released", {"title": event.title}))
                tell(unit, chat, f"registration:{registered.id}:released", said)
        count += released
        if released:
            await offer_free_seats(unit, event)
            await _tell_owners(unit, event, released)
    return count


async def confirm_coming(scene: Scene, event_id: int) -> Message | None:
    """[Saya hadir]; None when this person has no luring seat to speak of here."""
    found = await _asked(scene, event_id)
    if not isinstance(found, tuple):
        return found
    event, registered = found
    await reconfirmation.mark_coming(scene.tx, registered.id, scene.now)
    return await _as_it_is(scene, event, registered, "come-noted")


async def decline_coming(scene: Scene, event_id: int) -> Message | None:
    """[Tidak bisa hadir]: the seat goes on, and a daring one takes its place."""
    found = await _asked(scene, event_id)
    if not isinstance(found, tuple):
        return found
    event, registered = found
    stays = await seating.back_to_online(scene.unit, event, registered, "not-coming")
    await offer_free_seats(scene.unit, event)
    await _tell_owners(scene.unit, event, 1)
    return await _as_it_is(scene, event, stays, "come-not")


async def hear_coming(scene: Scene, text: str) -> Message | None:
    """Words to the question; None when it was not asked, or they are about something else."""
    if scene.person_id is None:
        return None
    answer = _read_coming(text)
    vague = None if answer is not None or scene.talk.form else read_yes_no(text)
    if answer is None and (vague is None or "batal" in text.casefold()):
        return None
    asked = await _asked_now(scene, again=answer is False)
    if not asked:
        return None
    if vague == "no":  # a mere "tidak" costs nobody a seat
        return Message((Say("come-unclear"), *overview(asked[0], await scene.zone())), _rows(asked[0]))
    return await (decline_coming if answer is False else confirm_coming)(scene, asked[0].id)


def _read_coming(text: str) -> bool | None:
    words = _TAIL.sub("", " ".join(text.casefold().split()))
    if _NOT_COMING.match(words):  # a reason may follow
        return False
    return True if _COMING.fullmatch(words) else None


async def asks_who_comes(scene: Scene) -> bool:
    """Whether this person was asked and has not answered yet."""
    return scene.person_id is not None and bool(await _asked_now(scene, again=False))


async def _asked_now(scene: Scene, *, again: bool) -> list[Event]:
    """The kegiatan this person was asked about, the soonest first; with `again` also what was answered."""
    mine = await registrations.of_person(scene.tx, scene.person_id or 0)
    asked = [each for each in mine if each.asked_at and (again or each.reconfirmed_at is None)]
    found = [await scene.unit.event(each.event_id) for each in asked if each.state == "confirmed"]
    still = [event for event in found if scene.now < event.starts_at and event.is_live]
    return sorted(still, key=lambda event: event.starts_at)


async def _ask(unit: UnitOfWork, event: Event, days: int) -> int:
    """Ask those who have not answered, in other words who was asked before; how many."""
    at, until, count = at_clock(event.starts_at, -days, CLOCK), _released_at(event), 0
    for asked in (True, False):  # who is asked now is asked once
        key = f"reconfirm:{event.id}:{days}:{event.starts_at}:{'again' if asked else 'first'}"
        wave = NewWave(key, event.id, f"reconfirm H-{days}", unit.now, at, until, until, Lane.REMINDER)

        say = partial(_question, event, Say("ask-coming-again" if asked else "ask-coming"), until)
        audience = Audience(event.id, "offline", unanswered=True, asked=asked)
        put = await put_wave(unit, wave, audience, say, any_hour=False)
        if put:
            await reconfirmation.mark_asked(unit.tx, key)
        count += put or 0
    return count


def _question(event: Event, first: Say, until: int, listener: Listener) -> Message:
    until = min(max(until, listener.at + TIME_TO_ANSWER), event.starts_at)
    by = Say("ask-coming-until", {"until": Moment(until, listener.zone), "place": event.place})
    return Message((first, *overview(event, listener.zone), by), _rows(event))


def _rows(event: Event) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(Say("button-coming"), f"!coming:{event.id}"),),
        (Button(Say("button-not-coming"), f"!notcoming:{event.id}"),),
    )


def _released_at(event: Event) -> int:
    return at_clock(event.starts_at, -1, CLOCK)


async def _asked(scene: Scene, event_id: int) -> tuple[Event, Registration] | Message | None:
    """The luring seat an answer is about; what is said when it does not matter any more, or None when this
    person has no registration here."""
    registered = await registrations.find(scene.tx, scene.person_id or 0, event_id)
    if registered is None or not registered.is_active:
        return None
    event = await scene.unit.event(event_id)
    luring = (registered.mode, registered.state) == ("offline", "confirmed")
    if luring and event.is_live and scene.now < event.starts_at:
        return event, registered
    return await _as_it_is(scene, event, registered, "come-too-late")


async def _as_it_is(scene: Scene, event: Event, registered: Registration, key: str) -> Message:
    now = await registrations.load(scene.tx, registered.id)
    card = await registration_card(scene.unit, now or registered, event, await scene.zone())
    return card.after(Say(key))


async def _tell_owners(unit: UnitOfWork, event: Event, count: int) -> None:
    """Where panitia decide about luring, a free seat moves no line: they have to know."""
    waiting = await registrations.applied(unit.tx, event.id)
    if event.offline != "approval" or not waiting:
        return
    said = Message((Say("seat-free-for-panitia", {
        "title": event.title, "count": count, "waiting": len(waiting),
    }),))  # fmt: skip
    unit.notices.extend(
        Notice(
            each.channel,
            each.address,
            each.language,
            said,
            key=f"panitia:free:{event.id}:{unit.now}:{each.address}",
            lane="reminder",
            not_before=not_in_the_night(unit.now, unit.policy.zone),
            quiet=unit.policy.zone,
        )
        for each in await staff_with(unit, "decide", event.id)
    )
