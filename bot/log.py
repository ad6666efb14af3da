"""The log: one line per event, with an action, ids and error types; never a name, a number or a text."""

import logging
import sys
import traceback
from pathlib import Path

import structlog


def keep_log() -> None:
    """Write our lines to stderr, and only warnings of the libraries."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_PlaceOnly())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


def log_mistake(what: str, error: Exception, **ids: object) -> None:
    """One line with the place in the code, never the error's text: that may quote a person."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    structlog.get_logger().error(what, error=type(error).__name__, place=place, **ids)


class Trouble:
    """The same trouble again and again is one problem, and one line of the log. Times are seconds."""

    def __init__(self, quiet: float = 300.0) -> None:
        self._quiet = quiet
        self._since: float | None = None
        self._last = 0.0
        self.count = 0

    def again(self, now: float) -> bool:
        """It happened; whether that is worth a line."""
        is_new = self._since is None
        self._since, self._last = now if self._since is None else self._since, now
        self.count = 1 if is_new else self.count + 1
        return is_new

    def is_over(self, now: float) -> bool:
        """Whether it has just come to an end: it did not happen for a while. True once."""
        if self._since is None or now - self._last < self._quiet:
            return False
        self._since = None
        return True


class _PlaceOnly(logging.Formatter):
    """A library's warning as its name, level and where it was: its words may hold the token or a person."""

    def format(self, record: logging.LogRecord) -> str:
        place = f"{record.module}:{record.lineno}"
        line = f"level={record.levelname.lower()!r} library={record.name!r} place={place!r}"
        if record.exc_info and record.exc_info[0] and record.exc_info[2]:
            last = traceback.extract_tb(record.exc_info[2])[-1]
            line += f" error={record.exc_info[0].__name__!r} at='{Path(last.filename).name}:{last.lineno}'"
        return line
