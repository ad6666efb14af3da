"""A broadcast to many needs a second one of panitia: all who may agree are asked, the first answer counts,
and the others are told. It lapses after a day.
"""

from dataclasses import replace

from handlers.access import Colleague, colleague_name, language_of, staff_with
from handlers.admin.broadcast import whom
from handlers.admin.broadcast.estimate import begins, estimate, lasts
from handlers.admin.broadcast.preview import show_preview, someone_of
from handlers.admin.broadcast.sending import send
from handlers.admin.entry import press
from handlers.board import Board
from handlers.turn import Arg, Message, Moment, Notice, Say
from storage import broadcasts, sent_messages
from storage.broadcasts import Broadcast

LAPSES = 24 * 60 * 60
MOST_NAMED = 8


async def colleagues_for(board: Board, broadcast: Broadcast) -> tuple[Colleague, ...]:
    """Who may agree to it: everybody who may send it, but who wrote it."""
    author = (broadcast.channel, broadcast.made_by)
    found = await staff_with(board, "broadcast", broadcast.event_id)
    return tuple(each for each in found if (each.channel, each.address) != author)


async def propose(board: Board, written: Broadcast, people: int) -> Message:
    """Keep it, and ask; what its author is told."""
    asked = await colleagues_for(board, written)
    if not asked:
        limit = board.house.second_above
        return Message((Say("broadcast-nobody-else", {"people": people, "limit": limit}),))
    stored = replace(written, id=await broadcasts.create(board.tx, written))
    for each in asked:
        await _ask(board, stored, each, people)
    await board.trace("broadcast-asked", event_id=stored.event_id, detail=str(stored.id), after=str(people))
    names = [await colleague_name(board, each.address) for each in asked[:MOST_NAMED]]
    more = ["…"] if len(asked) > MOST_NAMED else []
    until = Moment(board.now + LAPSES, board.house.zone)
    values: dict[str, Arg] = {
        "number": stored.id, "people": people, "who": ", ".join(names + more), "until": until,
    }  # fmt: skip
    withdraw = press(Say("button-broadcast-withdraw"), "siarantidak", stored.id)
    return Message((Say("broadcast-waits", values),), ((withdraw,),))


async def _ask(board: Board, stored: Broadcast, colleague: Colleague, people: int) -> None:
    """The preview, and under it the question."""
    someone = await someone_of(board, stored, colleague.language)
    values: dict[str, Arg] = {
        "who": await colleague_name(board, stored.made_by), "number": stored.id, "people": people,
        "whom": await whom.in_words(board, stored), "begins": await begins(board, stored),
        "lasts": lasts(await estimate(board, stored, people)),
        "kind": Say(f"option-broadcast-kind-{'urgent' if stored.urgent else 'plain'}"),
        "until": Moment(stored.made_at + LAPSES, board.house.zone),
    }  # fmt: skip
    rows = ((
        press(Say("button-broadcast-agree"), "siaranya", stored.id),
        press(Say("button-broadcast-refuse"), "siarantidak", stored.id),
    ),)  # fmt: skip
    chat = (colleague.channel, colleague.address, colleague.language)
    until = stored.made_at + LAPSES
    if someone is not None:
        # it shows a name: whoever is erased before it is sent takes it along
        key = f"registration:{someone.registration_id}:preview:{stored.id}:{colleague.address}"
        shown = await show_preview(board, stored, someone)
        board.notices.append(Notice(*chat, shown, key=key, expires_at=until))
    message = Message((Say("broadcast-asks", values),), rows)
    key = f"broadcast:{stored.id}:ask:{colleague.address}"
    board.notices.append(Notice(*chat, message, key=key, expires_at=until, remember=True))


async def agree(board: Board, stored: Broadcast, by: str) -> Message | None:
    """Send it; None when it was settled before, or it is too late."""
    if await lapse(board, stored) or not await broadcasts.decide(
        board.tx, stored.id, by, "sending", board.now
    ):
        return None
    sent = replace(stored, status="sending", decided_by=by, decided_at=board.now)
    count = await send(board, sent)
    await _settle(board, sent, by, "broadcast-agreed")
    return Message((Say("broadcast-started", {"number": stored.id, "people": count}),))


async def refuse(board: Board, stored: Broadcast, by: str) -> Message | None:
    """It is not sent: somebody says no, or its author takes it back. None when it was settled before."""
    if not await broadcasts.decide(board.tx, stored.id, by, "rejected", board.now):
        return None
    await board.trace("broadcast-refused", event_id=stored.event_id, detail=str(stored.id))
    if by == stored.made_by:
        await _settle(board, stored, by, "broadcast-withdrawn")
        return Message((Say("broadcast-withdrawn-done", {"number": stored.id}),))
    await _settle(board, stored, by, "broadcast-refused")
    return Message((Say("broadcast-refused-done", {"number": stored.id}),))


async def lapse(board: Board, stored: Broadcast) -> bool:
    """Whether nobody has answered in time; then it is over."""
    if board.now < stored.made_at + LAPSES:
        return False
    if await broadcasts.decide(board.tx, stored.id, "", "lapsed", board.now):
        await _settle(board, stored, "", "broadcast-lapsed")
    return True


async def _settle(board: Board, stored: Broadcast, by: str, key: str) -> None:
    """Its author and all who were asked are told; their buttons go. Who has answered sees that already."""
    await board.drop(f"broadcast:{stored.id}:ask:")
    values: dict[str, Arg] = {"number": stored.id, "who": await colleague_name(board, by) if by else ""}
    message = Message((Say(key, values),))
    if by != stored.made_by:
        chat = (stored.channel, stored.made_by)
        language = await language_of(board, *chat)
        key_of = f"broadcast:{stored.id}:settled:author"
        board.notices.append(Notice(*chat, language, message, key=key_of))
    for each in await colleagues_for(board, stored):
        sent = await sent_messages.message_of(board.tx, f"broadcast:{stored.id}:ask:{each.address}")
        if sent is not None and each.address != by:
            key_of = f"broadcast:{stored.id}:settled:{each.address}"
            board.notices.append(
                Notice(each.channel, each.address, each.language, message, edits=sent, key=key_of)
            )
