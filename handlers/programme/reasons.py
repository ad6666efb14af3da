"""Why a registration stands where it stands, in words: every state has a text, and says what comes next.

Shows; changes nothing.
"""

from handlers.conversation.turn import Button, ButtonRows, Message, Moment, Say
from handlers.conversation.unit_of_work import UnitOfWork
from storage import seats, waitlist
from storage.events import Event
from storage.registrations import Registration
from storage.waitlist import Standing


async def explain(unit: UnitOfWork, event: Event, registration: Registration, zone: str) -> Message:
    """What is next for this registration, with the buttons that belong to it. `zone` is an IANA name."""
    if registration.is_active and event.state == "cancelled":
        return Message((Say("next-event-cancelled"),))
    if registration.is_active and unit.now >= event.ends_at:
        took_part = bool(await seats.held(unit.tx, registration.id))
        return Message((Say("next-ended" if took_part else "next-ended-without"),))
    match registration.state:
        case "confirmed":
            says = _decision(registration)
            if registration.mode == "online" and unit.now >= event.starts_at:
                return Message((*says, Say("next-now-online")))
            return Message((*says, Say(f"next-confirmed-{registration.mode}", {"place": event.place})))
        case "offered":
            until = Moment(registration.offer_until or unit.now, zone)
            says = (
                Say(f"next-offered-{registration.mode}", {"until": until}),
                *await _kept(unit, registration),
            )
            return Message(says, offer_rows(registration.id))
        case "applied" | "waiting":
            return Message((*_decision(registration), *await _waiting(unit, event, registration, zone)))
        case "rejected":
            return Message((*_decision(registration), Say("next-rejected")))
    if registration.reason == "panitia":
        words = registration.words
        over = Say("next-cancelled-why", {"words": words}) if words else Say("next-cancelled-panitia")
        return Message((over,), ((Button(Say("button-ask"), "!ask"),),))
    over = Say(f"next-cancelled-{registration.reason or 'self'}")
    return again(unit, event, registration, over)


def again(unit: UnitOfWork, event: Event, registration: Registration, over: Say) -> Message:
    """What is over, and the way back as long as registration is open."""
    if unit.now >= event.closes_at:
        return Message((over,))
    button = Button(Say("button-register-again"), f"!again:{registration.id}")
    return Message((over, Say("may-register-again")), ((button,),))


async def _kept(unit: UnitOfWork, registration: Registration) -> tuple[Say, ...]:
    """What becomes of the daring seat of somebody who is offered a luring one."""
    safe = registration.mode == "offline" and "online" in await seats.held(unit.tx, registration.id)
    return (Say("offer-keeps-online"),) if safe else ()


def offer_rows(registration_id: int) -> ButtonRows:
    """The two buttons of an offer."""
    return (
        (
            Button(Say("button-take"), f"!take:{registration_id}"),
            Button(Say("button-release"), f"!release:{registration_id}"),
        ),
    )


def _decision(registration: Registration) -> tuple[Say, ...]:
    """What panitia decided about the wish for luring, with their words."""
    if registration.reason in {"not-coming", "unanswered"}:
        return (Say(f"luring-{registration.reason}"),)
    if registration.reason in {"expired", "declined"} and registration.state == "confirmed":
        return (Say("luring-let-go"),)
    if registration.reason != "rejected":
        return ()
    if registration.words:
        return (Say("luring-rejected-why", {"words": registration.words}),)
    return (Say("luring-rejected"),)


async def _waiting(unit: UnitOfWork, event: Event, registration: Registration, zone: str) -> tuple[Say, ...]:
    """The places in line, what is safe meanwhile, and why the line moves or does not."""
    lines = {each.mode: each for each in await waitlist.standings(unit.tx, event, registration.id)}
    mode = registration.mode
    says: list[Say] = []
    if registration.state == "applied":
        says.append(Say("next-applied", {"place": event.place}))
    elif mode in lines:
        says.append(Say(f"next-waiting-{mode}", {"place": lines[mode].place}))
        says.append(_why(unit, event, lines[mode], zone))
    if mode == "offline" and "online" in lines and event.quota_online:
        says.append(Say("safety-waiting", {"place": lines["online"].place}))
        says.append(_why(unit, event, lines["online"], zone))
    elif mode == "offline" and "online" not in lines:
        says.append(Say("safety-now" if unit.now >= event.starts_at else "safety-held"))
    if registration.again and event.first_timers_first and lines:
        says.append(Say("line-first-timers"))
    return tuple(says)


def _why(unit: UnitOfWork, event: Event, line: Standing, zone: str) -> Say:
    """Why this line does or does not move just now."""
    if unit.now >= event.starts_at:
        return Say("line-started")
    quota = event.quota(line.mode)
    if line.taken > quota:
        return Say("line-lowered", {"taken": line.taken, "quota": quota})
    if line.offered:
        return Say("line-offers", {"count": line.offered, "until": Moment(line.offered_until, zone)})
    return Say(f"line-full-{line.mode}", {"quota": quota})
