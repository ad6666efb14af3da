"""What the database holds in the end: the facts of a transcript, by the word that asks for them."""

from collections.abc import Mapping
from typing import Protocol

from handlers.readers.regions import province
from storage import persons
from storage.store import Tx


class Chat(Protocol):
    address: str
    new_messages: int


class Stage(Protocol):
    """Who is who."""

    @property
    def chats(self) -> Mapping[str, Chat]: ...


async def _registrations(tx: Tx, stage: Stage) -> str:
    rows = await tx.all(
        "select c.address, r.number, r.mode, r.state, r.source from registrations r "
        "left join chats c on c.person_id = r.person_id order by r.id"
    )
    names = {chat.address: name for name, chat in stage.chats.items()}
    return "; ".join(
        f"{names.get(address, '(terhapus)')} {number} {mode} {state}" + (f" lewat {source}" if source else "")
        for address, number, mode, state, source in rows
    ) or "tidak ada"  # fmt: skip


async def _persons(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all(f"select {persons.PERSON} from persons p order by p.id")
    return "; ".join(map(_profile, map(persons.read, rows))) or "tidak ada"


def _profile(person: persons.Person) -> str:
    known = dict.fromkeys(persons.PROFILE[:-1], "") | person.answers
    known["province"] = known["province"] and province(known["province"]).name
    return " | ".join(value or "–" for value in known.values())


async def _drafts(tx: Tx, _stage: Stage) -> str:
    [(count,)] = await tx.all("select count(*) from talks where body like '%\"form\"%'")
    return str(count) if count else "tidak ada"


async def _outbox(tx: Tx, _stage: Stage) -> str:
    [(count,)] = await tx.all("select count(*) from outbox")
    return f"{count} pesan" if count else "kosong"


async def _consents(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all("select purpose, count(*) from consents group by purpose order by purpose")
    return ", ".join(f"{purpose} {count}" for purpose, count in rows) or "tidak ada"


async def _waves(tx: Tx, _stage: Stage) -> str:
    """Every wave for anybody, in the order they were fired: sent or missed of how many."""
    rows = await tx.all("select name, size, sent, missed, unreachable from waves where size > 0 order by id")
    return "; ".join(
        f"{name} {sent}/{size}"
        + (f", terlewat {missed}" if missed else "")
        + (f", tak terjangkau {unreachable}" if unreachable else "")
        for name, size, sent, missed, unreachable in rows
    ) or "tidak ada"  # fmt: skip


async def _attendance(tx: Tx, stage: Stage) -> str:
    """Who has which records of which session, and in which room."""
    names = {chat.address: name for name, chat in stage.chats.items()}
    rows = await tx.all(
        "select c.address, s.title, a.entered_at is not null, a.began_at is not null, "
        "a.ended_at is not null, a.room from attendance a join sessions s on s.id = a.session_id "
        "join registrations r on r.id = a.registration_id join chats c on c.person_id = r.person_id "
        "order by s.id, r.id"
    )
    return "; ".join(
        f"{names[address]} {title} {'masuk ' * entered}{'awal ' * began}{'akhir ' * ended}ruang {room}"
        for address, title, entered, began, ended, room in rows
    ) or "tidak ada"  # fmt: skip


async def _new_messages(_tx: Tx, stage: Stage) -> str:
    return ", ".join(f"{name} {chat.new_messages}" for name, chat in stage.chats.items())


async def _seats(tx: Tx, stage: Stage) -> str:
    """Who holds a seat and who stands in line, by event and mode."""
    names = {chat.address: name for name, chat in stage.chats.items()}
    said = []
    for what, table, order in (("kursi", "seats", "s.position"), ("antrean", "waitlist", "s.id")):
        rows = await tx.all(
            f"select e.batch, s.mode, c.address from {table} s join events e on e.id = s.event_id "
            "join registrations r on r.id = s.registration_id "
            f"left join chats c on c.person_id = r.person_id order by e.batch, s.mode desc, {order}"
        )
        lines: dict[str, list[str]] = {}
        for batch, mode, address in rows:
            lines.setdefault(f"{what} {batch} {mode}", []).append(names.get(address, "?"))
        said += [f"{line}: {', '.join(people)}" for line, people in lines.items()]
    return "; ".join(said) or "tidak ada"


async def _matches(tx: Tx, _stage: Stage) -> str:
    rows = await tx.all("select name, match from persons order by id")
    tries = await tx.all("select tries from match_tries order by day, tries")
    people = ", ".join(f"{name or '–'} {match or '–'}" for name, match in rows)
    return people + "".join(f"; keliru {count}" for (count,) in tries)


FACTS = {
    "kursi": _seats,
    "pencocokan": _matches,
    "pendaftaran": _registrations,
    "peserta": _persons,
    "draf": _drafts,
    "kotak keluar": _outbox,
    "persetujuan": _consents,
    "pesan baru": _new_messages,
    "gelombang": _waves,
    "presensi": _attendance,
}
