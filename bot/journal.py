"""The log: one line per event, with an action, ids and error types; never a name, a number or a text."""

import logging
import sys
import traceback
from pathlib import Path

import structlog


def keep_journal() -> None:
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


class _PlaceOnly(logging.Formatter):
    """A library's warning as its name, level and where it was: its words may hold the token or a person."""

    def format(self, record: logging.LogRecord) -> str:
        place = f"{record.module}:{record.lineno}"
        line = f"level={record.levelname.lower()!r} library={record.name!r} place={place!r}"
        if record.exc_info and record.exc_info[0] and record.exc_info[2]:
            last = traceback.extract_tb(record.exc_info[2])[-1]
            line += f" error={record.exc_info[0].__name__!r} at='{Path(last.filename).name}:{last.lineno}'"
        return line
