"""How the bot is doing, in words: what is wrong first, with what to do about it, then the figures.

The same words serve /sehat and `python -m bot health`; only the language differs. Shows no personal data.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.conversation.form import Form
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Message, Moment, Say
from handlers.panitia.action import Action, Reply, Target, press
from handlers.panitia.traffic import ago, flood_figures, lane_line, rush_figures, rush_problems
from storage import health
from storage.health import Health

TICK_LATE, OUTBOX_LATE, BACKUP_LATE, JOB_LATE = 60, 5 * 60, 36 * 3600, 10 * 60
"""Seconds after which something is a trouble."""
FIRST_BACKUP = 2 * 3600
"""Seconds a bot that was just started may take for its first backup."""
JUST_NOW = 2
GAP, JUMP = 30, 60
"""Seconds between two ticks, and seconds the clock of the machine was moved by, that are worth a word."""
LEAST_FREE, COPIES_FREE = 500 * 1024 * 1024, 3
"""Bytes that must be free on the disk, and how often the database must fit into it."""
LARGE_WAL = 256 * 1024 * 1024
MOST_UNREACHABLE = 0.03
MOST_WAVES = 8
ZONE = "Asia/Jakarta"
KINDS = ("reminder", "broadcast", "changed", "cancelled", "reopened", "link", "reconfirm")
"""What puts waves, by the first word of their keys."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What is wrong, what else there is to know, and whether anything is wrong."""

    problems: tuple[Say, ...]
    figures: tuple[Say, ...]


def check(found: Health, now: int, measured: Mapping[str, int] | None = None) -> Checked:
    """Judge how things stand at `now` (UTC epoch seconds). measured: newer sizes than the noted,
    from somebody who looks from outside, without the bot."""
    noted = _noted(found)
    beat = {**noted, **(measured or {})}
    problems = (
        *_clock_problems(found, noted, now, stands="no-tick" if measured else "stands"),
        *rush_problems(found, now),
        *_outbox_problems(found, now),
        *_backup_problems(found, noted, now),
        *_space_problems(beat),
    )
    return Checked(problems, _figures(found, beat, now))


def show_health(checked: Checked) -> Message:
    first = Say("health-well")
    if checked.problems:
        first = Say("health-trouble", {"count": len(checked.problems), "problems": checked.problems})
    return Message((first, Say("health-figures", {"figures": checked.figures})))


def _noted(found: Health) -> dict[str, Any]:
    """What the last tick noted; nothing while no bot has run on this database."""
    tick = found.facts.get("tick")
    try:
        noted = json.loads(tick.value) if tick else {}
    except ValueError:
        noted = {}
    return noted if isinstance(noted, dict) else {}


# ---- what is wrong ----------------------------------------------------------------------------------


def _clock_problems(found: Health, noted: Mapping[str, Any], now: int, *, stands: str) -> list[Say]:
    tick = found.facts.get("tick")
    if tick is None:
        return [Say("health-never-ran")]
    if now - tick.at > TICK_LATE:
        return [Say(f"health-{stands}", {"ago": ago(now - tick.at)})]
    says = []
    if int(noted.get("gap", 0)) > GAP:
        says.append(Say("health-uneven", {"gap": ago(int(noted["gap"]))}))
    if int(noted.get("jump", 0)) > JUMP:
        says.append(Say("health-jump", {"jump": ago(int(noted["jump"]))}))
    return says


def _outbox_problems(found: Health, now: int) -> list[Say]:
    says = []
    late = [each.late_since for each in found.outbox if each.late_since is not None]
    if late and now - min(late) > OUTBOX_LATE:
        says.append(Say("health-outbox-late", {"ago": ago(now - min(late))}))
    failing = sum(each.failing for each in found.outbox)
    if failing:
        says.append(Say("health-failing", {"count": failing}))
    if found.jobs_since is not None and now - found.jobs_since > JOB_LATE:
        says.append(Say("health-jobs-late", {"count": found.jobs, "ago": ago(now - found.jobs_since)}))
    if found.refused_lately:
        says.append(Say("health-refused", {"count": found.refused_lately}))
    if found.chats and found.unreachable / found.chats > MOST_UNREACHABLE:
        says.append(Say("health-many-unreachable", {"count": found.unreachable, "of": found.chats}))
    return says


def _backup_problems(found: Health, noted: Mapping[str, Any], now: int) -> list[Say]:
    done, failed = found.facts.get("backup"), found.facts.get("backup-failed")
    if failed is not None and (done is None or failed.at > done.at):
        return [Say("health-backup-failed", {"ago": ago(now - failed.at), "why": failed.value})]
    if done is None and now - int(noted.get("started", now)) > FIRST_BACKUP:
        return [Say("health-backup-none")]
    if done is not None and now - done.at > BACKUP_LATE:
        return [Say("health-backup-old", {"ago": ago(now - done.at)})]
    return []


def _space_problems(beat: Mapping[str, Any]) -> list[Say]:
    says = []
    free, database = int(beat.get("free", -1)), int(beat.get("database", 0))
    if 0 <= free < max(LEAST_FREE, COPIES_FREE * database):
        says.append(Say("health-disk", {"free": size(free)}))
    if int(beat.get("wal", 0)) > LARGE_WAL:
        says.append(Say("health-wal", {"wal": size(int(beat["wal"]))}))
    return says


# ---- figures ----------------------------------------------------------------------------------------


def _figures(found: Health, beat: Mapping[str, Any], now: int) -> tuple[Say, ...]:
    facts = found.facts
    sent, tick, backup = (facts[name].at if name in facts else None for name in ("sent", "tick", "backup"))
    says = [Say("health-clock", {"now": Moment(now, ZONE)})]
    if "started" in beat:
        version, running = str(beat.get("version", "?")), ago(now - int(beat["started"]))
        says.append(Say("health-running", {"version": version, "ago": running}))
    gap, jump = ago(int(beat.get("gap", 0))), ago(int(beat.get("jump", 0)))
    says += [
        Say("health-tick", {"ago": _since(tick, now), "gap": gap, "jump": jump}),
        Say("health-heard", {"ago": _since(found.heard_at, now)}),
        Say("health-sent", {"ago": _since(sent, now)}),
        *_outbox_figures(found, now),
        *rush_figures(found, now),
        *flood_figures(beat),
        Say("health-dead", {"refused": found.refused, "missed": found.missed}),
        Say("health-unreachable", {"count": found.unreachable, "of": found.chats}),
        Say("health-jobs", {"count": found.jobs, "failed": found.jobs_failed}),
    ]
    if "database" in beat:
        sizes: dict[str, Arg] = {name: size(int(beat.get(name, 0))) for name in ("database", "wal", "free")}
        says.append(Say("health-sizes", sizes))
    says.append(Say("health-backup", {"ago": _since(backup, now)}))
    return tuple(says)


def _outbox_figures(found: Health, now: int) -> list[Say]:
    if not found.outbox:
        return [Say("health-outbox-empty")]
    says = [lane_line(each, now) for each in found.outbox]
    for each in found.waves[:MOST_WAVES]:
        kind = each.key.partition(":")[0]
        named = Say(f"health-kind-{kind if kind in KINDS else 'other'}", {"name": each.name})
        what: dict[str, Arg] = {"what": named, "count": each.waiting}
        if each.batch is None:
            says.append(Say("health-wave", what))
        else:
            says.append(Say("health-wave-of", {**what, "batch": str(each.batch), "year": str(each.year)}))
    if len(found.waves) > MOST_WAVES:
        says.append(Say("health-waves-more", {"count": len(found.waves) - MOST_WAVES}))
    return says


def _since(moment: int | None, now: int) -> Say:
    if moment is None:
        return Say("health-never")
    return Say("health-ago", {"ago": ago(now - moment)}) if now - moment > JUST_NOW else Say("health-now")


def size(count: int) -> Say:
    """So many bytes."""
    mega = 1024 * 1024
    if count >= 10 * 1024 * mega:
        return Say("health-gb", {"count": count // (1024 * mega)})
    return Say("health-mb", {"count": -(-count // mega)})


async def _health(scene: Scene, _target: Target) -> Reply:
    """/sehat, and the button that asks again."""
    message = show_health(check(await health.load(scene.tx, scene.now), scene.now))
    again = (press(Say("button-refresh"), "health"),)
    return Message(message.paragraphs, (again,))


COMMANDS: dict[str, Action] = {"sehat": Action("health", _health)}
BUTTONS: dict[str, Action] = {"health": Action("health", _health)}
FORMS: tuple[Form, ...] = ()
