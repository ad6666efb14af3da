"""A reminder rule as answers, as one line, and back. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from handlers.programme.event_rules import rule_fault
from handlers.programme.schedule import read_at, show_at
from storage.reminders import Rule


def answers_of(rule: Rule) -> dict[str, str]:
    """What would have been answered for this rule."""
    return {
        "rule_at": show_at(rule),
        "rule_who": rule.mode if rule.state == "confirmed" else rule.state,
        "rule_about": rule.about,
        "rule_link": "yes" if rule.link else "no",
        "rule_absent": "yes" if rule.absent_only else "no",
        **({"rule_mode": rule.mode} if rule.state != "confirmed" else {}),
    }


def rule_of(answers: Mapping[str, str]) -> Rule:
    """The rule these answers make; a link or "only who is absent" is left out where it can't be."""
    rule = read_at(answers["rule_at"])
    if rule is None:
        raise ValueError("not a time of a reminder")
    rule = replace(rule, about="event" if answers.get("rule_about", rule.about) == "event" else "session")
    match answers.get("rule_who", "all"):
        case "online" | "offline" as mode:
            rule = replace(rule, mode=mode)
        case "applied" | "waiting" | "offered" as state:
            rule = replace(rule, state=state)
    if rule.state != "confirmed" and answers.get("rule_mode") in {"online", "offline"}:
        rule = replace(rule, mode="online" if answers["rule_mode"] == "online" else "offline")
    for name in ("link", "absent_only"):
        wished = replace(rule, **{name: True})  # type: ignore[arg-type]
        if answers.get(f"rule_{name.partition('_')[0]}") == "yes" and rule_fault(wished) is None:
            rule = wished
    return rule


def write_rule(rule: Rule) -> str:
    """The whole rule in one line."""
    return f"{show_at(rule)}/{rule.about}/{rule.mode}/{rule.state}/{int(rule.link)}/{int(rule.absent_only)}"


def write_rules(rules: Sequence[Rule]) -> str:
    return "\n".join(map(write_rule, rules))
