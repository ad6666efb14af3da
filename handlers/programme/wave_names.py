"""What panitia call a reminder, in words. Its short name in the log
is another one: handlers/programme/schedule."""

from handlers.conversation.turn import Say
from handlers.programme.schedule import Occurrence


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
