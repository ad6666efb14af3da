"""Whether luring people come: when they were asked, and when they said yes.

Both are of the seat they hold now: any change of the registration forgets them.
"""

from storage.store import Tx


async def mark_asked(tx: Tx, wave_key: str) -> None:
    """Everybody this wave has a message for is asked when that may be read; the first time counts."""
    await tx.run(
        "update registrations set asked_at = (select o.not_before from outbox o where o.key = "
        "'registration:' || registrations.id || ':wave:' || (select id from waves where key = :key)) "
        "where asked_at is null and reconfirmed_at is null and state = 'confirmed' and id in ("
        "select s.registration_id from waves w join seats s on s.event_id = w.event_id "
        "and s.mode = 'offline' where w.key = :key)",
        {"key": wave_key},
    )


async def mark_coming(tx: Tx, registration_id: int, now: int) -> None:
    await tx.run(
        "update registrations set reconfirmed_at = coalesce(reconfirmed_at, :now) where id = :id",
        {"id": registration_id, "now": now},
    )


async def ask_anew(tx: Tx, event_id: int) -> None:
    """The event was moved: what people have said of the old day does not count."""
    await tx.run(
        "update registrations set asked_at = null, reconfirmed_at = null where id in "
        "(select registration_id from seats where event_id = :event and mode = 'offline')",
        {"event": event_id},
    )


async def unanswered(tx: Tx, event_id: int, asked_by: int, limit: int) -> tuple[int, ...]:
    """Registrations with a luring seat that were asked by then (UTC epoch seconds) and have not answered."""
    return await tx.column(
        "select r.id from seats s join registrations r on r.id = s.registration_id where s.event_id = :event "
        "and s.mode = 'offline' and r.state = 'confirmed' and r.asked_at <= :asked_by "
        "and r.reconfirmed_at is null order by r.id limit :limit",
        {"event": event_id, "asked_by": asked_by, "limit": limit},
    )
