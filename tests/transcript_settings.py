"""The lines `@ …` of a transcript: what stands in the database before somebody speaks, and what is done from
outside. The words are explained in tests/transcript.py."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.panitia import Desk
from handlers.programme.event_putting import Change
from handlers.readers import name_key, skp_key
from storage import attendance, events, experts, facts, outbox, staff
from storage.outbox import Lane, NewOutboxRow
from storage.sessions import Room, Session
from storage.store import Store

WIB = ZoneInfo("Asia/Jakarta")
CROWD = "crowd"
"""With what the addresses of people begin who are only there in great numbers."""


class Chat(Protocol):
    """A chat of the transcript."""

    address: str


class Stage(Protocol):
    """What of the stage of a transcript is set here."""

    store: Store

    def now(self) -> float: ...

    def desk(self) -> Desk: ...

    def chat(self, name: str) -> Chat: ...

    def limit_broadcasts(self, most: int) -> None: ...


async def _put_event(stage: Stage, words: list[str]) -> None:
    """kegiatan 1 daring 2 luring 1 first_come didahulukan mulai 2027-03-10"""
    batch, online, offline, more = int(words[0]), int(words[2]), int(words[4]), words[5:]
    first = datetime(2027, 2 + batch, 10, 8, 30, tzinfo=WIB)
    if "mulai" in more:
        day = datetime.fromisoformat(more[more.index("mulai") + 1])
        first = first.replace(month=day.month, day=day.day)
    sessions = tuple(
        Session(
            f"Hari {n}", int(start.timestamp()), int((start + timedelta(hours=7.5)).timestamp()),
            "https://example.org/sesi",
        )
        for n, start in ((1, first), (2, first + timedelta(days=1)))
    )  # fmt: skip
    event = events.Event(
        id=0, year=2027, batch=batch, title=f"Peningkatan Kompetensi Ahli K3 Angkatan {batch}",
        place="Jakarta", quota_offline=offline, quota_online=online,
        offline="first_come" if "first_come" in more else "approval",
        first_timers_first="didahulukan" in more,
        opens_at=int(stage.now()) - 86400, closes_at=sessions[0].starts_at - 86400, sessions=sessions,
    )  # fmt: skip
    await stage.desk().load([Change(event)])


async def _change_event(stage: Stage, words: list[str]) -> None:
    """Panitia load the kegiatan again: with another day, place, link or state."""
    value = " ".join(words[2:])
    async with stage.store.transaction() as tx:
        event = await events.newest(tx, int(words[0]))
    assert event is not None
    first, *others = event.sessions
    match words[1]:
        case "mulai":
            start = datetime.strptime(value, "%Y-%m-%d %H.%M").replace(tzinfo=WIB).timestamp()
            shift = int(start) - event.starts_at
            moved = tuple(
                replace(each, starts_at=each.starts_at + shift, ends_at=each.ends_at + shift)
                for each in event.sessions
            )
            event = replace(event, sessions=moved)
        case "tautan":
            first = replace(first, rooms=tuple(Room(url) for url in value.split()))
            event = replace(event, sessions=(first, *others))
        case "ruang":
            rooms = tuple(
                Room(f"https://example.org/r{n}", int(size)) for n, size in enumerate(value.split())
            )
            first = replace(first, rooms=rooms, backup_url="https://example.org/cadangan")
            event = replace(event, sessions=(first, *others))
        case "tempat":
            event = replace(event, place=value)
        case "keadaan":
            event = replace(event, state=value)  # type: ignore[arg-type]
    await stage.desk().load([Change(event)])


async def _close(stage: Stage, words: list[str]) -> None:
    async with stage.store.transaction() as tx:
        await tx.all(
            "update events set closes_at = :now where batch = :batch",
            {"now": int(stage.now()), "batch": int(words[0])},
        )


async def _put_codes(stage: Stage, words: list[str]) -> None:
    """The codes of the first session: start and end."""
    async with stage.store.transaction() as tx:
        event = await events.newest(tx, int(words[0]))
        assert event is not None
        await tx.all("update sessions set code_start = null where id = :id", {"id": event.sessions[0].id})
        await attendance.put_codes(tx, event.sessions[0].id, attendance.Codes(*words[1:]))


async def _employ(stage: Stage, words: list[str]) -> None:
    """panitia Vera verifier 1"""
    name, role, *batch = words
    async with stage.store.transaction() as tx:
        event = await events.newest(tx, int(batch[0])) if batch else None
        grant = staff.Grant(
            0, "telegram", stage.chat(name).address, role,  # type: ignore[arg-type]
            event.id if event else None, name, "990", 0,
        )  # fmt: skip
        await staff.add(tx, grant)


async def _approve(stage: Stage, words: list[str]) -> None:
    await stage.desk().approve(await _newest_number(stage, words[0]))


async def _reject(stage: Stage, words: list[str]) -> None:
    await stage.desk().reject(await _newest_number(stage, words[0]), " ".join(words[1:]) or None)


async def _newest_number(stage: Stage, name: str) -> str:
    async with stage.store.transaction() as tx:
        [(number,), *_] = await tx.all(
            "select r.number from registrations r join chats c on c.person_id = r.person_id "
            "where c.address = :address order by r.id desc",
            {"address": stage.chat(name).address},
        )
    return str(number)


async def _list_expert(stage: Stage, words: list[str]) -> None:
    name, number, until = (part.strip() for part in " ".join(words).split("|"))
    expert = experts.Expert(
        0, name, name_key(name), number, skp_key(number), until or None, None, None, None
    )  # fmt: skip
    async with stage.store.transaction() as tx:
        await experts.put(tx, [expert], int(stage.now()))


async def _put_fact(stage: Stage, words: list[str]) -> None:
    async with stage.store.transaction() as tx:
        await facts.put(tx, words[0], " ".join(words[1:]), int(stage.now()))


async def _limit(stage: Stage, words: list[str]) -> None:
    stage.limit_broadcasts(int(words[0]))


async def _crowd(stage: Stage, words: list[str]) -> None:
    async with stage.store.transaction() as tx:
        await tx.all("delete from outbox where address like :ours", {"ours": f"{CROWD}%"})
        addresses = [f"{CROWD}{n}" for n in range(int(words[0]))]
        rows = [NewOutboxRow(f"{each}:answer", "telegram", each, Lane.REPLY, "{}") for each in addresses]
        await outbox.put(tx, rows, int(stage.now()))


async def _break_talks(stage: Stage, words: list[str]) -> None:
    async with stage.store.transaction() as tx:
        await tx.all(f"update talks set body = {' '.join(words)}")


SETTINGS: dict[str, Callable[[Stage, list[str]], Awaitable[None]]] = {
    "kegiatan": _put_event,
    "ubah": _change_event,
    "tutup": _close,
    "kode": _put_codes,
    "panitia": _employ,
    "setujui": _approve,
    "tolak": _reject,
    "ahli": _list_expert,
    "fakta": _put_fact,
    "batas": _limit,
    "ramai": _crowd,
    "rusak": _break_talks,
}
