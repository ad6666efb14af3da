"""The four people of the demo, plainly made up. Rina's id is fixed: the bot is told that she is panitia."""

from __future__ import annotations

from simulator.people import Person
from simulator.world import World

RINA_ID = 1004
CROWD = "crowd"
"""The role of people nobody plays."""


_CAST = (
    (1001, "Sari", "Contoh", "Bandung", "Asia/Jakarta", "peserta"),
    (1002, "Made", "Contoh", "Denpasar", "Asia/Makassar", "peserta"),
    (1003, "Yosef", "Contoh", "Jayapura", "Asia/Jayapura", "peserta"),
    (RINA_ID, "Rina", "Panitia", "Jakarta, panitia", "Asia/Jakarta", "panitia"),
)


def join_cast(world: World) -> list[Person]:
    return [
        world.join(
            id_, first_name=first, last_name=last, note=note, zone=zone, role=role,
            phone=f"+6281234560{id_ - 1000:03d}",
        )
        for id_, first, last, note, zone, role in _CAST
    ]  # fmt: skip
