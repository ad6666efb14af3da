"""The profile of a person: what of it is shown, in which order and how people read it, and how it is kept."""

from collections.abc import Iterable, Mapping
from functools import reduce

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Day, Say
from handlers.readers import Option, read_date, show_phone
from handlers.readers.fields import FIELDS, Field
from handlers.readers.regions import province
from storage import persons

TOWN = "town"
"""Told with the province, and stored beside it."""


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
            town = answers.get(TOWN)
            return f"{found.name} ({town})" if town else found.name
    field = FIELDS.get(name)
    if field and field.read is read_date:
        return Day(value)
    return Say(f"option-{name}-{value}") if name == "mode" or (field and field.options) else value


def fields(answers: Mapping[str, str]) -> tuple[str, ...]:
    """The fields this person has: without an SKP there is no date of it, and who has not been asked yet for
    what was added to the table later has not agreed to it either."""
    return tuple(
        field.name
        for field in FIELDS.values()
        if (not field.of or answers.get(field.of)) and (field.since == 1 or field.name in answers)
    )


def listed() -> list[Field]:
    """All fields in the order of workbook and consent: who somebody is, how to reach them, and the rest."""
    return sorted(FIELDS.values(), key=lambda field: not field.who)


def field_lines(answers: Mapping[str, str], names: Iterable[str]) -> tuple[Say, ...]:
    """These answers, each with its label."""
    return tuple(
        Say("review-line", {"label": Say(f"label-{name}"), "value": show(answers, name)}) for name in names
    )


def field_options(answers: Mapping[str, str]) -> tuple[Option, ...]:
    """The fields of this person, to choose one that is to be changed."""
    return tuple(Option(name, text=f"label-{name}") for name in fields(answers))


def form_template() -> Say:
    """The form to copy, with a line for each field."""
    return Say("form-template", {"lines": tuple(Say(f"form-{name}") for name in FIELDS)})


def consent(contact: str, months: int) -> Say:
    """What people agree to; it names every datum, so that another field makes it another text."""
    first, *more = [Say(f"datum-{field.name}") for field in listed() if not field.of]
    data = reduce(lambda before, datum: Say("consent-data", {"before": before, "datum": datum}), more, first)
    return Say("consent", {"data": data, "contact": contact, "months": months})


async def keep_profile(scene: Scene) -> None:
    """Keep what was answered for the next kegiatan; what was not becomes unknown."""
    if scene.person_id is None:
        raise ValueError("a profile of nobody")
    told = {name: value for name, value in scene.talk.answers.items() if name in FIELDS or name == TOWN}
    await persons.save_profile(scene.tx, scene.person_id, told, scene.now)
    scene.forget_person()
