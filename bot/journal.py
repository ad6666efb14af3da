"""The log: one line per event, with an action, ids and error types; never a name, a number or a text."""

import logging
import sys

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
    # The libraries' debug lines hold addresses with the token.
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s")
