"""What a person's clock allows: quiet hours, and until when an offered seat is kept. Pure."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.conversation.policy import Offers
from handlers.readers.regions import PROGRAMME_ZONE

NIGHT_FROM, NIGHT_UNTIL = time(21), time(6)
MORNING = time(9)
"""By when an answer is asked of somebody whose time would have been over in the night."""
LAST_DAY = 24 * 60 * 60


def is_night(at: int, zone: str) -> bool:
    """Whether it is 21.00–06.00 in this zone (IANA name) at this moment (UTC epoch seconds)."""
    clock = _local(at, zone).time()
    return clock >= NIGHT_FROM or clock < NIGHT_UNTIL


def not_in_the_night(at: int, zone: str) -> int:
    """This moment, or the end of the night it falls into."""
    return _next(at, zone, NIGHT_UNTIL) if is_night(at, zone) else at


def offer_until(now: int, starts_at: int, zone: str, offers: Offers) -> int:
    """Until when a seat offered now is kept, UTC epoch seconds: not into the night, never past the start."""
    last_day = starts_at - now <= LAST_DAY
    until = now + (offers.kept_last_day if last_day else offers.kept)
    if is_night(now, zone):
        until = max(until, _next(now, zone, MORNING))
    if is_night(until, zone):
        until = _next(until, zone, MORNING)
    return min(until, starts_at)


def at_clock(moment: int, days: int, minutes: int) -> int:
    """So many days after (negative: before) the day of this moment, at this clock time (minutes after
    midnight), both in the programme's zone; UTC epoch seconds."""
    day = _local(moment, PROGRAMME_ZONE).date() + timedelta(days=days)
    return int(datetime.combine(day, time(*divmod(minutes, 60)), ZoneInfo(PROGRAMME_ZONE)).timestamp())


def days_until(now: int, moment: int) -> int:
    """Whole days of the programme's calendar between the two: 0 is today, 1 tomorrow."""
    return (_local(moment, PROGRAMME_ZONE).date() - _local(now, PROGRAMME_ZONE).date()).days


def _local(at: int, zone: str) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(zone))


def _next(at: int, zone: str, clock: time) -> int:
    """The first moment after this one at which the clock shows this time."""
    now = _local(at, zone)
    day = now.date() if now.time() < clock else now.date() + timedelta(days=1)
    return int(datetime.combine(day, clock, ZoneInfo(zone)).timestamp())
