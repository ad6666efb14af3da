"""How long and how many what panitia write for a kegiatan may be, and what a line and a link are. Pure."""

from urllib.parse import urlsplit

LONGEST_TITLE, LONGEST_LINE, LONGEST_ADDRESS = 120, 200, 500
MOST_SEATS, MOST_SESSIONS, MOST_ROOMS, MOST_RULES, LAST_BATCH = 100_000, 20, 50, 30, 99
FIRST_YEAR, LAST_YEAR = 2020, 2100


def is_one_line(text: str) -> bool:
    """Without line breaks, tabs or anything else that does not print."""
    return text.isprintable()


def is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        named = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False
    return named and url.isprintable() and " " not in url


def is_a_record(text: str) -> bool:
    """What makes somebody present: entered, start and end, one of them or joined, like "entered+start"."""
    return bool(text) and set(text.split("+")) <= {"entered", "start", "end"}
