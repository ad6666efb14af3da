"""Commands: /name rest → what it leads to. Each also works in the middle of a conversation."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers.access import is_panitia
from handlers.attendance import take_code
from handlers.cancellation import cancel_registration
from handlers.cards import contact_rows
from handlers.change import change
from handlers.form import Close
from handlers.forms import beside_the_form, only_looks
from handlers.links import tell_links
from handlers.my_registration import tell_schedule, tell_status
from handlers.navigation import navigate
from handlers.offers import hear_offer_answer
from handlers.privacy import erase_data, tell_data, tell_privacy
from handlers.questions import answer_question, ask_panitia, tell_open
from handlers.readers import Change, read_change
from handlers.registration import REGISTRATION
from handlers.scene import Scene
from handlers.start import start
from handlers.turn import Message, Say
from storage import persons

Reply = Message | Close | None
"""What a command leads to; None: what it had to say is noted, and the present question follows."""

Command = Callable[[Scene, str], Awaitable[Reply]]


async def hear_command(scene: Scene, name: str, rest: str) -> Reply:
    """Do what this command asks for; an unknown one is told so, and one of panitia's is unknown to others."""
    name = _OTHER_NAMES.get(name, name)
    command = COMMANDS.get(name) or (PANITIA.get(name) if is_panitia(scene) else None)
    if command is not None:
        return await command(scene, rest)
    scene.notes.append(Say("unknown-command"))
    return None


def tell_help(scene: Scene) -> Message:
    """What can be done here, and the way to a human."""
    return Message((Say("help", {"contact": scene.house.contact}),), contact_rows())


async def _start(scene: Scene, rest: str) -> Reply:
    return await start(scene, rest)


async def _status(scene: Scene, _rest: str) -> Reply:
    scene.note(await tell_status(scene))
    return None


async def _schedule(scene: Scene, _rest: str) -> Reply:
    scene.note(await tell_schedule(scene))
    return None


async def _change(scene: Scene, rest: str) -> Reply:
    if scene.talk.form == REGISTRATION.name and not await only_looks(scene):
        return await navigate(scene, f"ubah {rest}".strip())
    return await change(scene, read_change(f"ubah {rest}") or Change(None))


async def _cancel(scene: Scene, rest: str) -> Reply:
    if scene.talk.form == REGISTRATION.name and not await only_looks(scene):
        return await navigate(scene, "batal")
    return await cancel_registration(scene, rest)


async def _link(scene: Scene, _rest: str) -> Reply:
    return await beside_the_form(scene, await tell_links(scene))


async def _attend(scene: Scene, rest: str) -> Reply:
    return await beside_the_form(scene, await take_code(scene, rest))


async def _take(scene: Scene, _rest: str) -> Reply:
    return await _to_offer(scene, "ambil")


async def _release(scene: Scene, _rest: str) -> Reply:
    return await _to_offer(scene, "lepas")


async def _to_offer(scene: Scene, word: str) -> Reply:
    answer = await hear_offer_answer(scene, word)
    if answer is None:
        scene.notes.append(Say("offer-none"))
    return await beside_the_form(scene, answer)


async def _back(scene: Scene, _rest: str) -> Reply:
    return await navigate(scene, "kembali") if scene.talk.form else None


async def _repeat(scene: Scene, _rest: str) -> Reply:
    return await navigate(scene, "ulangi") if scene.talk.form else None


async def _data(scene: Scene, _rest: str) -> Reply:
    scene.note(await tell_data(scene))
    return None


async def _erase(scene: Scene, _rest: str) -> Reply:
    return await erase_data(scene)


async def _help(scene: Scene, rest: str) -> Reply:
    if rest:
        return await ask_panitia(scene, rest)
    scene.note(tell_help(scene))
    return None


async def _privacy(scene: Scene, _rest: str) -> Reply:
    scene.notes.append(tell_privacy(scene))
    return None


async def _english(scene: Scene, _rest: str) -> Reply:
    return await _speak(scene, "en")


async def _indonesian(scene: Scene, _rest: str) -> Reply:
    return await _speak(scene, "id")


async def _speak(scene: Scene, language: str) -> Reply:
    scene.talk = replace(scene.talk, language=language)
    if scene.person_id is not None:
        await persons.set_language(scene.tx, scene.heard.channel, scene.heard.address, language)
    scene.notes.append(Say("language-switched"))
    return None


async def _answer(scene: Scene, rest: str) -> Reply:
    number, _, text = rest.strip().partition(" ")
    return await answer_question(scene, number.lstrip("#"), text.strip())


async def _open_questions(scene: Scene, _rest: str) -> Reply:
    scene.note(await tell_open(scene))
    return None


COMMANDS: dict[str, Command] = {
    "start": _start,
    "status": _status,
    "jadwal": _schedule,
    "link": _link,
    "presensi": _attend,
    "ubah": _change,
    "batal": _cancel,
    "ambil": _take,
    "lepas": _release,
    "kembali": _back,
    "ulangi": _repeat,
    "datasaya": _data,
    "hapusdata": _erase,
    "bantuan": _help,
    "privasi": _privacy,
    "english": _english,
    "indonesia": _indonesian,
}
PANITIA: dict[str, Command] = {"jawab": _answer, "pertanyaan": _open_questions}
_OTHER_NAMES = {
    "daftar": "start", "mulai": "start", "schedule": "jadwal", "edit": "ubah", "change": "ubah",
    "cancel": "batal", "stop": "batal", "back": "kembali", "mydata": "datasaya", "erase": "hapusdata",
    "take": "ambil", "release": "lepas", "help": "bantuan", "privacy": "privasi", "en": "english",
    "id": "indonesia", "tautan": "link", "zoom": "link", "hadir": "presensi", "absen": "presensi",
}  # fmt: skip
