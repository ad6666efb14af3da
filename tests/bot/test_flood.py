"""A chat that writes without end is told so once and passed over; a person in a hurry never is."""

from dataclasses import replace

import pytest

from bot.flood import MOST, Floods
from bot.inputs import Inputs
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Command, Heard, Press, Said, Text
from storage.store import Store

A, B = ("telegram", "1"), ("telegram", "2")
HELP = Command("bantuan")


def verdicts(floods: Floods, said: Said, every: float, seconds: float, start: float = 0.0) -> list[str]:
    return [floods.hear(A, said, start + n * every) for n in range(int(seconds / every))]


def test_fifty_a_second_are_heard_for_a_moment_told_once_and_dropped() -> None:
    found = verdicts(Floods(), HELP, 0.02, 60)
    assert found.count("heard") <= MOST
    assert found.count("told") == 1
    assert set(found[20:]) == {"dropped"}


def test_the_same_again_and_again_is_a_flood_sooner() -> None:
    found = verdicts(Floods(), HELP, 1.2, 60)
    assert 5 <= found.count("heard") <= 10
    assert found.count("told") == 1


def test_who_registers_in_a_hurry_is_always_heard() -> None:
    floods = Floods()
    typed = [floods.hear(A, Text(f"answer {n}"), n * 0.4) for n in range(20)]
    assert set(typed) == {"heard"}
    taps = [floods.hear(A, Press("same", "1", f"q{n}"), 20 + n * 0.3) for n in range(4)]
    assert set(taps) == {"heard"}


def test_a_scanner_at_the_door_is_heard_all_day() -> None:
    floods = Floods()
    assert {floods.hear(A, Command("start", f"t{n}"), n * 1.5) for n in range(2000)} == {"heard"}


def test_after_some_quiet_it_is_heard_again_and_others_always_were() -> None:
    floods = Floods()
    verdicts(floods, HELP, 0.02, 10)
    assert floods.hear(B, HELP, 10.0) == "heard"
    assert floods.hear(A, Text("maaf"), 12.0) == "dropped"
    assert floods.hear(A, Text("maaf"), 32.0) == "heard"


def test_the_last_hour_is_counted() -> None:
    floods = Floods()
    verdicts(floods, HELP, 0.1, 10)
    chats, inputs = floods.lately(60.0)
    assert (chats, 80 <= inputs <= 95) == (1, True)
    assert floods.lately(4000.0) == (0, 0)


def test_nothing_grows_with_the_number_of_chats() -> None:
    floods = Floods()
    for n in range(5000):
        floods.hear(("telegram", str(n)), HELP, n * 0.1)
    assert len(floods._levels) <= 1300


async def test_what_was_written_over_minutes_is_no_flood_when_it_arrives_at_once(
    store: Store, settings: Settings
) -> None:
    """After an outage: the time it was said counts, not the time it is read."""
    began = 1_800_000_000
    inputs = Inputs(store, policy_of(settings), lambda: began + 900.0, lambda: None, floods=Floods())
    batch = [Heard("telegram", n, "77", Command("start"), at=began + n * 30) for n in range(20)]
    await inputs.process("telegram", batch)
    async with store.transaction() as tx:
        rows = await tx.all("select message from outbox")
    keys = [[say.key for say in unpack(message).message.paragraphs] for (message,) in rows]
    assert len(keys) == 1
    assert keys[0][0] == "greeting"


@pytest.mark.parametrize("kind", ["typed", "pressed"])
async def test_a_flood_through_the_inbox(store: Store, settings: Settings, kind: str) -> None:
    clock = [1_800_000_000.0]
    inputs = Inputs(store, policy_of(settings), lambda: clock[0], lambda: None, floods=Floods())
    ended = 0
    for n in range(3):
        said: list[Said] = [
            HELP if kind == "typed" else Press("!file:1", "5", f"q{n}-{m}") for m in range(100)
        ]
        batch = [Heard("telegram", n * 100 + m, "77", each) for m, each in enumerate(said)]
        batch.append(replace(batch[0], update_id=900 + n, address=f"8{n}", said=HELP))
        ended += len(await inputs.process("telegram", batch))
        clock[0] += 1
    async with store.transaction() as tx:
        rows = await tx.all("select address, message from outbox order by id")
        [(seen,)] = await tx.all("select count(*) from inbox")
    assert seen == 303, "what was passed over never comes again"
    assert ended == (300 if kind == "pressed" else 0), "every button's spinner is ended"
    own = [unpack(message).message for address, message in rows if address == "77"]
    keys = [[say.key for say in message.paragraphs] for message in own]
    assert keys.count(["flood"]) == 1
    assert len(own) <= 3
    assert len(rows) - len(own) == 3, "others are answered"
