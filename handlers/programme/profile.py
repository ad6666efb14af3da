"""The profile of a person: which fields it has, in the order they are shown, and how people read each."""

from collections.abc import Mapping, Sequence

from handlers.conversation.turn import Arg, Day, Say
from handlers.readers import show_phone
from handlers.readers.regions import province

FIELDS = ("name", "phone", "company", "position", "province", "email", "skp_number", "skp_until", "category")


def show(answers: Mapping[str, str], name: str) -> Arg:
    """One answer as a person reads it."""
    value = answers.get(name, "")
    if not value:
        return Say("absent" if name in answers else "unfilled")
    match name:
        case "phone":
            return show_phone(value)
        case "province":
            found = province(value)
            town = answers.get("town")
            return f"{found.name} ({town})" if town else found.name
        case "skp_until":
            return Day(value)
        case "category" | "mode":
            return Say(f"option-{name}-{value}")
    return value


def fields(answers: Mapping[str, str]) -> tuple[str, ...]:
    """The fields this person has: without an SKP there is no date of it."""
    dated = bool(answers.get("skp_number"))
    return tuple(name for name in FIELDS if dated or name != "skp_until")


def field_lines(answers: Mapping[str, str], names: Sequence[str]) -> tuple[Say, ...]:
    """These answers, each with its label."""
    return tuple(
        Say("review-line", {"label": Say(f"label-{name}"), "value": show(answers, name)}) for name in names
    )
