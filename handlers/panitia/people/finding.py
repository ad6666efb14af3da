"""/cari: look for a person by number, name, company, phone or SKP number; one is shown at once, several as a
list with pages. A list never shows a phone or an SKP number."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.conversation import form
from handlers.conversation.access import scope
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Button, ButtonRow, Message, Say
from handlers.panitia.action import Target, guard, press
from handlers.panitia.paging import page_of
from handlers.panitia.people.card import NEW, opened_card, opened_person
from handlers.programme.profile import show
from handlers.programme.searching import Hit, Hits, Wanted, look_for, read_code, read_wanted
from handlers.readers import Problem, Read, Reading
from handlers.readers.written import excerpt
from storage import registrations, search
from storage.search import Found

PER_PAGE = 8
LONGEST_NAME, LONGEST_LABEL = 60, 32
"""Characters of names and companies in a list, and of names on buttons."""


async def search_people(scene: Scene, target: Target) -> Message | Close:
    """/cari TEXT, or /cari alone, which asks what to look for."""
    if not target.rest.strip():
        form.begin(SEARCH, scene, {})
        return await form.go_on(SEARCH, scene)
    wanted = read_wanted(target.rest)
    if wanted is None:
        return Message((Say("find-too-short"),))
    return await _found(scene, wanted)


async def turn_page(scene: Scene, target: Target) -> Message | None:
    """[Berikutnya], [Sebelumnya]: the page of a list, looked for anew."""
    number, code = target.number(), target.part(1)
    wanted = read_code(code[1:])
    if wanted is None or number is None:
        return None
    near = code[:1] == "~"
    hits = await look_for(scene.unit, wanted, await scope(scene, "see_people"), near=near)
    return await _list(scene, wanted, hits, number) if hits.found else _none()


async def search_near(scene: Scene, target: Target) -> Message | None:
    """[Nama yang mirip]: the same with names that are only written alike."""
    wanted = read_code(target.part(1))
    if wanted is None:
        return None
    within = await scope(scene, "see_people")
    typed, alike = [await look_for(scene.unit, wanted, within, near=near) for near in (False, True)]
    if set(alike.found) <= set(typed.found):
        return Message((Say("find-near-none"),))
    return await _list(scene, wanted, alike, 0)


async def _found(scene: Scene, wanted: Wanted) -> Message:
    hits = await look_for(scene.unit, wanted, await scope(scene, "see_people"))
    if hits.behind:
        scene.notes.append(Say("find-behind"))
    if not hits.found:
        return _none()
    if len(hits.found) > 1:
        return await _list(scene, wanted, hits, 0)
    card = await _card(scene, hits.found[0])
    if card is None:
        return _none()
    if hits.near:
        return card.after(Say("find-one-near"))
    return replace(card, rows=(*card.rows, *_near_rows(wanted, hits)))


async def _card(scene: Scene, hit: Hit) -> Message | None:
    if hit.registration_id is None:
        return await opened_person(scene, hit.person_id)
    return await opened_card(scene, await registrations.the(scene.tx, hit.registration_id))


def _none() -> Message:
    return Message((Say("find-none"),))


# ---- the list ---------------------------------------------------------------------------------------


async def _list(scene: Scene, wanted: Wanted, hits: Hits, number: int) -> Message:
    page = page_of(number, len(hits.found), PER_PAGE)
    shown = list(enumerate(await _shown(scene, page.of(hits.found)), start=page.first + 1))
    key = "find-list-more" if hits.more else "find-list-near" if hits.near else "find-list"
    pages = (Say("page-of", page.words),) if page.last else ()
    says = (Say(key, {"count": len(hits.found)}), *(_line(n, each) for n, each in shown), *pages)
    code = f"{'~' if hits.near else '='}{wanted.code}"
    turning = page.turning(lambda to: ("find", to, code))
    return Message(
        says, (*((_open_button(n, each),) for n, each in shown), *turning, *_near_rows(wanted, hits))
    )


async def _shown(scene: Scene, hits: Sequence[Hit]) -> list[Found]:
    """What the list says of these; of somebody found by a number, about the registration with that number."""
    found = await search.shown(
        scene.tx, list({hit.person_id for hit in hits}), await scope(scene, "see_people")
    )
    shown = []
    for hit in hits:
        each = found[hit.person_id]
        if hit.registration_id is not None:
            that = await registrations.the(scene.tx, hit.registration_id)
            each = replace(each, registration_id=that.id, number=that.number, state=that.state)
        shown.append(each)
    return shown


def _line(n: int, found: Found) -> Say:
    where = (
        Say("find-where", {
            "company": excerpt(found.company, LONGEST_NAME),
            "province": show({"province": found.province or ""}, "province"),
        })
        if found.company
        else Say("find-nowhere")
    )  # fmt: skip
    how = (
        Say("find-registered", {"number": found.number, "state": Say(f"state-{found.state}")})
        if found.number
        else Say("find-unregistered")
    )
    name = excerpt(found.name, LONGEST_NAME) if found.name else Say("card-nameless")
    return Say("find-line", {"n": n, "name": name, "where": where, "how": how})


def _open_button(n: int, found: Found) -> Button:
    name = excerpt(found.name, LONGEST_LABEL) if found.name else Say("card-nameless")
    label = Say("find-open", {"n": n, "name": name})
    if found.registration_id is None:
        return press(label, "cardwho", found.person_id, NEW)
    return press(label, "card", found.registration_id, NEW)


def _near_rows(wanted: Wanted, hits: Hits) -> tuple[ButtonRow, ...]:
    """Names written alike, as long as only what was typed was found."""
    if wanted.kind != "w" or hits.near:
        return ()
    return ((press(Say("find-near"), "findnear", "", wanted.code),),)


# ---- asking -----------------------------------------------------------------------------------------


def _read(text: str) -> Reading:
    return Problem("find-too-short") if read_wanted(text) is None else Read(text.strip()[:400])


async def _asked(scene: Scene) -> Step:
    wanted = read_wanted(scene.talk.answers["find"])
    return Close(Message((Say("find-too-short"),)) if wanted is None else await _found(scene, wanted))


SEARCH = Form(
    "search",
    version=1,
    finish=_asked,
    show=show,
    stopped="find-stopped",
    allowed=guard("see_people"),
    questions=(Question("find", read=_read, verbatim=True),),
)
