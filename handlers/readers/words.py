"""The door to the readers of single words and short wishes, for the conversations."""

from handlers.readers.answers import read_absent, read_mode, read_yes_no
from handlers.readers.category import read_category
from handlers.readers.change import Change, read_change

__all__ = ["Change", "read_absent", "read_category", "read_change", "read_mode", "read_yes_no"]
