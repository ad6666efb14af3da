"""[Tambah ke kalender]: all sessions of a kegiatan as a calendar file. Asked for again, it is an update."""

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Calendar, CalendarEntry, Message, Say
from handlers.readers.regions import PROGRAMME_ZONE
from storage import registrations

ALARM = 60
"""Minutes before a session at which the calendar reminds."""


async def calendar_file(scene: Scene, event_id: int) -> Message | None:
    """The file for this person; None when they take no part in this event."""
    registered = await registrations.find(scene.tx, scene.person_id or 0, event_id)
    if registered is None or not registered.is_active:
        return None
    event = await scene.unit.event(event_id)
    if not event.is_live:
        return Message((Say("link-gone", {"title": event.title}),))
    mode = await registrations.attending(scene.tx, registered.id) or registered.mode
    entries = tuple(
        CalendarEntry(
            # one calendar has one entry for a session, whatever else changes about it
            f"session-{session.id}@daftar-k3", session.revision,
            Say("calendar-title", {"title": event.title, "session": session.title}), session.starts_at,
            session.ends_at, Say(f"calendar-{mode}", {"place": event.place}),
            Say(f"calendar-notes-{mode}"), ALARM,
        )
        for session in event.sessions
    )  # fmt: skip
    name = Say("calendar-name", {"batch": event.batch, "year": str(event.year)})
    file = Calendar(name, scene.now, PROGRAMME_ZONE, entries)
    return Message((Say("calendar-file", {"title": event.title}),), file=file)
