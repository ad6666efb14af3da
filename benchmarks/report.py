"""What a benchmark found: lines with a target where there is one, and notes. Prints it as a plain table."""

import os
import platform
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Line:
    """One figure. `met` is None where there is no target."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of one benchmark; the notes say how to read them."""

    name: str
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = ()


def at_most(what: str, value: float, limit: float, unit: str = "") -> Line:
    return Line(what, _with_unit(value, unit), f"≤ {limit:g}{unit}", value <= limit)


def at_least(what: str, value: float, limit: float) -> Line:
    return Line(what, f"{value:.2f}", f"≥ {limit:g}", value >= limit)


def percentile(values: Sequence[float], part: float) -> float:
    """The value that `part` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(part * len(ordered)) - 1)]


def milliseconds(seconds: Iterable[float]) -> str:
    return " / ".join(f"{second * 1000:.1f}" for second in seconds)


def spread(seconds: Sequence[float]) -> str:
    """The middle one, the one that 95 % do not exceed, and the longest."""
    if not seconds:
        return "none"
    return f"{percentile(seconds, 0.5):.2f} / {percentile(seconds, 0.95):.2f} / {max(seconds):.2f}"


def machine(folder: Path) -> str:
    """One line about where this ran: its load says how far the figures can be trusted."""
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    versions = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return f"{versions}, {os.cpu_count()} cores, load {load}, fsync {_fsync(folder) * 1000:.1f} ms"


def show(report: Report) -> str:
    """The report as text."""
    wide = max(len(line.what) for line in report.lines)
    rows = [f"{report.name}"]
    for line in report.lines:
        verdict = "" if line.met is None else "  met" if line.met else "  MISSED"
        target = f"  (target {line.target})" if line.target else ""
        rows.append(f"  {line.what:<{wide}}  {line.figure:>20}{target}{verdict}")
    rows.extend(f"  - {note}" for note in report.notes)
    return "\n".join(rows)


def _fsync(folder: Path) -> float:
    """Median seconds to get one page onto the disk."""
    times = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(50):
            file.write(bytes(4096))
            start = time.perf_counter()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - start)
    return median(times)


def _with_unit(value: float, unit: str) -> str:
    return f"{value:.2f}{unit}" if value < 10 else f"{value:.0f}{unit}"
