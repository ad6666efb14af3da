"""Numbers somebody else wrote: in a button's data, behind a command, in a stored answer. Read here only, and
never trusted."""

MOST_DIGITS = 15
"""What SQLite and everything computed from it can still hold."""


def read_number(text: str) -> int | None:
    """The whole number these ASCII digits are; None for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else None
