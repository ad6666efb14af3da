"""Whether a person is on the list of experts: kept for panitia, and told only when number and name agree.

Nothing of the list is shown to who has only one of the two. After five wrong tries a day nothing is said at
all: a wrong number, a wrong name and one try too many look the same.
"""

import hashlib
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.programme.matching import match
from storage import experts
from storage.persons import Person


async def recognise(scene: Scene) -> tuple[Say, ...]:
    """A try: do the name and the SKP number just answered agree? If so the date of the list is taken over."""
    name, number = scene.talk.answers.get("name"), scene.talk.answers.get("skp_number")
    if scene.person_id is None or not name or not number or not await experts.any_listed(scene.tx):
        return ()
    if not await experts.may_try(scene.tx, _who(scene), _today(scene)):
        return ()
    scene.answer("tried", f"{name}\n{number}")
    found = await match(scene.tx, name, number)
    if found.state != "matched":
        await experts.count_wrong(scene.tx, _who(scene), _today(scene))
        return ()
    if found.skp_until and "skp_until" not in scene.talk.answers:
        scene.answer("skp_until", found.skp_until)
    return (Say("expert-found"),)


async def keep_match(scene: Scene) -> None:
    """Note for panitia which expert the stored profile belongs to, if any. Says nothing.

    A pair that was not asked about before (a pasted form) is a try too. Who has none left is not looked up,
    until the list is imported the next time.
    """
    person = await scene.person()
    if person is None or not person.name:
        return
    if not await experts.may_try(scene.tx, _who(scene), _today(scene)):
        await experts.save_match(scene.tx, person.id, "unmatched", None)
        return
    found = await match(scene.tx, person.name, person.skp_number)
    await experts.save_match(scene.tx, person.id, found.state, found.expert_id)
    tried = scene.talk.answers.get("tried") == f"{person.name}\n{person.skp_number}"
    if person.skp_number and found.state != "matched" and not tried:
        await experts.count_wrong(scene.tx, _who(scene), _today(scene))


async def match_shown(scene: Scene, person: Person) -> Say:
    """What /datasaya says about it: "agrees", or nothing that tells a wrong try from a right one."""
    if await experts.may_try(scene.tx, _who(scene), _today(scene)):
        state = await experts.match_of(scene.tx, person.id)
        if state == "matched":
            return Say("match-matched")
    return Say("match-unknown")


def _who(scene: Scene) -> str:
    """Whose tries are counted: the chat, also after its person was erased."""
    return hashlib.sha256(f"{scene.heard.channel}:{scene.heard.address}".encode()).hexdigest()


def _today(scene: Scene) -> str:
    return datetime.fromtimestamp(scene.now, UTC).astimezone(ZoneInfo(scene.policy.zone)).date().isoformat()
