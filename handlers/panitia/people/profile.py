"""Who somebody is, as panitia see it: profile, the list of experts beside it, phone and SKP number as far as
one may see them. Shows only."""

from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.access import may
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, Day, Moment, Say
from handlers.programme.masking import hidden, skp_shown
from handlers.programme.profile import fields, listed, show
from handlers.readers import name_key, skp_key
from handlers.readers.fields import Field
from handlers.readers.regions import province
from storage import experts
from storage.dossier import Facts
from storage.experts import Expert
from storage.persons import Person

LISTED = 2
"""Rows of the list shown beside somebody who is doubtful."""
ZONES = {"Asia/Jakarta": "wib", "Asia/Makassar": "wita", "Asia/Jayapura": "wit"}


async def profile_says(scene: Scene, person: Person, facts: Facts, event_id: int | None) -> tuple[Say, ...]:
    """What is known of this person. event_id: the kegiatan it is looked at for; None: for none."""
    if facts.erased_at is not None:
        return (Say("card-erased", {"at": Moment(facts.erased_at, scene.policy.zone)}),)
    if not person.name:
        return (Say("card-no-profile", {"at": Moment(facts.created_at, scene.policy.zone)}),)
    open_skp = await may(scene, "see_skp", event_id)
    answers = person.answers
    had = set(fields(answers)) - {"name"}
    # what somebody is stands before where
    shown = sorted(
        (field for field in listed() if field.name in had), key=lambda field: field.name != "position"
    )
    lines = [
        Say("review-line", {
            "label": Say(f"label-{field.name}"), "value": await _value(scene, answers, field, event_id)
        })
        for field in shown
    ]  # fmt: skip
    card = Say("card-person", {"name": person.name, "lines": tuple(lines)})
    return (card, *await _match(scene, person, facts, open_skp=open_skp))


def name_of(person: Person, facts: Facts) -> Arg:
    """The name, or that there is none any more or yet."""
    return person.name or Say("card-nameless" if facts.erased_at is None else "card-erased-name")


async def _value(scene: Scene, answers: Mapping[str, str], field: Field, event_id: int | None) -> Arg:
    value = answers.get(field.name)
    if not value:
        return Say("absent")
    if field.masked and not await may(scene, field.masked, event_id):
        return hidden(field.name, value)
    match field.name:
        case "skp_until" if value < _today(scene):
            return Say("card-skp-over", {"until": Day(value)})
        case "province":
            zone = Say(f"card-zone-{ZONES[province(value).zone]}")
            return Say("card-province", {"province": show(answers, field.name), "zone": zone})
    return show(answers, field.name)


async def _match(scene: Scene, person: Person, facts: Facts, *, open_skp: bool) -> tuple[Say, ...]:
    """Whether the list of experts knows this person; what it says when that is doubtful."""
    if not await experts.any_listed(scene.tx):
        return (Say("card-match-no-list"),)
    if facts.match is None:
        return ()
    if facts.match != "doubtful":
        return (Say(f"card-match-{facts.match}"),)
    numbered = await experts.by_skp(scene.tx, skp_key(person.skp_number or "")) if person.skp_number else ()
    listed = numbered or await experts.by_name(scene.tx, name_key(person.name or ""))
    lines = tuple(_listed(each, open_skp=open_skp) for each in listed[:LISTED])
    if len(listed) > LISTED:
        lines = (*lines, Say("card-listed-more", {"count": len(listed) - LISTED}))
    why = "number" if numbered else "name"
    return (Say(f"card-doubtful-{why}", {"lines": lines or (Say("card-listed-gone"),)}),)


def _listed(expert: Expert, *, open_skp: bool) -> Say:
    number = skp_shown(expert.skp_number, whole=open_skp)
    place = show({"province": expert.province}, "province") if expert.province else "–"
    where = Say("card-listed-where", {"company": expert.company or "–", "province": place})
    return Say("card-listed", {
        "name": expert.name, "skp": number or "–",
        "until": Day(expert.skp_until) if expert.skp_until else "–",
        "where": where if expert.company or expert.province else "",
    })  # fmt: skip


def _today(scene: Scene) -> str:
    return datetime.fromtimestamp(scene.now, UTC).astimezone(ZoneInfo(scene.policy.zone)).date().isoformat()
