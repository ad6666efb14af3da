"""Commands: /name rest → what it leads to. Each also works in the middle of a conversation."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from handlers.conversation.access import ask_for_menu, is_staff, note_language, rights_of, roles
from handlers.conversation.form import Close, end
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Message, Say
from handlers.panitia.action import Action, enter
from handlers.panitia.scan import scan_ticket
from handlers.panitia.staff import join_staff
from handlers.participant.attendance_codes import take_code
from handlers.participant.cancellation import cancel_registration
from handlers.participant.change import change
from handlers.participant.links import tell_links
from handlers.participant.my_registration import tell_schedule, tell_status
from handlers.participant.offers import hear_offer_answer
from handlers.participant.privacy import erase_data, tell_data, tell_privacy
from handlers.participant.questions import ask_staff
from handlers.participant.registration import REGISTRATION
from handlers.participant.start import start
from handlers.participant.ticket import tell_ticket
from handlers.programme.cards import contact_rows
from handlers.readers import Change, read_change
from handlers.readers.fields import FIELDS
from handlers.routing import panitia_commands
from handlers.routing.forms import Beside, Reply, beside_the_form, current_form, only_looks
from handlers.routing.navigation import hear_change, navigate
from storage import door, persons
from storage.staff import Grant

Command = Callable[[Scene, str], Awaitable[Reply]]


SHORT = 2 * 60 * 60
"""A conversation of panitia that lapses later (seconds) is not given up for another command."""


async def hear_command(scene: Scene, name: str, rest: str) -> Reply:
    """Do what this command asks for; an unknown one is told so, and one of panitia's is unknown to others."""
    name = _OTHER_NAMES.get(name, name)
    command = COMMANDS.get(name)
    if command is not None:
        return await command(scene, rest)
    entry = panitia_commands.COMMANDS.get(name)
    left = current_form(scene).stopped if scene.talk.form and _is_short(scene) else ""
    exists, reply = await as_staff(scene, entry, rest) if entry else (False, None)
    if reply is not None and left:  # what was being written is not kept, and that is said
        scene.notes.insert(0, Say(left))
    if not exists:
        return Beside(Message((Say("unknown-command"),)))
    return reply


async def as_staff(scene: Scene, entry: Action, which: str) -> tuple[bool, Reply]:
    """Whether this exists for the one who is heard, and what it leads to: beside the conversation under way,
    unless it begins one of its own. A short one of panitia is over when they turn to something else."""
    kept = scene.talk
    if kept.form and (_is_short(scene) or _only_looked(scene)):
        end(scene)
    under_way, token = bool(scene.talk.form), scene.talk.token
    exists, reply = await enter(scene, entry, which)
    if not exists:
        scene.talk = kept
    elif under_way and scene.talk.token == token and reply is not None:
        reply = await beside_the_form(scene, reply.message if isinstance(reply, Close) else reply)
    return exists, reply


def _is_short(scene: Scene) -> bool:
    """Whether a short conversation of panitia is under way."""
    return current_form(scene).allowed is not None and current_form(scene).lapses <= SHORT


def _only_looked(scene: Scene) -> bool:
    """Whether panitia have only looked at the list of kegiatan: they need not see it again and again."""
    answers = scene.talk.answers
    begun = "event" in answers or any(name in answers for name in FIELDS)
    return scene.talk.form == REGISTRATION.name and not begun


def menu_of(grants: Sequence[Grant]) -> tuple[str, ...]:
    """The commands of panitia that somebody with these roles is shown."""
    rights = frozenset(right for grant in grants for right in rights_of(grant))
    return tuple(name for name, entry in panitia_commands.COMMANDS.items() if entry.right in rights)


def tell_help(scene: Scene) -> Message:
    """What can be done here, and the way to a human."""
    return Message((Say("help", {"contact": scene.policy.contact}),), contact_rows())


async def _start(scene: Scene, rest: str) -> Reply:
    joined = await join_staff(scene, rest)
    if await is_staff(scene):
        ask_for_menu(scene.unit, scene.heard.channel, scene.heard.address)
    scanned = await scan_ticket(scene, rest) if joined is None else joined
    if scanned is not None:
        return scanned
    return await start(scene, rest)


async def _status(scene: Scene, _rest: str) -> Reply:
    return Beside(await tell_status(scene))


async def _schedule(scene: Scene, _rest: str) -> Reply:
    return Beside(await tell_schedule(scene))


async def _change(scene: Scene, rest: str) -> Reply:
    if scene.talk.form == REGISTRATION.name and not await only_looks(scene):
        return await hear_change(scene, f"ubah {rest}".strip())
    return await change(scene, read_change(f"ubah {rest}") or Change(None))


async def _cancel(scene: Scene, rest: str) -> Reply:
    if scene.talk.form == REGISTRATION.name and not await only_looks(scene):
        return await navigate(scene, "batal")
    return await cancel_registration(scene, rest)


async def _link(scene: Scene, _rest: str) -> Reply:
    return await beside_the_form(scene, await tell_links(scene))


async def _attend(scene: Scene, rest: str) -> Reply:
    return await beside_the_form(scene, await take_code(scene, rest))


async def _to_offer(scene: Scene, word: str) -> Reply:
    answer = await hear_offer_answer(scene, word)
    if answer is None:
        scene.notes.append(Say("offer-none"))
    return await beside_the_form(scene, answer)


async def _navigate(scene: Scene, word: str) -> Reply:
    return await navigate(scene, word) if scene.talk.form else None


async def _data(scene: Scene, _rest: str) -> Reply:
    return Beside(await tell_data(scene))


async def _help(scene: Scene, rest: str) -> Reply:
    if rest:
        return await ask_staff(scene, rest)
    told = tell_help(scene)
    if await is_staff(scene):
        names = menu_of(await roles(scene))
        lines = tuple(Say("help-line", {"name": name, "what": Say(f"command-{name}")}) for name in names)
        told = told.after(Say("help-panitia", {"lines": lines}))
    return Beside(told)


async def _privacy(scene: Scene, _rest: str) -> Reply:
    return Beside(Message((tell_privacy(scene),)))


async def _speak(scene: Scene, language: str) -> Reply:
    scene.talk = replace(scene.talk, language=language)
    if scene.person_id is not None:
        await persons.set_language(scene.tx, scene.heard.channel, scene.heard.address, language)
    elif await is_staff(scene):
        await note_language(scene, language)
    await door.speak(scene.tx, scene.heard.channel, scene.heard.address, language)
    return Beside(Message((Say("language-switched"),)))


COMMANDS: dict[str, Command] = {
    "start": _start,
    "status": _status,
    "jadwal": _schedule,
    "link": _link,
    "presensi": _attend,
    "tiket": lambda scene, _: tell_ticket(scene),
    "ubah": _change,
    "batal": _cancel,
    "ambil": lambda scene, _: _to_offer(scene, "ambil"),
    "lepas": lambda scene, _: _to_offer(scene, "lepas"),
    "kembali": lambda scene, _: _navigate(scene, "kembali"),
    "ulangi": lambda scene, _: _navigate(scene, "ulangi"),
    "datasaya": _data,
    "hapusdata": lambda scene, _: erase_data(scene),
    "bantuan": _help,
    "privasi": _privacy,
    "english": lambda scene, _: _speak(scene, "en"),
    "indonesia": lambda scene, _: _speak(scene, "id"),
}
_OTHER_NAMES = {
    "daftar": "start", "mulai": "start", "schedule": "jadwal", "edit": "ubah", "change": "ubah",
    "cancel": "batal", "stop": "batal", "back": "kembali", "mydata": "datasaya", "erase": "hapusdata",
    "take": "ambil", "release": "lepas", "help": "bantuan", "privacy": "privasi", "en": "english",
    "id": "indonesia", "tautan": "link", "zoom": "link", "hadir": "presensi", "absen": "presensi",
    "ticket": "tiket",
}  # fmt: skip
