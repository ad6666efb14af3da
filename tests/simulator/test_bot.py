"""python-telegram-bot's own Bot talks to the simulator unchanged and meets the exceptions it knows."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter

from simulator.limits import Limits
from simulator.people import Person
from simulator.server import Server, running
from simulator.world import World


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with running(World(seed=1)) as server:
        yield server


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    async with Bot(server.world.token, base_url=server.base_url, base_file_url=server.base_file_url) as bot:
        yield bot


@pytest.fixture
def budi(server: Server) -> Person:
    person = server.world.join(first_name="Budi")
    person.says("/start k1")
    return person


async def news(bot: Bot) -> list[Update]:
    updates = await bot.get_updates(timeout=10)
    await bot.get_updates(offset=updates[-1].update_id + 1)
    return list(updates)


async def test_a_conversation(bot: Bot, budi: Person) -> None:
    (start,) = await news(bot)
    assert start.message is not None
    assert (start.message.text, start.effective_user and start.effective_user.first_name) == (
        "/start k1",
        "Budi",
    )
    buttons = [
        InlineKeyboardButton("Ya", callback_data="ya", style="success"),
        InlineKeyboardButton("Salin", copy_text=CopyTextButton("PKA3-1")),
    ]
    await bot.send_message(
        budi.id,
        "<b>Benar?</b>",
        parse_mode="HTML",
        reply_markup=InlineKeyboardMarkup([buttons]),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        protect_content=True,
    )
    heard = await budi.hears()
    assert (heard.text, heard.protected, heard.buttons[0][0].style) == (
        "Benar?",
        True,
        "success",
    )
    budi.presses("Salin")
    budi.presses("Ya")
    (pressed,) = await news(bot)
    assert pressed.callback_query is not None
    assert await pressed.callback_query.answer("Baik")
    await pressed.callback_query.edit_message_text("Sudah.")
    assert (budi.toasts, budi.clipboard) == (["Baik"], "PKA3-1")
    assert ((await budi.hears()).text, heard.buttons) == ("Sudah.", ())


async def test_every_kind_of_update_is_understood(server: Server, bot: Bot, budi: Person) -> None:
    for kind in ("sticker", "voice", "photo", "document", "video_note", "location"):
        budi.sends(kind)
    budi.shares_contact()
    budi.edits_text(1, "/start k2")
    budi.blocks()
    server.world.group_says("halo")
    updates = await news(bot)
    messages = [update.message for update in updates[1:8]]
    fields = ("sticker", "voice", "photo", "document", "video_note", "location", "contact")
    assert [
        bool(message and getattr(message, field)) for message, field in zip(messages, fields, strict=True)
    ] == [True] * 7
    assert updates[8].edited_message is not None
    assert updates[9].my_chat_member is not None
    assert updates[9].my_chat_member.new_chat_member.status == "kicked"
    assert updates[10].effective_chat is not None
    assert updates[10].effective_chat.type == "supergroup"


async def test_keyboards_and_commands(server: Server, bot: Bot, budi: Person) -> None:
    keys = ReplyKeyboardMarkup(
        [[KeyboardButton("Bagikan", request_contact=True)]], one_time_keyboard=True, resize_keyboard=True
    )
    await bot.send_message(budi.id, "Nomor?", reply_markup=keys)
    budi.presses("Bagikan")
    assert (await news(bot))[-1].message.contact.user_id == budi.id  # type: ignore[union-attr]
    await bot.send_message(budi.id, "Terima kasih", reply_markup=ReplyKeyboardRemove())
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("mulai", "Mulai")], scope=scope, language_code="id")
    assert server.world.settings.commands["all_private_chats", "id"][0]["command"] == "mulai"


async def test_files_go_both_ways(bot: Bot, budi: Person) -> None:
    await bot.send_document(budi.id, InputFile(io.BytesIO(b"isi"), filename="rekap.xlsx"), caption="Rekap")
    heard = await budi.hears()
    assert heard.file is not None
    assert (heard.file.name, heard.file.data, heard.text) == ("rekap.xlsx", b"isi", "Rekap")
    await bot.send_document(budi.id, InputFile(b"lain", filename="b.txt", attach=True))
    assert (await budi.hears()).file.data == b"lain"  # type: ignore[union-attr]
    await bot.send_photo(budi.id, b"\x89PNG", caption="QR")
    assert (await budi.hears()).kind == "photo"
    budi.sends("document", file=("daftar.csv", b"a;b"))
    document = (await news(bot))[-1].message.document  # type: ignore[union-attr]
    assert document is not None
    assert bytes(await (await document.get_file()).download_as_bytearray()) == b"a;b"


async def test_the_exceptions_of_the_table(
    server: Server, bot: Bot, budi: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    world = server.world
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(4711, "x")
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(budi.id, "<nama>", parse_mode="HTML")
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("1")
    sent = await bot.send_message(budi.id, "x")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await sent.edit_text("x")
    world.fail_next(budi, "500")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(budi.id, "x")
    world.fail_next(budi, "drop_after")
    with pytest.raises(NetworkError):
        await bot.send_message(budi.id, "tiba")
    assert budi.last.text == "tiba"
    world.change_limits(Limits(chat_burst=1))
    await bot.send_message(budi.id, "x")
    with pytest.raises(RetryAfter) as too_soon:
        await bot.send_message(budi.id, "x")
    assert too_soon.value.retry_after == timedelta(seconds=1)
    budi.blocks()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(budi.id, "x")


async def test_a_wrong_token_stops_the_bot(server: Server) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1000:lain", base_url=server.base_url):
            pass
