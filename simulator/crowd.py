"""Many made-up people who have registered already, so that panitia's side of the demo has something to show.

They are reached like anybody else, but nobody plays them: the page does not list them.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from handlers.conversation.policy import Policy
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.programme.seating import place
from handlers.readers import name_key, skp_key
from simulator.cast import CROWD
from simulator.world import World
from storage import consents, experts, persons
from storage.events import Event
from storage.store import Store

FIRST_ID = 50_001
DAY = 24 * 60 * 60

FIRST_NAMES = ("Budi", "Siti", "Agus", "Dewi", "Joko", "Wati", "Hendra", "Lestari", "Rudi", "Indah", "Eko")
_LAST = ("Contoh", "Percobaan", "Peragaan", "Ilustrasi", "Misalnya", "Umpama", "Teladan")
_PLACES = ("32", "31", "35", "33", "36", "64", "73", "12", "51", "94")
_SOURCES = (None, "ig", "wa", "web", None)


async def fill(world: World, store: Store, policy: Policy, events: Sequence[Event], count: int) -> None:
    """Register so many people, spread over these kegiatan and over the last two weeks; every third of them
    wants luring in the first one, and two of three are on the list of experts."""
    now = int(world.now().timestamp())
    async with store.transaction() as tx:
        for n in range(count):
            at = now - (14 * DAY) * (count - n) // count
            unit = UnitOfWork(tx, at, policy)
            event = events[n % len(events)]
            await _register(unit, event, n, await _person(world, unit, n))


async def _person(world: World, unit: UnitOfWork, n: int) -> int:
    id_ = FIRST_ID + n
    first, last = FIRST_NAMES[n % len(FIRST_NAMES)], _LAST[n // len(FIRST_NAMES) % len(_LAST)]
    person = world.join(id_, first_name=first, last_name=last, role=CROWD)
    person.chat.started = True
    name, skp = f"{first} {last}, S.T.", f"KEP.{1000 + n}/NAKER-BINWASK3/VII/2026"
    person_id = await persons.create(unit.tx, "telegram", str(id_), unit.now)
    await consents.record(unit.tx, person_id, "registration", unit.policy.consent_texts["id"], unit.now)
    profile = {
        "name": name, "phone": f"+62812555{n:05d}", "company": f"PT Contoh {1 + n % 40}", "position": "HSE",
        "province": _PLACES[n * 7 % len(_PLACES)], "email": "", "skp_number": skp, "skp_until": "2028-03-14",
        "category": "ahli_k3_umum",
    }  # fmt: skip
    await persons.save_profile(unit.tx, person_id, profile, unit.now)
    if n % 3:
        listed = experts.Expert(0, name, name_key(name), skp, skp_key(skp), "2028-03-14", None, None, None)
        await experts.put(unit.tx, [listed], unit.now)
        found = await experts.by_skp(unit.tx, skp_key(skp))
        await experts.save_match(unit.tx, person_id, "matched", found[0].id)
    return person_id


async def _register(unit: UnitOfWork, event: Event, n: int, person_id: int) -> None:
    wants = "offline" if event.quota_offline and not n % 9 else "online"
    source = next(itertools.islice(_SOURCES, n % len(_SOURCES), None))
    await place(unit, event, person_id, wants, source)
