"""How texts fit into a picture: measured in the one font we draw with, without what it has no letter for.

Only measures and cuts; it draws nothing.
"""

from functools import cache

from matplotlib.font_manager import FontProperties, findfont, get_font

FONT, DPI = "DejaVu Sans", 100


def wrapped(text: str, size: int, across: float) -> list[str]:
    """A heading in two lines at most, each so many pixels wide; what does not fit is cut off."""
    lines = [""]
    for word in drawable(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _width(longer, size, "bold") > across:
            lines.append(word)
        else:
            lines[-1] = longer
    if len(lines) > 2:
        lines = [lines[0], " ".join(lines[1:])]
    return [short(line, across, size, "bold") for line in lines]


def short(text: str, across: float, size: int, weight: str = "normal") -> str:
    """As much of it as fits into so many pixels."""
    if _width(text, size, weight) <= across:
        return text
    while text and _width(text + "…", size, weight) > across:
        text = text[:-1].rstrip()
    return text + "…"


def _width(text: str, size: int, weight: str) -> float:
    """In pixels."""
    font = get_font(findfont(FontProperties(family=FONT, weight=weight)))
    font.set_size(size, DPI)
    font.set_text(text)
    return float(font.get_width_height()[0]) / 64


def drawable(text: str) -> str:
    """Without what our font has no picture of, like emoji."""
    known = _letters()
    return " ".join("".join(packed for packed in text if ord(packed) in known or packed == " ").split())


@cache
def _letters() -> frozenset[int]:
    return frozenset(get_font(findfont(FontProperties(family=FONT))).get_charmap())
