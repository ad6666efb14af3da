"""Reads what else a kegiatan is made of: numbers of seats, links, rooms, times of reminders, one-line texts.

What is read is written in one way and reads the same again. Nothing here knows which kegiatan it is about.
"""

import re
from decimal import Decimal

from handlers.readers import event_limits
from handlers.readers.clocks import find_clock, left_over, midnight_unclear
from handlers.readers.event_limits import is_one_line, is_web_address
from handlers.readers.reading import Problem, Read, Reading
from handlers.readers.written import excerpt, has_letter, plain, simple, tidy, tidy_lines

_LARGEST_DAYS, _LARGEST_MINUTES = 365, 7 * 24 * 60
_SEATS = re.compile(r"\b(?:kursi|orang|peserta|seats?|people|kuota|daring|luring|online|offline)\b|[:=]")
_THOUSANDS = re.compile(r"\d{1,3}(?:[., ]\d{3})+")
_SHORT_THOUSANDS = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s?(?:ribu|rb|k)")
_NONE = {"tidak ada", "kosong", "nol", "none", "no", "tanpa", "-"}
_ADDRESS = re.compile(
    r"https?://[^\s<>\"|]+|(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}/[^\s<>\"|]+", re.I
)
_TAIL = ".,;:!?)]}'’”"
_CAPACITY = re.compile(r"\d[\d.,]*")
_UNIT = {
    "menit": 1,
    "mnt": 1,
    "minutes": 1,
    "minute": 1,
    "min": 1,
    "m": 1,
    "jam": 60,
    "hours": 60,
    "hour": 60,
}
_AMOUNT = re.compile(r"(setengah|se|\d{1,5}(?:[.,]5)?)\s?(menit|mnt|minutes|minute|min|jam|hours|hour|m)\b")
_DAYS_BEFORE = re.compile(
    r"\bh\s?-\s?(\d{1,3})\b|\b(\d{1,3}|se)\s?(hari|minggu|pekan|days?|weeks?) (?:sebelum|before)|\bh\b"
)
_END = re.compile(r"\b(?:selesai|berakhir|usai|akhir|end|ended)(?:nya)?\b")
_START = re.compile(r"\b(?:mulai|dimulai|awal|start|starts)(?:nya)?\b")
_AFTER = re.compile(r"\b(?:setelah|sesudah|sehabis|after)\b")
_WRITTEN_MINUTES = re.compile(r"(start|end)(?:([+-])(\d{1,5})m)?", re.ASCII)


def read_title(text: str) -> Reading:
    """One line that names something."""
    return _line(text, event_limits.LONGEST_TITLE)


def read_place(text: str) -> Reading:
    return _line(text, event_limits.LONGEST_LINE)


def read_batch(text: str) -> Reading:
    """The number of a kegiatan: "3", "Angkatan 3"."""
    numbers = re.findall(r"\d+", simple(text))
    if len(numbers) != 1 or len(numbers[0]) > 3 or not 1 <= int(numbers[0]) <= event_limits.LAST_BATCH:
        return Problem("batch-unclear", {"shown": excerpt(text)})
    return Read(str(int(numbers[0])))


def read_quota(text: str) -> Reading:
    """A number of seats: "2.500", "2500 kursi", "2,5 ribu", "tidak ada"."""
    written = " ".join(_SEATS.sub(" ", simple(text).casefold()).split())
    if written in _NONE:
        return Read("0")
    if match := _SHORT_THOUSANDS.fullmatch(written):
        number = int(Decimal(match[1].replace(",", ".")) * 1000)
    elif _THOUSANDS.fullmatch(written) or re.fullmatch(r"\d{1,9}", written):
        number = int(re.sub(r"\D", "", written)[:10])
    else:
        return Problem("quota-unclear", {"shown": excerpt(text)})
    if number > event_limits.MOST_SEATS:
        return Problem("quota-large", {"shown": excerpt(text)})
    return Read(str(number))


def read_offline(text: str) -> Reading:
    """How luring seats are given: "persetujuan panitia" or "siapa cepat"."""
    words = plain(text)
    if re.search(r"\b(?:setuju|disetujui|persetujuan|approval|seleksi|diperiksa)\b", words):
        return Read("approval")
    if re.search(r"\b(?:cepat|first|langsung|otomatis)\b", words):
        return Read("first_come")
    return Problem("choose-one")


def read_link(text: str) -> Reading:
    """One web address, also out of a whole pasted invitation."""
    found = list(dict.fromkeys(_addresses(text)))
    if not found:
        return Problem("link-missing", {"shown": excerpt(text)})
    if len(found) > 1:
        return Problem("link-one", {"shown": excerpt(text)})
    return _address(found[0])


def read_links(text: str) -> Reading:
    """One web address or several, written one a line; a repeated one counts each time."""
    found = _addresses(text)
    if not found:
        return Problem("link-missing", {"shown": excerpt(text)})
    readings = [_address(url) for url in found]
    bad = next((each for each in readings if isinstance(each, Problem)), None)
    return bad or Read("\n".join(each.value for each in readings if isinstance(each, Read)))


def read_rooms(text: str) -> Reading:
    """One room a line, its web address and how many fit in: "https://… 1000"; without a number: no limit."""
    rooms: list[str] = []
    for line in tidy_lines(text):
        bare = simple(line)
        matches = list(_ADDRESS.finditer(bare))
        ends = [*(match.start() for match in matches[1:]), len(bare)]
        for match, end in zip(matches, ends, strict=False):
            reading = _room(match[0], bare[match.end() : end])
            if isinstance(reading, Problem):
                return reading
            rooms.append(reading)
    if not rooms:
        return Problem("link-missing", {"shown": excerpt(text)})
    if len(rooms) > event_limits.MOST_ROOMS:
        return Problem("rooms-many", {"most": str(event_limits.MOST_ROOMS)})
    return Read("\n".join(rooms))


def rooms_of(value: str) -> list[tuple[str, int | None]]:
    """The rooms of a written list."""
    parts = [line.split(" ") for line in value.split("\n")]
    return [(url, int(rest[0]) if rest else None) for url, *rest in parts]


def read_reminder_time(text: str) -> Reading:
    """When to remind, as it is written in a file: "H-1 16.00", "60 menit sebelum" → "start-60m"."""
    written = re.sub("[\u2010-\u2015\u2212]", "-", simple(text).casefold())
    if match := _WRITTEN_MINUTES.fullmatch(written):
        return _minutes(match[1], int(match[3] or 0) * (-1 if match[2] == "-" else 1), text)
    if (days := _DAYS_BEFORE.search(written)) and not _AMOUNT.search(written[: days.start()]):
        return _days(days, written, text)
    if find_clock(written) is not None:
        return Problem("time-unclear", {"shown": excerpt(text)})
    amount = _AMOUNT.search(written)
    minutes = 0 if amount is None else _in_minutes(amount[1], amount[2])
    if _END.search(written):
        return _minutes("end", minutes, text)
    if _AFTER.search(written) or (amount is None and _START.search(written)):
        return _minutes("start", minutes, text)
    return _minutes("start", -minutes, text) if amount else Problem("time-unclear", {"shown": excerpt(text)})


# ---- the parts --------------------------------------------------------------------------------------


def _line(text: str, longest: int) -> Reading:
    written = tidy(text)
    if not has_letter(written) or not is_one_line(written):
        return Problem("line-empty")
    return Read(written) if len(written) <= longest else Problem("line-long", {"most": str(longest)})


def _addresses(text: str) -> list[str]:
    return [match[0] for line in tidy_lines(text) for match in _ADDRESS.finditer(simple(line))]


def _address(found: str) -> Read | Problem:
    url = found.rstrip(_TAIL)
    if "://" not in url:
        url = f"https://{url}"
    if not is_web_address(url) or len(url) > event_limits.LONGEST_ADDRESS:
        return Problem("link-missing", {"shown": excerpt(found)})
    return Read(url)


def _room(found: str, behind: str) -> str | Problem:
    address = _address(found)
    if isinstance(address, Problem):
        return address
    number = _CAPACITY.search(behind)
    if number is None:
        return address.value
    size = read_quota(number[0].rstrip(".,"))
    if not isinstance(size, Read) or size.value == "0":
        return Problem("room-size", {"shown": excerpt(behind)})
    return f"{address.value} {size.value}"


def _days(found: re.Match[str], written: str, text: str) -> Reading:
    number = found[1] or found[2] or "0"
    days = 1 if number == "se" else int(number)
    days *= 7 if (found[3] or "").startswith(("minggu", "pekan", "week")) else 1
    clock = find_clock(f"{written[: found.start()]} | {written[found.end() :]}")
    if days > _LARGEST_DAYS:
        return Problem("time-unclear", {"shown": excerpt(text)})
    if isinstance(clock, Problem):
        return clock
    if clock is None or clock.minutes < 0:
        return Problem("time-clock", {"shown": excerpt(text), "days": str(days)})
    if clock.midnight:
        return midnight_unclear(text)
    if left := left_over(clock.rest):
        return left
    hour, minute = divmod(clock.minutes, 60)
    return Read(f"H-{days} {hour:02d}.{minute:02d}")


def _in_minutes(amount: str, unit: str) -> int:
    number = {"setengah": Decimal("0.5"), "se": Decimal(1)}.get(amount) or Decimal(amount.replace(",", "."))
    return int(number * _UNIT[unit])


def _minutes(anchor: str, minutes: int, text: str) -> Reading:
    if abs(minutes) > _LARGEST_MINUTES or (anchor == "end" and minutes < 0):
        return Problem("time-unclear", {"shown": excerpt(text)})
    return Read(anchor + (f"{minutes:+d}m" if minutes else ""))
