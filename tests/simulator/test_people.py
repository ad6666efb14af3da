"""The people of the simulator: what they do becomes the real server's updates, what they see is kept."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from simulator.errors import ImpossibleError
from simulator.markup import read_markup
from simulator.messages import Message
from simulator.people import Person
from simulator.texts import read_message
from simulator.world import World


@pytest.fixture
def world() -> World:
    return World(seed=1)


@pytest.fixture
def budi(world: World) -> Person:
    return world.join(first_name="Budi", username="budi", phone="+628120001")


async def news(world: World) -> list[dict[str, Any]]:
    """The updates since the last call."""
    updates = await world.updates.poll(0, 100, 0)
    await world.updates.poll(world.updates.next_id, 100, 0)
    return updates


def bot_says(world: World, person: Person, text: str, *buttons: dict[str, Any]) -> Message:
    markup = read_markup({"inline_keyboard": [[button] for button in buttons]} if buttons else None)
    read = read_message(text, "")
    message = world.add(person.chat, read, from_bot=True, buttons=markup.buttons, inline=markup.inline)
    world.tell(person.chat, message)
    return message


async def test_a_text_becomes_a_message_with_its_sender_and_commands(world: World, budi: Person) -> None:
    budi.says("/start k1")
    (update,) = await news(world)
    message = update["message"]
    assert message["text"] == "/start k1"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    sender = {"id": budi.id, "is_bot": False, "first_name": "Budi", "username": "budi", "language_code": "id"}
    assert message["from"] == sender
    assert message["chat"] == {"id": budi.id, "first_name": "Budi", "username": "budi", "type": "private"}


async def test_only_what_a_client_lets_through_is_said(world: World, budi: Person) -> None:
    budi.starts("k1")
    budi.starts()
    assert [update["message"]["text"] for update in await news(world)] == ["/start k1", "/start"]
    for payload in ("a" * 65, "a b", "é"):
        with pytest.raises(ImpossibleError, match="no link can carry"):
            budi.starts(payload)
    for text in ("", " ", "x" * 4097):
        with pytest.raises(ImpossibleError, match="1 to 4096"):
            budi.says(text)
    with pytest.raises(ImpossibleError, match="at most 1024"):
        budi.sends("photo", caption="x" * 1025)
    assert await news(world) == []


async def test_update_ids_follow_each_other_and_can_jump(world: World, budi: Person) -> None:
    for text in "abc":
        budi.says(text)
    ids = [update["update_id"] for update in await news(world)]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]
    world.updates.next_id = 17  # after a week of silence
    budi.says("d")
    assert [update["update_id"] for update in await news(world)] == [17]


async def test_message_ids_grow_within_each_chat(world: World, budi: Person) -> None:
    sari = world.join(first_name="Sari")
    assert [budi.says("a").message_id, budi.says("b").message_id, sari.says("c").message_id] == [1, 2, 1]


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "document", "video_note", "location"])
async def test_other_kinds_of_messages_have_their_field(world: World, budi: Person, kind: str) -> None:
    budi.sends(kind, caption="ini" if kind == "photo" else "")
    (update,) = await news(world)
    assert kind in update["message"]
    assert update["message"].get("caption") == ("ini" if kind == "photo" else None)
    assert "text" not in update["message"]


async def test_a_contact_is_the_own_one_or_not(world: World, budi: Person) -> None:
    budi.shares_contact()
    budi.shares_contact(of_another=True)
    own, other = [update["message"]["contact"] for update in await news(world)]
    assert own == {"phone_number": "628120001", "first_name": "Budi", "user_id": budi.id}
    assert other["user_id"] != budi.id


async def test_an_edited_message_and_a_group_message_come_as_such(world: World, budi: Person) -> None:
    said = budi.says("Bdi")
    budi.edits_text(said.message_id, "Budi")
    world.group_says("/start")
    _, edited, group = await news(world)
    assert edited["edited_message"]["text"] == "Budi"
    assert "edit_date" in edited["edited_message"]
    assert group["message"]["chat"]["type"] == "supergroup"
    assert group["message"]["chat"]["id"] < 0


async def test_a_reply_carries_the_whole_message_but_no_reply_of_that(world: World, budi: Person) -> None:
    own = budi.says("/start")
    asked = bot_says(world, budi, "Di mana?", {"text": "Di sini", "callback_data": "x"})
    first = budi.says("Di sana", reply_to=asked.message_id)
    budi.says("Maksud saya, di sini", reply_to=first.message_id)
    budi.edits_text(first.message_id, "Di situ")
    _, reply, second, edited = await news(world)
    quoted = reply["message"]["reply_to_message"]
    assert (quoted["message_id"], quoted["text"], quoted["from"]) == (asked.message_id, "Di mana?", world.bot)
    assert quoted["reply_markup"]["inline_keyboard"][0][0]["text"] == "Di sini"
    assert quoted["chat"] == reply["message"]["chat"]
    chain = second["message"]["reply_to_message"]
    assert (chain["text"], chain["from"]) == ("Di sana", budi.user)
    assert "reply_to_message" not in chain
    assert edited["edited_message"]["reply_to_message"] == quoted
    with pytest.raises(ImpossibleError, match="sees no message 9 to reply to"):
        budi.says("x", reply_to=9)
    asked.removed = True
    budi.edits_text(first.message_id, "Di situ?")
    assert "reply_to_message" not in (await news(world))[0]["edited_message"]
    assert own.reply_to is None


async def test_blocking_and_unblocking_change_the_membership_once(world: World, budi: Person) -> None:
    budi.says("/start")
    budi.blocks()
    budi.blocks()
    with pytest.raises(ImpossibleError, match="blocked"):
        budi.says("halo?")
    budi.unblocks()
    _, gone, back = [update.get("my_chat_member") for update in await news(world)]
    assert gone is not None
    assert back is not None
    assert (gone["old_chat_member"]["status"], gone["new_chat_member"]["status"]) == ("member", "kicked")
    assert (back["old_chat_member"]["status"], back["new_chat_member"]["status"]) == ("kicked", "member")
    assert gone["new_chat_member"]["user"] == world.bot


async def test_the_newest_button_with_the_label_is_pressed(world: World, budi: Person) -> None:
    budi.says("/start")
    bot_says(world, budi, "lama", {"text": "Ya", "callback_data": "lama"})
    bot_says(
        world,
        budi,
        "baru",
        {"text": "Ya, kirim", "callback_data": "prefix"},
        {"text": "Ya", "callback_data": "b"},
    )
    budi.presses("Ya")
    budi.presses("Ya,")
    data = [update["callback_query"]["data"] for update in (await news(world))[1:]]
    assert data == ["b", "prefix"]
    with pytest.raises(ImpossibleError, match="Tidak"):
        budi.presses("Tidak")


async def test_copying_and_opening_are_no_news_to_the_bot(world: World, budi: Person) -> None:
    budi.says("/start")
    bot_says(
        world,
        budi,
        "x",
        {"text": "Salin", "copy_text": {"text": "K3-1"}},
        {"text": "Buka", "url": "https://a.id"},
    )
    budi.presses("Salin")
    budi.presses("Buka")
    assert (budi.clipboard, budi.opened) == ("K3-1", ["https://a.id"])
    assert len(await news(world)) == 1


async def test_a_key_of_the_keyboard_is_typed_or_shares_the_contact(world: World, budi: Person) -> None:
    keys = [[{"text": "Bagikan nomor", "request_contact": True}], ["Lewati"]]
    markup = read_markup({"keyboard": keys, "one_time_keyboard": True})
    for label in ("Lewati", "Bagikan"):
        budi.chat.keyboard = markup.keyboard
        assert budi.presses(label) is None
        assert budi.chat.keyboard is None
    typed, shared = await news(world)
    assert typed["message"]["text"] == "Lewati"
    assert shared["message"]["contact"]["user_id"] == budi.id


async def test_each_thing_is_heard_once_and_old_ones_not_after_an_own_act(world: World, budi: Person) -> None:
    budi.says("/start")
    first = bot_says(world, budi, "satu")
    bot_says(world, budi, "dua")
    assert await budi.hears() is first
    budi.says("halo")
    bot_says(world, budi, "tiga")
    assert (await budi.hears()).text == "tiga"
    assert (await budi.hears(since=0)) is first
    with pytest.raises(TimeoutError, match="heard nothing for 0 s; last from the bot: 'tiga'"):
        await budi.hears(timeout=0)


async def test_hearing_waits_for_the_bot(world: World, budi: Person) -> None:
    budi.says("/start")
    asyncio.get_running_loop().call_soon(bot_says, world, budi, "nanti")
    assert (await budi.hears()).text == "nanti"


async def test_the_hook_sees_every_message(world: World, budi: Person) -> None:
    seen: list[str] = []
    budi.on_bot = lambda message: seen.append(message.text)
    budi.says("/start")
    message = bot_says(world, budi, "satu")
    message.rewrite(read_message("dua", ""))
    message.edited = world.now()
    world.tell(budi.chat, message)
    assert (seen, budi.received, budi.edits) == (["satu", "dua"], 1, 1)


async def test_a_forged_button_needs_a_message_of_the_bot(world: World, budi: Person) -> None:
    own = budi.says("/start")
    with pytest.raises(ImpossibleError):
        budi.presses_data(own.message_id, "x")
    message = bot_says(world, budi, "satu")
    budi.presses_data(message.message_id, "palsu")
    assert (await news(world))[-1]["callback_query"]["data"] == "palsu"


def test_the_clock_only_goes_forward_and_tells_listeners(world: World) -> None:
    rung: list[float] = []
    world.on_clock.append(lambda: rung.append(world.clock.offset.total_seconds()))
    before = world.now()
    world.advance(3600)
    assert (world.now() - before).total_seconds() >= 3600
    assert rung == [3600]
    with pytest.raises(ValueError, match="forward"):
        world.advance(-1)


def test_ids_are_free_and_positive(world: World, budi: Person) -> None:
    assert world.join().id == budi.id + 1
    with pytest.raises(ValueError, match="not free"):
        world.join(budi.id)
