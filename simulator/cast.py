"""The four people of the demo, plainly made up. Rina's id is fixed: the bot is told that she is panitia."""

from __future__ import annotations

from simulator.people import Person
from simulator.world import World

RINA_ID = 1004
CROWD = "crowd"
"""The role of people nobody plays."""


def join_cast(world: World) -> list[Person]:
    return [
        world.join(
            1001,
            first_name="Sari",
            last_name="Contoh",
            phone="+6281234560001",
            note="Bandung",
            zone="Asia/Jakarta",
        ),
        world.join(
            1002,
            first_name="Made",
            last_name="Contoh",
            phone="+6281234560002",
            note="Denpasar",
            zone="Asia/Makassar",
        ),
        world.join(
            1003,
            first_name="Yosef",
            last_name="Contoh",
            phone="+6281234560003",
            note="Jayapura",
            zone="Asia/Jayapura",
        ),
        world.join(
            RINA_ID,
            first_name="Rina",
            last_name="Panitia",
            phone="+6281234560004",
            note="Jakarta, panitia",
            zone="Asia/Jakarta",
            role="panitia",
        ),
    ]
