"""`python -m benchmarks [NAME …]`: run all benchmarks, or those named, and print what they found."""

import asyncio
import sys
import time
from functools import partial

from benchmarks import drafts, experts, panitia, registrations, rush, seats, startup, steps, waves
from benchmarks.report import machine, show
from benchmarks.stage import folder

BENCHMARKS = {
    "registrations": registrations.run,
    "drafts": drafts.run,
    "startup": startup.run,
    "steps": steps.run,
    "experts": experts.run,
    "seats": seats.run,
    "waves": waves.run,
    "panitia": panitia.run,
    "rush": rush.run,
}
PARTS = {f"rush:{name}": partial(rush.run, name) for name in rush.RUNS}
"""Parts of a benchmark, for who works on what they measure."""


async def main(names: list[str]) -> None:
    """Run and print one after the other; nothing else should run beside them."""
    with folder() as place:
        print(machine(place))
    for name in names:
        before = time.perf_counter()
        report = await (BENCHMARKS | PARTS)[name]()
        print(f"\n{show(report)}\n  ({time.perf_counter() - before:.0f} s)", flush=True)
    with folder() as place:
        print(f"\n{machine(place)}")


if __name__ == "__main__":
    chosen = sys.argv[1:] or list(BENCHMARKS)
    if unknown := [name for name in chosen if name not in BENCHMARKS | PARTS]:
        sys.exit(f"There is no benchmark {unknown[0]!r}; there are {', '.join(BENCHMARKS | PARTS)}.")
    asyncio.run(main(chosen))
