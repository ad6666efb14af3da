"""Writing a broadcast: for which kegiatan, to whom, what; then the preview, its kind, and the code that sends
it. All of it stands in the talk: nothing is kept before it is confirmed.
"""

from handlers.admin.broadcast import whom
from handlers.admin.broadcast.agreement import colleagues_for, propose
from handlers.admin.broadcast.preview import preview_details, show_preview, someone_of
from handlers.admin.broadcast.sending import needs_second, start_sending
from handlers.admin.broadcast.wording import PLACEHOLDERS, read_photo, read_text
from handlers.admin.entry import guard
from handlers.form import Ask, Close, Form, Question, Step
from handlers.readers import Option, Problem, Read, Reading, read_mode
from handlers.registration.review import show
from handlers.scene import Scene
from handlers.talk import read_attachment
from handlers.turn import Arg, Message, Say
from storage import events
from storage.broadcasts import Broadcast

PER_PAGE = 6
TRIES = 3
DIGITS = 4


def draft(scene: Scene) -> Broadcast:
    """The broadcast as these answers have it, not stored yet."""
    answers = scene.talk.answers
    said = answers.get("broadcast-text", "")
    photo = read_attachment(said)
    return Broadcast(
        id=0, channel=scene.heard.channel, made_by=scene.heard.address, made_at=scene.now,
        text=_taken(read_photo(photo) if photo else read_text(said)), photo=photo.file if photo else "",
        urgent=answers.get("broadcast-kind") == "urgent", status="proposed",
        **whom.of_answers(answers),  # type: ignore[arg-type]
    )  # fmt: skip


def _taken(reading: Reading) -> str:
    return reading.value if isinstance(reading, Read) else ""


# ---- for which kegiatan -----------------------------------------------------------------------------


async def _event_options(scene: Scene) -> tuple[Option, ...]:
    found, page = await whom.choices(scene), _page(scene)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    options = [Option(str(event.id), whom.label(event)) for event in shown]
    if found and await whom.all_events(scene):
        options.append(Option("year"))
    if page:
        options.append(Option("prev", "◀"))
    if len(found) > (page + 1) * PER_PAGE:
        options.append(Option("next", "▶"))
    return tuple(options)


def _page(scene: Scene) -> int:
    return int(scene.talk.answers.get("broadcast-page", "0"))


async def _event_says(scene: Scene) -> tuple[Say, ...]:
    found = await whom.choices(scene)
    if not found:
        return (Say("broadcast-no-events"),)
    page, pages = _page(scene), -(-len(found) // PER_PAGE)
    where = (Say("broadcast-page", {"page": page + 1, "pages": pages}),) if pages > 1 else ()
    return (Say("ask-broadcast-event"), *where)


async def _event_chosen(scene: Scene, value: str) -> Step:
    if value in {"prev", "next"}:
        scene.drop_answer("broadcast-event")
        scene.answer("broadcast-page", str(max(0, _page(scene) + (1 if value == "next" else -1))))
        return Ask("broadcast-event")
    found = await whom.choices(scene)
    event = await events.load(scene.tx, int(value)) if value.isdecimal() else found[0]
    if event is None:  # its last one may have been taken away meanwhile
        return Ask("broadcast-event")
    scene.answer("event", str(event.id) if value.isdecimal() else "")
    scene.answer("broadcast-year", str(event.year))
    scene.drop_answer("broadcast-audience")
    scene.answer("broadcast-presence", "all")
    return Ask("broadcast-audience")


# ---- to whom ----------------------------------------------------------------------------------------


async def _audience_says(scene: Scene) -> tuple[Say, ...]:
    written = draft(scene)
    found = await whom.reach(scene.board, written)
    values: dict[str, Arg] = {
        "event": await whom.event_words(scene.board, written), "mode": whom.mode_words(written.mode),
        "state": whom.state_words(written.state), "presence": whom.presence_words(written.presence),
        "provinces": whom.province_words(written.provinces), "people": found.people,
        "unreachable": found.unreachable,
    }  # fmt: skip
    return (Say("ask-broadcast-audience", values),)


async def _audience_options(scene: Scene) -> tuple[Option, ...]:
    """Who is present can be asked for once a session has begun."""
    begun = len(await whom.presences(scene.board, draft(scene))) > 1
    names = ("mode", "state", *(("presence",) if begun else ()), "province", "event", "text")
    return tuple(Option(name) for name in names)


async def _audience_chosen(scene: Scene, value: str) -> Step:
    if value != "text":
        scene.drop_answer("broadcast-audience")
        return Ask(f"broadcast-{value}")
    if (await whom.reach(scene.board, draft(scene))).people:
        return None
    return _back_to_audience(scene, Say("broadcast-nobody"))


def _back_to_audience(scene: Scene, *why: Say) -> Step:
    scene.drop_answer("broadcast-audience")
    scene.drop_answer("broadcast-kind")
    scene.notes.extend(why)
    return Ask("broadcast-audience")


async def _narrowed(scene: Scene, _value: str) -> Step:
    return _back_to_audience(scene)


def _read_mode(text: str) -> Reading:
    mode = read_mode(text)
    return Read(mode) if mode else Problem("choose-one")


async def _modes(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in whom.MODES)


async def _states(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in whom.STATES)


async def _presences(scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in await whom.presences(scene.board, draft(scene)))


# what is chosen now stands in the summary just left: it is not said again


async def _mode_says(_scene: Scene) -> tuple[Say, ...]:
    return (Say("ask-broadcast-mode"),)


async def _state_says(_scene: Scene) -> tuple[Say, ...]:
    return (Say("ask-broadcast-state"),)


async def _presence_says(_scene: Scene) -> tuple[Say, ...]:
    return (Say("ask-broadcast-presence"),)


async def _province_says(_scene: Scene) -> tuple[Say, ...]:
    return (Say("ask-broadcast-province"),)


# ---- what -------------------------------------------------------------------------------------------


async def _text_says(_scene: Scene) -> tuple[Say, ...]:
    names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    return (Say("ask-broadcast-text", {"placeholders": names}),)


async def _text_given(scene: Scene, value: str) -> Step:
    scene.drop_answer("broadcast-kind")
    photo = read_attachment(value)
    reading = read_photo(photo) if photo else Read(value)
    if isinstance(reading, Problem):
        scene.drop_answer("broadcast-text")
        scene.notes.append(Say(reading.key, reading.args))
        return Ask("broadcast-text")
    return None


async def _kind_says(scene: Scene) -> tuple[Say, ...]:
    written = draft(scene)
    someone = await someone_of(scene.board, written, scene.talk.language)
    scene.aside = await show_preview(scene.board, written, someone) if someone else None
    return await preview_details(scene, written, someone)


async def _kind_options(_scene: Scene) -> tuple[Option, ...]:
    return tuple(Option(name) for name in ("plain", "urgent", "text", "audience", "stop"))


async def _kind_chosen(scene: Scene, value: str) -> Step:
    match value:
        case "text":
            scene.drop_answer("broadcast-kind")
            return Ask("broadcast-text")
        case "audience":
            return _back_to_audience(scene)
        case "stop":
            return Close(Message((Say("broadcast-not-sent"),)))
    written = draft(scene)
    people = (await whom.reach(scene.board, written)).people
    if not people:
        return _back_to_audience(scene, Say("broadcast-nobody"))
    if needs_second(scene.board, people) and not await colleagues_for(scene.board, written):
        limit = scene.house.second_above
        return Close(Message((Say("broadcast-nobody-else", {"people": people, "limit": limit}),)))
    number = int.from_bytes(scene.house.chance(4), "big") % 10**DIGITS
    scene.answer("broadcast-code", f"{number:0{DIGITS}d}")
    scene.answer("broadcast-tries", "0")
    scene.drop_answer("broadcast-confirm")
    return None


# ---- the code ---------------------------------------------------------------------------------------


def _read_code(text: str) -> Reading:
    digits = "".join(sign for sign in text if sign.isascii() and sign.isdecimal())
    return Read(digits or "-")


async def _confirm_says(scene: Scene) -> tuple[Say, ...]:
    written = draft(scene)
    people = (await whom.reach(scene.board, written)).people
    values: dict[str, Arg] = {
        "people": people, "code": scene.talk.answers["broadcast-code"],
        "kind": Say(f"option-broadcast-kind-{'urgent' if written.urgent else 'plain'}"),
    }  # fmt: skip
    second = (Say("broadcast-then-second"),) if needs_second(scene.board, people) else ()
    return (Say("ask-broadcast-confirm", values), *second)


async def _code_given(scene: Scene, value: str) -> Step:
    if value == scene.talk.answers.get("broadcast-code"):
        return None
    tries = int(scene.talk.answers.get("broadcast-tries", "0")) + 1
    if tries >= TRIES:
        return Close(Message((Say("broadcast-code-dropped"),)))
    scene.answer("broadcast-tries", str(tries))
    scene.drop_answer("broadcast-confirm")
    scene.notes.append(Say("broadcast-code-other", {"left": TRIES - tries}))
    return Ask("broadcast-confirm")


async def _finish(scene: Scene) -> Step:
    """The audience is looked up once more: what counts is who belongs to it now."""
    written = draft(scene)
    if written.event_id is None and not await whom.all_events(scene):
        return Close(Message((Say("broadcast-not-sent"),)))
    people = (await whom.reach(scene.board, written)).people
    if not people:
        return _back_to_audience(scene, Say("broadcast-nobody"))
    if needs_second(scene.board, people):
        return Close(await propose(scene.board, written, people))
    return Close(await start_sending(scene.board, written))


BROADCAST = Form(
    "broadcast",
    version=1,
    finish=_finish,
    show=show,
    stopped="broadcast-not-sent",
    lapses=2 * 60 * 60,
    allowed=guard("broadcast"),
    questions=(
        Question("broadcast-event", options=_event_options, says=_event_says, then=_event_chosen),
        Question(
            "broadcast-audience", options=_audience_options, says=_audience_says, then=_audience_chosen,
            per_row=2,
        ),
        Question(
            "broadcast-mode", read=_read_mode, options=_modes, says=_mode_says, then=_narrowed, hidden=True
        ),
        Question("broadcast-state", options=_states, says=_state_says, then=_narrowed, hidden=True),
        Question("broadcast-presence", options=_presences, says=_presence_says, then=_narrowed, hidden=True),
        Question(
            "broadcast-province", read=whom.read_provinces, says=_province_says, then=_narrowed,
            hidden=True, skippable=True,
        ),
        Question(
            "broadcast-text", read=read_text, says=_text_says, then=_text_given, attaches=True, verbatim=True
        ),
        Question("broadcast-kind", options=_kind_options, says=_kind_says, then=_kind_chosen),
        Question(
            "broadcast-confirm", read=_read_code, says=_confirm_says, then=_code_given, verbatim=True
        ),
    ),
)  # fmt: skip
