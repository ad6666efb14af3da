"""The pictures of a recap: a year and an event as PNG for a phone, from the numbers and from words given.

Knows no language, no database and no clock. Colours are those of Okabe and Ito, told apart by everybody.
"""

import io
from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from bot.tasks.chart_texts import DPI, drawable, short, wrapped
from bot.tasks.chart_words import Words
from handlers.programme.forecast import percent
from storage.recap import EventDetails, EventFigures, YearFigures

BLUE, SKY, ORANGE, GREEN, RED = "#0072B2", "#56B4E9", "#E69F00", "#009E73", "#D55E00"
INK, GREY, TRACK = "#1F2933", "#5F6B7A", "#E6EAF0"
WIDTH, HEIGHT = 10.8, 13.5
ACROSS = 0.9 * WIDTH * DPI
"""Pixels between the margins."""
MOST_EVENTS, MOST_BARS, MOST_SOURCES = 12, 10, 6
TITLE, HEADING, WORD, SMALL = 32, 21, 17, 14


def year_picture(figures: YearFigures, words: Words) -> bytes:
    """How far the year has come, and how full its events are."""
    figure = _sheet(words)
    top = 0.875 if words.target else 0.82
    if words.target:
        rows = [
            (words.words["registered"], figures.registered, SKY),
            (words.words["attended"], figures.attended, BLUE),
            (words.words["counted"], figures.counted, GREEN),
        ]
        if words.forecast is not None:
            rows.append((words.words["forecast"], words.forecast, ORANGE))
        bottom = top - 0.075 * len(rows) - 0.03
        _progress(figure.add_axes((0.05, bottom, 0.9, top - bottom)), rows, words)
        top = bottom - 0.075
    few = len(figures.events) <= MOST_EVENTS
    _heading(figure, words.words["events" if few else "last-events"], top + 0.02)
    shown = figures.events[-MOST_EVENTS:]
    if shown:
        bottom = max(0.09, top - 0.085 * len(shown))
        _fills(figure.add_axes((0.05, bottom, 0.9, top - bottom)), shown, words)
        _legend(figure, [(BLUE, "online"), (ORANGE, "offline"), (INK, "attended")], words, bottom - 0.03)
    else:
        _nothing(figure, words.words["no-events"], top - 0.05)
    return _png(figure)


def event_picture(details: EventDetails, words: Words) -> bytes:
    """How full the event is, when people registered, from where and by which link."""
    figure = _sheet(words)
    event = details.figures
    _modes(figure.add_axes((0.05, 0.755, 0.9, 0.12)), event, words)
    _heading(figure, words.words["registrations"], 0.705)
    if details.days:
        _legend(figure, [(SKY, "per-day"), (BLUE, "together")], words, 0.68)
        _days(figure.add_axes((0.1, 0.465, 0.79, 0.2)), details.days, event.quota, words)
    else:
        _nothing(figure, words.words["no-registrations"], 0.6)
    _heading(figure, words.words["provinces"], 0.4)
    named = [(words.provinces.get(code, words.words["unknown"]), count) for code, count in details.provinces]
    sources = [(name or words.words["no-link"], count) for name, count in details.sources]
    _ranking(figure.add_axes((0.05, 0.03, 0.42, 0.345)), named[:MOST_BARS], GREEN, words)
    _heading(figure, words.words["sources"], 0.4, 0.53)
    _ranking(figure.add_axes((0.53, 0.03, 0.42, 0.345)), sources[:MOST_SOURCES], SKY, words)
    return _png(figure)


def _sheet(words: Words) -> Figure:
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, facecolor="white")
    lines, size = wrapped(words.heading, TITLE, ACROSS), TITLE
    if len(lines) > 1:
        lines, size = wrapped(words.heading, HEADING, ACROSS), HEADING
    figure.text(
        0.05, 0.975, "\n".join(lines), fontsize=size, fontweight="bold", color=INK, va="top",
        parse_math=False, linespacing=1.15,
    )  # fmt: skip
    figure.text(0.05, 0.893, words.moment, fontsize=SMALL, color=GREY, va="bottom", parse_math=False)
    return figure


def _heading(figure: Figure, text: str, y: float, x: float = 0.05) -> None:
    figure.text(x, y, text, fontsize=HEADING, fontweight="bold", color=INK, parse_math=False)


def _nothing(figure: Figure, text: str, y: float) -> None:
    figure.text(0.5, y, text, fontsize=WORD, color=GREY, ha="center", parse_math=False)


def _legend(figure: Figure, entries: Sequence[tuple[str, str]], words: Words, y: float) -> None:
    for n, (colour, name) in enumerate(entries):
        x = 0.05 + n * 0.3
        figure.text(x, y, "■", fontsize=WORD, color=colour, va="center")
        figure.text(x + 0.03, y, words.words[name], fontsize=SMALL, color=INK, va="center", parse_math=False)


def _plain(axes: Axes, most: float, rows: int) -> None:
    axes.set_xlim(0, max(most, 1))
    axes.set_ylim(rows - 0.5, -0.5)
    axes.axis("off")


def _progress(axes: Axes, rows: Sequence[tuple[str, int, str]], words: Words) -> None:
    """Each number as a bar on a track that is as long as the target."""
    most = max(words.target, *(value for _, value, _ in rows))
    _plain(axes, most, len(rows))
    for n, (name, value, colour) in enumerate(rows):
        axes.barh(n + 0.18, words.target, height=0.34, color=TRACK)
        axes.barh(n + 0.18, value, height=0.34, color=colour)
        if most > words.target:
            axes.plot([words.target] * 2, [n - 0.02, n + 0.38], color=INK, linewidth=2)
        axes.text(0, n - 0.12, name, fontsize=WORD, color=INK, va="bottom", parse_math=False)
        share = f"{words.number(value)} · {percent(value, words.target)}"
        axes.text(most, n - 0.12, share, fontsize=WORD, color=INK, va="bottom", ha="right", fontweight="bold")
    target = f"{words.words['target']} {words.number(words.target)}"
    axes.text(
        words.target, len(rows) - 0.5, target, fontsize=SMALL, color=GREY, va="top", ha="right",
        parse_math=False,
    )  # fmt: skip


def _fills(axes: Axes, events: Sequence[EventFigures], words: Words) -> None:
    """Each event: seats held on a track of all its seats, and below who attended."""
    most = max(1, *(max(event.quota, event.taken) for event in events))
    _plain(axes, most, len(events))
    for n, event in enumerate(events):
        axes.barh(n + 0.14, event.quota, height=0.28, color=TRACK)
        axes.barh(n + 0.14, event.online.taken, height=0.28, color=BLUE)
        axes.barh(n + 0.14, event.offline.taken, left=event.online.taken, height=0.28, color=ORANGE)
        axes.barh(n + 0.34, event.attended, height=0.08, color=INK)
        size = WORD if len(events) <= 8 else SMALL
        axes.text(0, n - 0.05, f"{words.words['event']} {event.batch}", fontsize=size, color=INK, va="bottom")
        axes.text(
            most, n - 0.05, _fill_words(event, words), fontsize=SMALL, color=INK, va="bottom", ha="right",
            parse_math=False,
        )  # fmt: skip


def _fill_words(event: EventFigures, words: Words) -> str:
    parts = [
        f"{words.number(event.taken)} / {words.number(event.quota)} · {percent(event.taken, event.quota)}"
    ]
    if event.waitlist:
        parts.append(f"+{words.number(event.waitlist)} {words.words['line']}")
    if event.attended:
        parts.append(f"{words.number(event.attended)} {words.words['attended'].lower()}")
    return "   ".join(parts)


def _modes(axes: Axes, event: EventFigures, words: Words) -> None:
    """Each mode on a track of its own (25 luring seats would not be seen beside 2,500), and who attended."""
    rows = [
        ("online", event.online.taken, event.online.quota, event.online.waitlist, BLUE),
        ("offline", event.offline.taken, event.offline.quota, event.offline.waitlist, ORANGE),
    ]
    if event.attended:
        rows.append(("attended", event.attended, event.registered, 0, INK))
    _plain(axes, 1, len(rows))
    for n, (name, part, whole, waitlist, colour) in enumerate(rows):
        axes.barh(n + 0.18, 1, height=0.34, color=TRACK)
        axes.barh(n + 0.18, min(1, part / whole) if whole else 0, height=0.34, color=colour)
        axes.text(0, n - 0.04, words.words[name], fontsize=WORD, color=INK, va="bottom", parse_math=False)
        said = f"{words.number(part)} / {words.number(whole)} · {percent(part, whole)}"
        if waitlist:
            said += f"   +{words.number(waitlist)} {words.words['line']}"
        axes.text(1, n - 0.04, said, fontsize=WORD, color=INK, va="bottom", ha="right", parse_math=False)


def _days(axes: Axes, days: Sequence[tuple[int, int]], quota: int, words: Words) -> None:
    """Bars: registrations of each day; line: all until then, on the right scale, with the seats there are."""
    first, last = days[0][0], max(days[-1][0], days[0][0] + 6)
    by_day = dict(days)
    every = range(first, last + 1)
    total, sums = 0, []
    for day in range(first, days[-1][0] + 1):
        total += by_day.get(day, 0)
        sums.append(total)
    axes.bar(list(every), [by_day.get(day, 0) for day in every], color=SKY, width=0.8)
    axes.set_ylim(0, max(by_day.values()) * 1.5)
    both = axes.twinx()
    both.plot(
        range(first, days[-1][0] + 1), sums, color=BLUE, linewidth=3, marker="" if len(sums) > 1 else "o"
    )
    both.axhline(quota, color=RED, linewidth=2, linestyle=(0, (5, 3)))
    both.set_ylim(0, max(total, quota) * 1.12)
    both.text(
        first - 0.4, quota, f" {words.words['seats']} {words.number(quota)}", fontsize=SMALL, color=RED,
        va="bottom", parse_math=False,
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1},
    )  # fmt: skip
    step = max(1, -(-(last - first + 1) // 6))
    axes.set_xticks(list(every)[::step], [words.day(day) for day in list(every)[::step]])
    axes.set_xlim(first - 0.6, last + 0.6)
    for side, colour in ((axes, GREY), (both, BLUE)):
        side.tick_params(labelsize=SMALL, colors=colour, length=0, pad=7)
        side.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        side.yaxis.set_major_formatter(lambda value, _: words.number(int(value)))
        for edge in ("top", "left", "right"):
            side.spines[edge].set_visible(False)
        side.spines["bottom"].set_color(TRACK)


def _ranking(axes: Axes, rows: Sequence[tuple[str, int]], colour: str, words: Words) -> None:
    """The most first, each bar as long as its part of the first."""
    places = MOST_BARS
    _plain(axes, max((count for _, count in rows), default=1), places)
    if not rows:
        axes.text(0, 0, words.words["no-data"], fontsize=SMALL, color=GREY, va="center", parse_math=False)
    for n, (name, count) in enumerate(rows):
        axes.barh(n + 0.2, count, height=0.26, color=colour)
        axes.text(
            0, n + 0.02, short(drawable(name) or "–", 370, SMALL), fontsize=SMALL, color=INK, va="bottom",
            parse_math=False,
        )  # fmt: skip
        axes.text(
            axes.get_xlim()[1], n + 0.02, words.number(count), fontsize=SMALL, color=INK, va="bottom",
            ha="right",
        )  # fmt: skip


def _png(figure: Figure) -> bytes:
    written = io.BytesIO()
    FigureCanvasAgg(figure)  # the drawing is for a file, not for a window
    figure.savefig(written, format="png", dpi=DPI)
    return written.getvalue()
