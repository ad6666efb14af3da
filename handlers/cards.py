"""How a kegiatan and a registration are told: the same lines wherever they are shown. Decides nothing."""

from collections.abc import Mapping

from handlers.scene import Scene
from handlers.turn import CopyButton, Message, Period, Say
from storage import events, registrations

MOST_CARDS = 4


def event_card(n: int, event: events.Event, left: Mapping[str, int], zone: str) -> Say:
    """One numbered kegiatan in the list of those that are open; `left` is seats by mode."""
    return Say(
        "event-card",
        {
            "n": n,
            "title": event.title,
            "when": event_period(event, zone),
            "place": event.place,
            "seats": tuple(
                Say(f"seats-{mode}", {"left": left[mode], "quota": event.quota(mode)})
                for mode in events.MODES
                if event.quota(mode)
            ),
        },
    )


def event_period(event: events.Event, zone: str) -> Period:
    """From the first session's start to the last one's end."""
    return Period(event.sessions[0].starts_at, event.sessions[-1].ends_at, zone)


def session_lines(event: events.Event, zone: str) -> tuple[Say, ...]:
    """When each session is, in WIB and in this zone."""
    return tuple(
        Say(
            "session-line", {"title": session.title, "when": Period(session.starts_at, session.ends_at, zone)}
        )
        for session in event.sessions
    )


async def registration_card(
    scene: Scene, registered: registrations.Registration, event: events.Event
) -> Message:
    """Number, kegiatan, mode, sessions in both zones, and what happens next."""
    sessions = session_lines(event, await scene.zone())
    return Message(
        (
            Say(
                "registration-card",
                {
                    "number": registered.number,
                    "title": event.title,
                    "mode": Say(f"option-mode-{registered.mode}"),
                    "sessions": sessions,
                },
            ),
            Say(f"next-{registered.state}-{registered.mode}", {"place": event.place}),
        ),
        ((CopyButton(Say("copy-number"), registered.number),),),
    )


async def registration_cards(scene: Scene) -> tuple[Say, ...]:
    """This person's registrations, newest first and at most MOST_CARDS; empty when there are none."""
    if scene.person_id is None:
        return ()
    says: list[Say] = []
    for registered in (await registrations.of_person(scene.tx, scene.person_id))[:MOST_CARDS]:
        event = await events.load(scene.tx, registered.event_id)
        if event is not None:
            says.extend((await registration_card(scene, registered, event)).paragraphs)
    return tuple(says)
