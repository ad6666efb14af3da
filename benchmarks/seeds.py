"""What is stored before a benchmark starts: open kegiatan, persons with consent, drafts, registrations.

Drafts are the real thing: a Talk as the registration leaves it, written by handlers/conversation/talk.
"""

import time

from bot.policy import CHANNEL, policy_of
from bot.settings import Settings
from handlers.conversation.talk import Talk, write_talk
from handlers.participant.registration import REGISTRATION
from storage import events, reminders, talks
from storage.sessions import Session
from storage.store import Tx

DAY = 24 * 60 * 60
PLENTY = 200_000

STORED = {
    "mode": "online",
    "name": "Sari Contoh, S.T.",
    "phone": "+6281234567890",
    "company": "PT Contoh Jaya",
    "position": "HSE Officer",
    "province": "32",
    "email": "sari@example.com",
    "skp_number": "KEP.5756/NAKER-BINWASK3/VII/2027",
    "skp_until": "2028-03-14",
    "category": "ahli_k3_umum",
}
"""Answers as the readers give them."""


async def put_events(tx: Tx, count: int = 2) -> list[events.Event]:
    """Kegiatan that are open now, of two days each, with more seats than a benchmark takes."""
    now = int(time.time())
    stored = []
    for batch in range(1, count + 1):
        first = now + 60 * DAY + batch * 30 * DAY
        sessions = tuple(
            Session(f"Hari {n + 1}", first + n * DAY, first + n * DAY + 8 * 3600, "https://example.org/s")
            for n in range(2)
        )
        event = events.Event(
            0, 2027, batch, f"Peningkatan Kompetensi Ahli K3 Angkatan {batch}", "Jakarta", 25, PLENTY,
            "approval", now - DAY, first - DAY, sessions=sessions,
        )  # fmt: skip
        stored.append(await events.put(tx, event))
    return stored


async def put_event_soon(tx: Tx, seconds: int, batch: int = 99) -> events.Event:
    """A kegiatan whose one session starts in so many seconds, with the usual reminders."""
    now = int(time.time())
    session = Session("Hari 1", now + seconds, now + seconds + 8 * 3600, "https://example.org/s")
    event = events.Event(
        0, 2027, batch, f"Peningkatan Kompetensi Ahli K3 Angkatan {batch}", "Jakarta", 25, PLENTY,
        "approval", now - 30 * DAY, now - DAY, sessions=(session,),
    )  # fmt: skip
    stored = await events.put(tx, event)
    await reminders.put(tx, stored.id, reminders.DEFAULTS)
    return stored


async def put_persons(tx: Tx, settings: Settings, ids: range, *, known: bool) -> None:
    """Persons with a chat and a consent, their id being their address; `known`: with a profile."""
    now = int(time.time())
    text_hash, text = policy_of(settings).consent_texts["id"]
    profile = STORED if known else dict.fromkeys(STORED)
    await tx.many(
        "insert into persons (id, name, phone, company, position, province, email, skp_number, skp_until, "
        "category, created_at, updated_at) values (:id, :name, :phone, :company, :position, :province, "
        ":email, :skp_number, :skp_until, :category, :now, :now)",
        [profile | {"id": id_, "now": now} for id_ in ids],
    )
    await tx.many(
        "insert into chats (channel, address, person_id) values (:channel, :address, :person)",
        [{"channel": CHANNEL, "address": str(id_), "person": id_} for id_ in ids],
    )
    await tx.all(
        "insert into consent_texts (hash, text, first_shown_at) values (:hash, :text, :now) "
        "on conflict do nothing",
        {"hash": text_hash, "text": text, "now": now},
    )
    await tx.many(
        "insert into consents (person_id, purpose, text_hash, given_at) "
        "values (:person, 'registration', :hash, :now)",
        [{"person": id_, "hash": text_hash, "now": now} for id_ in ids],
    )


async def put_registrations(tx: Tx, ids: range, events_: list[events.Event]) -> None:
    """One confirmed registration with its seat for each of these persons, spread evenly over these kegiatan,
    in which nobody has a seat yet."""
    await _put_registrations(tx, ids, events_, "confirmed")
    await tx.all(
        "insert into seats (event_id, mode, position, registration_id) select event_id, mode, "
        "row_number() over (partition by event_id order by id), id from registrations "
        "where state = 'confirmed' and id not in (select registration_id from seats)"
    )


async def put_line(tx: Tx, ids: range, event: events.Event) -> None:
    """These persons wait in the daring line of this kegiatan, in this order."""
    await _put_registrations(tx, ids, [event], "waiting")
    await tx.all(
        "insert into waitlist (event_id, mode, registration_id, again) "
        "select event_id, mode, id, 0 from registrations where state = 'waiting' order by id"
    )


async def _put_registrations(tx: Tx, ids: range, events_: list[events.Event], state: str) -> None:
    now = int(time.time())
    first = {event.id: await _next_seq(tx, event) for event in events_}
    rows = []
    for n, id_ in enumerate(ids):
        event = events_[n % len(events_)]
        seq = first[event.id] + n // len(events_)
        number = f"PKA3-{event.year}-{event.batch:02d}-{seq:04d}"
        rows.append(
            {"person": id_, "event": event.id, "seq": seq, "number": number, "state": state, "now": now}
        )
    await tx.many(
        "insert into registrations (person_id, event_id, seq, number, mode, state, completed_at) "
        "values (:person, :event, :seq, :number, 'online', :state, :now)",
        rows,
    )


async def _next_seq(tx: Tx, event: events.Event) -> int:
    [(highest,)] = await tx.all(
        "select coalesce(max(seq), 0) from registrations where event_id = :event", {"event": event.id}
    )
    return int(highest) + 1


async def put_drafts(tx: Tx, drafts: dict[str, str]) -> None:
    """Drafts by address."""
    await talks.save(tx, CHANNEL, drafts, int(time.time()))


def draft(settings: Settings, event: events.Event, at: str, token: str = "1f") -> str:  # noqa: S107 names a talk
    """The stored talk of somebody who has just been asked `at`."""
    consent = policy_of(settings).consent_texts["id"][0]
    known = STORED | {"event": str(event.id), "consent": consent}
    names = [question.name for question in REGISTRATION.questions if not question.hidden]
    asked = names[: names.index(at)]
    trail = tuple(name for name in (*asked, at) if name != "consent")
    answers = {name: known[name] for name in asked}
    talk = Talk(
        form=REGISTRATION.name, version=REGISTRATION.version, at=at, answers=answers, trail=trail, token=token
    )
    return write_talk(talk)
