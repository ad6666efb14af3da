"""Waves: what one reminder, notice or broadcast puts into the outbox, at once and only once.

One statement puts all messages of a wave; their texts differ by how people take part, language and zone,
never by name. What became of them is counted in the wave; what still waits is rows of the outbox.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage import outbox
from storage.audiences import Audience, Zones, audience_params, people, zone_params
from storage.outbox import Lane
from storage.statements import insert_into
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class NewWave:
    """`key` says why it exists. Times are UTC epoch seconds: fired_at is now, due_at when it ought to begin,
    deadline when it has to have arrived (who goes first), expires_at when it is of no use any more. first:
    before everything else of its lane, whatever the deadlines are."""

    key: str
    event_id: int | None
    name: str
    fired_at: int
    due_at: int
    deadline: int
    expires_at: int
    lane: Lane
    first: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The message for who takes part like this, speaks this language and lives in this zone (IANA name).

    changed: for who registered before the change the wave tells of. It waits until not_before (UTC epoch
    seconds); `quiet`: it does not disturb the nights of the zone. event_id: for who is registered for this
    one, where the audience is of several.
    """

    mode: str
    language: str
    zone: str
    changed: bool
    message: str
    not_before: int
    quiet: bool
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Texts:
    """What is said in a wave: for every way to take part, language and zone that there may be. Where NAME or
    NUMBER stand in a message, everybody gets it with their own."""

    texts: Sequence[Text]
    zones: Zones

    @property
    def is_personal(self) -> bool:
        return any(mark in text.message for text in self.texts for mark in (NAME, NUMBER))


NAME, NUMBER = "\ue010\ue012", "\ue011\ue012"
"""What stands in a message for the name and the number of whom it is for. Signs for private use: no text of
panitia may hold them."""

_PERSONAL = (
    # the name last: what stands in it is not read again. json_array as PostgreSQL has it: ["Budi"]
    "replace(replace(t.message, :number_mark, w.number), :name_mark, "
    "substr(cast(json_array(coalesce(w.name, '')) as text), 3, "
    "length(cast(json_array(coalesce(w.name, '')) as text)) - 4))"
)


async def fired(tx: Tx, event_id: int) -> dict[str, int]:
    """The waves of this event by key, and when each was sent (UTC epoch seconds; 0: to nobody)."""
    rows = await tx.all(
        "select key, case when size > missed then fired_at else 0 end from waves where event_id = :event",
        {"event": event_id},
    )
    return {row[0]: row[1] for row in rows}


async def loads(tx: Tx) -> tuple[tuple[int, int], ...]:
    """What waits to be sent: how many, and by when (UTC epoch seconds)."""
    rows = await tx.all(
        "select count(*), w.deadline from outbox o join waves w on w.id = o.wave_id "
        # a broadcast holds up no other wave: it is not to be planned around
        "where o.wave_id is not null and o.state = 'waiting' and o.lane < 3 group by w.id order by w.deadline"
    )
    return tuple((count, deadline) for count, deadline in rows)


async def begin(tx: Tx, wave: NewWave) -> int | None:
    """Note that this wave is fired; its id, or None when somebody has fired it already."""
    names = ("key", "event_id", "name", "due_at", "fired_at", "deadline")
    insert = insert_into("waves", names) + "on conflict (key) do nothing returning id"
    return await tx.number(insert, {name: getattr(wave, name) for name in names}) or None


async def put(tx: Tx, wave: NewWave, audience: Audience, said: Texts) -> int | None:
    """Put one message for everybody of the audience; how many, or None when this wave exists already."""
    wave_id = await begin(tx, wave)
    if wave_id is None:
        return None
    params = {
        "wave": wave_id, "lane": int(wave.lane), "expires_at": wave.expires_at,
        **audience_params(audience), **_texts(said.texts, wave, audience), **zone_params(said.zones),
        **({"name_mark": NAME, "number_mark": NUMBER} if said.is_personal else {}),
    }  # fmt: skip
    names = ("event", "mode", "language", "zone", "changed", "message", "not_before", "deadline", "quiet")
    columns = ("text_event", *names[1:])
    rows = ", ".join(f"({', '.join(f':{name}{n}' for name in columns)})" for n in range(len(said.texts)))
    await tx.run(
        "insert into outbox (key, channel, address, lane, message, state, not_before, tries, wave_id, "
        "deadline, expires_at, quiet) "
        f"with texts ({', '.join(names)}) as (values {rows}) "
        "select 'registration:' || w.id || ':wave:' || :wave, w.channel, w.address, :lane, "
        f"{_PERSONAL if said.is_personal else 't.message'}, "
        "'waiting', t.not_before, 0, :wave, t.deadline, :expires_at, t.quiet "
        f"from ({people(audience, said.zones)}) w join texts t on t.event = w.event_id and t.mode = w.mode "
        "and t.language = w.language and t.zone = w.zone and t.changed = w.changed "
        "where w.unreachable is null order by w.id on conflict (key) do nothing",
        params,
    )
    return await _count(tx, wave_id, audience, params)


async def put_edits(tx: Tx, wave: NewWave, session_id: int, texts: Mapping[tuple[str, int], str]) -> None:
    """Edit every message that shows the link of one of these rooms; texts by language and room (as in an
    Audience)."""
    rows = ", ".join(f"(:language{n}, :room{n}, :message{n})" for n in range(len(texts)))
    params: dict[str, object] = {
        "session": session_id, "lane": int(wave.lane), "deadline": wave.deadline, "why": wave.key,
        "expires_at": wave.expires_at, "due_at": wave.due_at,
    }  # fmt: skip
    for n, ((language, room), message) in enumerate(texts.items()):
        params |= {f"language{n}": language, f"room{n}": room, f"message{n}": message}
    await tx.run(
        "insert into outbox (key, channel, address, lane, message, edits, state, not_before, tries, "
        "deadline, expires_at) "
        f"with texts (language, room, message) as (values {rows}) "
        "select 'registration:' || l.registration_id || ':edit:' || :why || ':' || l.message, l.channel, "
        "l.address, :lane, t.message, l.message, 'waiting', :due_at, 0, :deadline, :expires_at "
        "from shown_links l join attendance a on a.session_id = l.session_id "
        "and a.registration_id = l.registration_id "
        "join chats c on c.channel = l.channel and c.address = l.address and c.unreachable is null "
        "join texts t on t.language = c.language and t.room = coalesce(a.room, -1) "
        "where l.session_id = :session on conflict (key) do nothing",
        params,
    )


async def mark_missed(tx: Tx, wave: NewWave, audience: Audience) -> int:
    """Note that this wave was not sent in time: everybody it was for has missed it; how many."""
    wave_id, count = await begin(tx, wave), 0
    if wave_id is not None:
        count = await tx.number(
            f"update waves set size = (select count(*) from ({people(audience, None)}) w) "
            "where id = :wave returning size",
            {"wave": wave_id, **audience_params(audience)},
        )
        await tx.run("update waves set missed = size where id = :wave", {"wave": wave_id})
    return count


async def drop_of_event(tx: Tx, event_id: int, part: str) -> None:
    """Delete what still waits under "registration:<id><part>…" for the registrations of this event; `part`
    begins and ends with a colon."""
    await tx.run(
        "delete from outbox where id in (select o.id from registrations r join outbox o "
        "on o.key >= 'registration:' || r.id || :first and o.key < 'registration:' || r.id || :last "
        "where r.event_id = :event and o.state = 'waiting')",
        {"event": event_id, "first": part, "last": part.removesuffix(":") + ";"},
    )


async def lose_chat(tx: Tx, channel: str, address: str) -> None:
    """What waits for a chat that can't be reached is not sent, and counted."""
    lost = await outbox.drop_chat(tx, channel, address)
    await add(tx, {wave_id: {"unreachable": count} for wave_id, count in lost.items()})


async def add(tx: Tx, counts: Mapping[int, Mapping[str, int]]) -> None:
    """Count what became of messages, by wave: sent, unreachable, refused, missed, unsure, repeated."""
    for wave_id, by_name in counts.items():
        changes = ", ".join(f"{name} = {name} + :{name}" for name in by_name)
        await tx.run(f"update waves set {changes} where id = :id", {**by_name, "id": wave_id})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a wave stands. `waiting` still stands in the outbox; `held` of them not before `held_until`.

    unsure: no answer came, twice, and they are not sent again. repeated: sent again for want of an answer.
    """

    name: str
    year: int | None
    batch: int | None
    due_at: int
    deadline: int
    lane: int | None
    size: int
    waiting: int
    held: int
    held_until: int
    sent: int
    unreachable: int
    refused: int
    missed: int
    unsure: int
    repeated: int


async def standings(tx: Tx, since: int, now: int) -> tuple[Standing, ...]:
    """Waves for anybody that were fired since then or are not finished yet, who goes first on top."""
    rows = await tx.all(
        "select w.name, e.year, e.batch, w.due_at, w.deadline, b.lane, "
        "w.size, coalesce(b.waiting, 0), coalesce(b.held, 0), coalesce(b.held_until, 0), w.sent, "
        "w.unreachable, w.refused, w.missed, w.unsure, w.repeated from waves w "
        "left join events e on e.id = w.event_id left join ("
        "select wave_id, min(lane) as lane, count(*) as waiting, "
        "sum(case when not_before > :now then 1 else 0 end) as held, "
        "max(case when not_before > :now then not_before else 0 end) as held_until from outbox "
        "where wave_id is not null and state in ('waiting', 'sending') group by wave_id) b "
        "on b.wave_id = w.id "
        "where (w.size > 0 and w.fired_at >= :since) or b.waiting > 0 "
        "order by coalesce(b.lane, 9), w.deadline, w.id",
        {"since": since, "now": now},
    )
    return tuple(Standing(*row) for row in rows)


async def forget_before(tx: Tx, moment: int) -> None:
    """Forget waves from before then (UTC epoch seconds) that have no row in the outbox any more."""
    await tx.run(
        "delete from waves where fired_at < :moment and due_at < :moment "
        "and not exists (select 1 from outbox o where o.wave_id = waves.id)",
        {"moment": moment},
    )


def _texts(texts: Sequence[Text], wave: NewWave, audience: Audience) -> dict[str, object]:
    params: dict[str, object] = {}
    for n, text in enumerate(texts):
        params |= {
            f"text_event{n}": text.event_id or audience.event_id,
            f"mode{n}": text.mode, f"language{n}": text.language, f"zone{n}": text.zone,
            f"changed{n}": int(text.changed), f"message{n}": text.message, f"not_before{n}": text.not_before,
            f"deadline{n}": 0 if wave.first else max(wave.deadline, text.not_before),
            f"quiet{n}": text.zone if text.quiet else None,
        }  # fmt: skip
    return params


async def _count(tx: Tx, wave_id: int, audience: Audience, params: Mapping[str, object]) -> int:
    waiting = await tx.number(
        "update waves set size = (select count(*) from outbox where wave_id = :wave), "
        f"unreachable = (select count(*) from ({people(audience, None)}) w where w.unreachable is not null) "
        "where id = :wave returning size",
        params,
    )
    await tx.run("update waves set size = size + unreachable where id = :wave", {"wave": wave_id})
    return waiting
