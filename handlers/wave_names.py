"""What panitia call a reminder, in words. Its short name in the journal is another one: handlers/schedule."""

from handlers.schedule import Occurrence
from handlers.turn import Say


def wave_name(occurrence: Occurrence) -> Say:
    """What panitia call this reminder."""
    rule, session = occurrence.rule, occurrence.session.title
    if rule.days_before is not None:
        return Say("wave-days", {"days": rule.days_before})
    if rule.anchor == "end":
        return Say("wave-thanks") if rule.about == "event" else Say("wave-after", {"session": session})
    if rule.link:
        return Say("wave-link-absent" if rule.absent_only else "wave-link", {"session": session})
    return Say("wave-session", {"session": session})
