"""/undang and /panitia: somebody joins staff by a link that works once; what was given can be taken away.

Owners stand in the settings. Everybody else may only give and take roles that stand behind their own.
"""

import re

from handlers.conversation import form
from handlers.conversation.access import (
    RANKS,
    RIGHTS,
    all_staff,
    ask_for_menu,
    is_staff,
    language_of,
    roles,
    scope,
    staff_name,
)
from handlers.conversation.form import Close, Form, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Arg, ButtonRow, CopyButton, Message, Moment, Notice, Say
from handlers.panitia.action import Action, Reply, Target, actor_of, event_label, press
from handlers.panitia.naming import find_event
from handlers.panitia.paging import page_of
from handlers.programme.deep_links import bot_link, hash_of, new_token
from handlers.programme.profile import show
from handlers.readers import Problem, Read, Reading
from handlers.readers.event_numbers import read_event_number
from handlers.readers.roles import read_role
from storage import events, facts, jobs, moves, persons, staff, subscriptions
from storage.staff import Grant, Invitation, Role

KEPT = 48 * 60 * 60
"""How long an invitation can be used, seconds."""
INVITED = "u"
"""What a payload begins with that is an invitation."""
PER_PAGE = 8
_RANK: dict[str, int] = {role: n for n, role in enumerate(RANKS)}
LONGEST_NAME = 60
_GLUED = re.compile(r"(?<=[^\W\d])(?=\d)")


# ---- /undang ----------------------------------------------------------------------------------------


async def _invite(scene: Scene, target: Target) -> Reply:
    """/undang: which role, then for which kegiatan, then the link."""
    role, which = _role_first(target.rest)
    if role is not None and which:
        event = await find_event(scene, read_event_number(which), "staff")
        if event is None:
            return (await _ask_event(scene, role)).after(Say("event-unknown"))
        return await _give_link(scene, role, event.id) or Message((Say("invite-not-yours"),))
    if role is not None:
        return await _ask_event(scene, role)
    rows: list[ButtonRow] = [
        (press(Say(f"role-{each}"), "invite", each),)
        for each in RANKS[1:]
        if await _stands_before(scene, each)
    ]
    return Message((Say("invite-role"),), tuple(rows))


def _role_first(text: str) -> tuple[Role | None, str]:
    """The role in front, and what stands behind it: "petugas pindai angkatan 2"."""
    words = _GLUED.sub(" ", text).split()
    for count in range(min(len(words), 2), 0, -1):
        if role := read_role(" ".join(words[:count])):
            return role, " ".join(words[count:])
    return None, ""


async def _pick(scene: Scene, target: Target) -> Reply:
    """A role was chosen, and perhaps for which kegiatan (0: for all)."""
    role, event_id = read_role(target.part(0)), target.number(1)
    if role is None or not await _stands_before(scene, role):
        return None
    if event_id is None:
        return await _ask_event(scene, role)
    if event_id and await events.load(scene.tx, event_id) is None:
        return None
    return await _give_link(scene, role, event_id or None)


async def _ask_event(scene: Scene, role: Role) -> Message:
    rows: list[ButtonRow] = []
    if await scope(scene, "staff") is None:
        rows.append((press(Say("invite-all-events"), "invite", role, "0"),))
    mine = await scope(scene, "staff")
    for event in await events.live(scene.tx, scene.now):
        if mine is None or event.id in mine:
            rows.append((press(event_label(event), "invite", role, str(event.id)),))
    return Message((Say("invite-event", {"role": Say(f"role-{role}")}),), tuple(rows[:20]))


async def _give_link(scene: Scene, role: Role, event_id: int | None) -> Message | None:
    if not await _may_give(scene, role, event_id):
        return None
    token = new_token(scene.unit)
    link = await bot_link(scene.unit, INVITED + token)
    if link is None:
        return Message((Say("bot-name-unknown"),))
    until = scene.now + KEPT
    invitation = Invitation(role, event_id, scene.heard.address, until)
    await staff.invite(scene.tx, hash_of(token), invitation, scene.now)
    await scene.unit.trace("staff-invited", event_id=event_id, after=role)
    said = Say("invite-link", {
        "role": Say(f"role-{role}"), "scope": await _scope_name(scene, event_id), "link": link,
        "until": Moment(until, scene.policy.zone), "may": Say(f"role-may-{role}"),
    })  # fmt: skip
    return Message((said,), ((CopyButton(Say("button-copy-link"), link),),))


async def _stands_before(scene: Scene, role: str) -> bool:
    """Whether one's own role stands before this one, for any kegiatan at all."""
    return any(_is_ahead(grant, role) for grant in await roles(scene))


async def _may_give(scene: Scene, role: str, event_id: int | None) -> bool:
    """Whether one's own role stands before this one, for this kegiatan; None: for all of them."""
    return any(_is_ahead(grant, role) and grant.event_id in {None, event_id} for grant in await roles(scene))


async def _may_still_give(scene: Scene, invitation: Invitation) -> bool:
    """Whether who has invited could do so now: a role may have ended meanwhile."""
    inviter = (scene.heard.channel, invitation.invited_by)
    return any(
        _is_ahead(grant, invitation.role) and grant.event_id in {None, invitation.event_id}
        for grant in (await all_staff(scene.unit)).get(inviter, ())
    )


def _is_ahead(grant: Grant, role: str) -> bool:
    return "staff" in RIGHTS[grant.role] and _RANK[grant.role] < _RANK[role]


async def _scope_name(scene: Scene, event_id: int | None) -> Say | str:
    return Say("scope-all") if event_id is None else (await scene.unit.event(event_id)).title


# ---- coming in --------------------------------------------------------------------------------------


async def join_staff(scene: Scene, payload: str) -> Message | Close | None:
    """A link with an invitation was opened. None for any other link, a used one and one that is too old."""
    token = payload.removeprefix(INVITED)
    if not payload.startswith(INVITED) or not token:
        return None
    found = await staff.accept(scene.tx, hash_of(token), scene.now)
    if found is None or not await _may_still_give(scene, found):
        return None
    heard = scene.heard
    name = await persons.name_at(scene.tx, heard.channel, heard.address)
    grant = Grant(
        0, heard.channel, heard.address, found.role, found.event_id, name, found.invited_by, scene.now
    )
    await staff.add(scene.tx, grant)
    scene.grants = None
    scene.unit.actor = actor_of(scene)
    await scene.unit.trace("staff-joined", event_id=found.event_id, after=found.role)
    form.begin(JOINING, scene, {"role": found.role, "by": found.invited_by})
    if name:
        return await form.hear_value(JOINING, scene, "staff-name", Read(name))
    return await form.go_on(JOINING, scene)


def _read_name(text: str) -> Reading:
    name = " ".join(text.split())
    fits = 1 < len(name) <= LONGEST_NAME and name.isprintable()
    return Read(name) if fits else Problem("staff-name-unclear")


async def _joined(scene: Scene) -> Step:
    answers, heard = scene.talk.answers, scene.heard
    name, role = answers["staff-name"], answers["role"]
    await staff.rename(scene.tx, heard.channel, heard.address, name)
    inviter = answers["by"]
    said = Message((Say("staff-has-joined", {"name": name, "role": Say(f"role-{role}")}),))
    key = f"staff:joined:{heard.update_id}"
    language = await language_of(scene.unit, heard.channel, inviter)
    scene.unit.notices.append(Notice(heard.channel, inviter, language, said, key=key))
    welcome: dict[str, Arg] = {"name": name, "role": Say(f"role-{role}"), "may": Say(f"role-may-{role}")}
    return Close(Message((Say("staff-welcome", welcome),)))


JOINING = Form(
    "joining", version=1, finish=_joined, show=show, stopped="staff-name-later", lapses=24 * 60 * 60,
    allowed=is_staff,
    questions=(Question("staff-name", read=_read_name, verbatim=True),),
)  # fmt: skip


# ---- /panitia ---------------------------------------------------------------------------------------


async def _list(scene: Scene, target: Target) -> Reply:
    """Everybody with a role in one's reach, and who may be removed."""
    lines, rows = [], []
    mine = await scope(scene, "staff")
    for (_, address), grants in (await all_staff(scene.unit)).items():
        for grant in grants:
            if mine is None or grant.event_id in mine or grant.role == "owner":
                name = await staff_name(scene.unit, address)
                lines.append(await _line(scene, grant, name))
                if grant.id and await _may_give(scene, grant.role, grant.event_id):
                    label = Say("staff-remove", {"name": name[:24], "role": Say(f"role-{grant.role}")})
                    rows.append((press(label, "staffdrop", grant.id, "ask"),))
    page = page_of(target.number(), len(lines), PER_PAGE)
    says = [Say("staff-list", {"lines": tuple(page.of(lines)), **page.words})]
    by = None if mine is None else scene.heard.address
    if open_ := await staff.count_invitations(scene.tx, by, scene.now):
        says.append(Say("staff-invited-open", {"count": open_}))
        rows.append((press(Say("staff-revoke"), "staffrevoke"),))
    if page.last:
        rows.append((press(Say("page-next"), "stafflist", (page.number + 1) % (page.last + 1)),))
    return Message(tuple(says), tuple(rows[-20:]))


async def _line(scene: Scene, grant: Grant, name: str) -> Say:
    where = await _scope_name(scene, grant.event_id)
    return Say("staff-line", {"name": name, "role": Say(f"role-{grant.role}"), "scope": where})


async def _drop(scene: Scene, target: Target) -> Reply:
    """Ask, and then take the role away; whose it was is told, and their menu follows."""
    grant = await staff.load(scene.tx, target.number() or 0)
    if grant is None:
        scene.toast = Say("staff-gone")
        return await _list(scene, Target())
    if not await _may_give(scene, grant.role, grant.event_id):
        return None
    name = await staff_name(scene.unit, grant.address)
    about: dict[str, Arg] = {
        "name": name,
        "role": Say(f"role-{grant.role}"),
        "scope": await _scope_name(scene, grant.event_id),
    }
    if target.part(1) != "yes":
        yes = press(Say("staff-remove-sure"), "staffdrop", grant.id, "yes")
        return Message((Say("staff-remove-ask", about),), ((yes,), (press(Say("page-back"), "stafflist"),)))
    await staff.remove(scene.tx, grant.id)
    await _end_what_is_theirs(scene, grant)
    await scene.unit.trace("staff-removed", event_id=grant.event_id, before=name)
    ask_for_menu(scene.unit, grant.channel, grant.address)
    language = await language_of(scene.unit, grant.channel, grant.address)
    told = Message((Say("staff-role-ended", about),))
    key = f"staff:removed:{grant.id}"
    scene.unit.notices.append(Notice(grant.channel, grant.address, language, told, key=key))
    shown = await _list(scene, Target())
    return shown.after(Say("staff-removed", about)) if isinstance(shown, Message) else shown


async def _end_what_is_theirs(scene: Scene, grant: Grant) -> None:
    """Nobody comes back by an own link; and of who has no role left nothing is made, sent or kept."""
    await staff.revoke_all(scene.tx, grant.address)
    await moves.forget_of(scene.tx, grant.address)
    if await staff.grants(scene.tx, grant.channel, grant.address):
        return
    await jobs.forget_chat(scene.tx, grant.channel, grant.address)
    await subscriptions.forget(scene.tx, grant.channel, grant.address)
    for kind in ("name", "language"):
        await facts.forget(scene.tx, f"{kind}:{grant.address}")


async def _revoke(scene: Scene, _target: Target) -> Reply:
    by = None if await scope(scene, "staff") is None else scene.heard.address
    count = await staff.revoke_all(scene.tx, by)
    await scene.unit.trace("staff-revoked", before=str(count))
    shown = await _list(scene, Target())
    return shown.after(Say("staff-revoked", {"count": count})) if isinstance(shown, Message) else shown


COMMANDS = {"undang": Action("staff", _invite), "panitia": Action("staff", _list)}
BUTTONS = {
    "invite": Action("staff", _pick),
    "stafflist": Action("staff", _list),
    "staffdrop": Action("staff", _drop),
    "staffrevoke": Action("staff", _revoke),
}
FORMS = (JOINING,)
