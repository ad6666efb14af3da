"""A server's limits that count what they let through and what they refuse. Decides nothing of its own."""

from collections.abc import Callable

from simulator.errors import ApiError
from simulator.limits import Limits, Meter
from simulator.world import World


class CountingMeter(Meter):
    """`refusals`: 429s; `passed`: new messages and edits; `cost`: the same, long texts for more than one."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        super().__init__(limits, monotonic)
        self.refusals = 0
        self.passed = 0
        self.cost = 0.0

    def charge(self, chat_id: int, length: int, *, edit: bool = False) -> None:
        try:
            super().charge(chat_id, length, edit=edit)
        except ApiError:
            self.refusals += 1
            raise
        self.passed += 1
        self.cost += self.limits.long_cost if length > self.limits.long_text else 1.0


def limited_world(limits: Limits) -> tuple[World, CountingMeter]:
    """A new world whose server has these limits, and their meter."""
    world = World(seed=1)
    world.meter = meter = CountingMeter(limits, world.clock.monotonic)
    return world, meter
