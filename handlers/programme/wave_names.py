"""What panitia call a reminder, by its rule or its session, and a wave, by the name it was stored with. The
short name in the log is another one: handlers/programme/schedule."""

from handlers.conversation.turn import Arg, Say
from handlers.programme.schedule import Occurrence, read_at
from storage.reminders import Rule

NOTICES = ("cancelled", "changed", "reopened", "link", "reconfirm", "broadcast")
"""What puts waves besides reminders, by the first word of their names."""


def rule_words(rule: Rule) -> Say:
    """When a rule reminds, and whom."""
    return Say("events-rule", {"when": _when(rule), "who": Say(f"events-who-{_who(rule)}")})


def wave_name(name: str) -> Say | str:
    """What a wave was, by the name it was stored with; that name itself when it says nothing to us."""
    about, _, session = name.partition(" · ")
    rule = read_at(about)
    if rule is not None:
        when = _when(rule)
        return Say("events-wave-session", {"what": when, "session": session}) if session else when
    kind = about.partition(" ")[0]
    return Say(f"events-wave-{kind}", {"session": session}) if kind in NOTICES else name


def reminder_name(occurrence: Occurrence) -> Say:
    """What panitia call this reminder."""
    rule, session = occurrence.rule, occurrence.session.title
    if rule.days_before is not None:
        return Say("wave-days", {"days": rule.days_before})
    if rule.anchor == "end":
        return Say("wave-thanks") if rule.about == "event" else Say("wave-after", {"session": session})
    if rule.link:
        return Say("wave-link-absent" if rule.absent_only else "wave-link", {"session": session})
    return Say("wave-session", {"session": session})


def clock_words(minutes: int) -> str:
    """Minutes after midnight as "09.30"."""
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}.{minute:02d}"


def _when(rule: Rule) -> Say:
    values: dict[str, Arg] = {
        "days": rule.days_before or 0, "clock": clock_words(rule.clock or 0),
        "minutes": abs(rule.minutes or 0), "about": Say(f"events-about-{rule.about}"),
    }  # fmt: skip
    if rule.days_before is not None:
        return Say("events-rule-days", values)
    minutes = rule.minutes or 0
    side = "at" if not minutes else "before" if minutes < 0 else "after"
    return Say(f"events-rule-{rule.anchor}-{side}", values)


def _who(rule: Rule) -> str:
    if rule.state != "confirmed":
        return rule.state
    if rule.absent_only:
        return "absent"
    return "link" if rule.link else rule.mode
