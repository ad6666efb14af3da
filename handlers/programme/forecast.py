"""What a year will come to if it goes on as the events that are over have gone. Pure."""

from dataclasses import dataclass

from storage.recap import EventFigures, YearFigures


@dataclass(frozen=True, slots=True)
class Forecast:
    """experts: unique, attended, by the end of the last event there is. coming: events that are not over.

    shown, repeated: of a hundred seats how many were attended, and of a hundred experts present how many had
    been counted before. each: what an event has brought on average, and needed: what each of the coming ones
    would have to bring for the target (0: it is reached without them).
    """

    experts: int
    coming: int
    shown: int
    repeated: int
    each: int
    needed: int


def forecast(figures: YearFigures, target: int, now: int) -> Forecast | None:
    """None while no event is over that anybody was counted for: then there is nothing to go by."""
    over = [event for event in figures.events if event.ends_at <= now]
    coming = [event for event in figures.events if event.ends_at > now]
    seats, present = sum(event.registered for event in over), sum(event.counted for event in over)
    if not seats or not figures.counted_ended:
        return None
    fill = min(1.0, seats / max(1, sum(event.quota for event in over)))
    expected = sum(_seats(event, fill, now) for event in coming)
    new = figures.counted_ended / seats
    experts = max(figures.counted, figures.counted_ended + round(expected * new))
    missing = max(0, target - figures.counted_ended)
    return Forecast(
        experts,
        len(coming),
        round(100 * sum(event.attended for event in over) / seats),
        round(100 * (1 - figures.counted_ended / present)),
        round(figures.counted_ended / len(over)),
        -(-missing // len(coming)) if coming else 0,
    )


def _seats(event: EventFigures, fill: float, now: int) -> float:
    """How many seats it will have given: while people may still register, as full as the others became."""
    still_open = event.state == "open" and now < event.closes_at
    return max(event.registered, fill * event.quota) if still_open else event.registered


def percent(part: int, whole: int) -> str:
    """Rounded, but all is only said when it is all."""
    if whole <= 0:
        return "–"
    rounded = (part * 200 + whole) // (whole * 2)
    return "<1 %" if 0 < part * 100 < whole else f"{min(rounded, 99) if part < whole else rounded} %"
