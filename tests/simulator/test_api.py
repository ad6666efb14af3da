"""The Bot API of the simulator over plain HTTP: it refuses what the real one does, in the same words."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.simulator.stage import YES, Stage, inline, staged

NOT_FOUND = "Bad Request: chat not found"


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with staged() as stage:
        yield stage


# how a call comes in


async def test_query_form_json_and_multipart_all_carry_parameters(stage: Stage) -> None:
    url = f"{stage.server.base_url}{stage.world.token}/sendMessage"
    given = {"chat_id": str(stage.budi.id), "text": "Apa kabar & salam"}
    multipart = aiohttp.FormData(given, default_to_multipart=True)
    async with stage.session.get(url, params=given) as first, stage.session.post(url, params=given) as second:
        assert (first.status, second.status) == (200, 200)
    async with stage.session.post(url, data=given) as third, stage.session.post(url, json=given) as fourth:
        assert (third.status, fourth.status) == (200, 200)
    async with stage.session.post(url, data=multipart) as fifth:
        assert fifth.status == 200
    assert [message.text for message in stage.budi.chat.messages if message.from_bot] == [given["text"]] * 5


async def test_method_names_have_no_case_and_unknown_ones_are_404(stage: Stage) -> None:
    assert (await stage.ok("GETME"))["username"] == "daftar_k3_bot"
    assert await stage.call("getNothing") == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found"},
    )


@pytest.mark.parametrize(
    ("token", "status", "words"), [("1000:other", 401, "Unauthorized"), ("x", 404, "Not Found")]
)
async def test_a_wrong_token_is_refused(stage: Stage, token: str, status: int, words: str) -> None:
    assert await stage.get(f"/bot{token}/getMe") == (
        status,
        {"ok": False, "error_code": status, "description": words},
    )


async def test_unknown_parameters_are_ignored_and_broken_json_is_not(stage: Stage) -> None:
    await stage.send(reply_to_message_id=5, something_new=[1, 2])
    url = f"{stage.server.base_url}{stage.world.token}/getMe"
    async with stage.session.post(url, data=b"{", headers={"Content-Type": "application/json"}) as response:
        assert response.status == 400


# sending


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"text": "x"}, "Bad Request: chat_id is empty"),
        ({"chat_id": 1001}, "Bad Request: message text is empty"),
        ({"chat_id": 1001, "text": " \n "}, "Bad Request: message text is empty"),
        ({"chat_id": 1001, "text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
        ({"chat_id": 1001, "text": "x" * 4097}, "Bad Request: message is too long"),
        ({"chat_id": 9, "text": "x"}, NOT_FOUND),
        ({"chat_id": "@budi", "text": "x"}, NOT_FOUND),
        (
            {"chat_id": 1001, "text": "<b>x", "parse_mode": "HTML"},
            "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            {"chat_id": 1001, "text": "x", "reply_markup": "{"},
            "Bad Request: can't parse reply keyboard markup JSON object",
        ),
    ],
)
async def test_what_cannot_be_sent(stage: Stage, parameters: dict[str, Any], description: str) -> None:
    assert await stage.refused("sendMessage", **parameters) == description
    assert stage.budi.received == 0


async def test_length_counts_after_parsing_and_in_utf16(stage: Stage) -> None:
    await stage.send("<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    await stage.send("😀" * 2048)
    too_long = await stage.refused("sendMessage", chat_id=stage.budi.id, text="😀" * 2049)
    assert too_long == "Bad Request: message is too long"


async def test_who_never_started_blocked_or_left_hears_nothing(stage: Stage) -> None:
    shy = stage.world.join(first_name="Belum")
    assert await stage.refused("sendMessage", chat_id=shy.id, text="x") == NOT_FOUND
    stage.budi.blocks()
    status, body = await stage.call("sendMessage", chat_id=stage.budi.id, text="x")
    assert (status, body["description"]) == (403, "Forbidden: bot was blocked by the user")
    stage.budi.unblocks()
    await stage.send()
    stage.budi.leaves_telegram()
    gone = await stage.refused("sendMessage", chat_id=stage.budi.id, text="x")
    assert gone == "Forbidden: user is deactivated"
    assert stage.budi.received == 1


async def test_a_sent_message_is_seen_with_all_it_carries(stage: Stage) -> None:
    copied = {"text": "Salin", "copy_text": {"text": "PKA3-1"}}
    link = {"text": "Buka", "url": "https://contoh.id/a", "style": "primary"}
    sent = await stage.ok(
        "sendMessage",
        chat_id=stage.budi.id,
        text="<b>Halo</b>",
        parse_mode="HTML",
        protect_content=True,
        reply_markup=inline(YES, copied, link),
    )
    message = stage.budi.last
    assert (message.text, message.html, message.protected) == ("Halo", "<b>Halo</b>", True)
    assert [button.kind for row in message.buttons for button in row] == ["callback", "copy", "url"]
    assert sent["has_protected_content"] is True
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert sent["reply_markup"] == inline(YES, copied, link)
    assert sent["chat"] == {"id": 1001, "first_name": "Budi", "last_name": "Contoh", "type": "private"}


async def test_a_keyboard_stays_until_it_is_removed(stage: Stage) -> None:
    share = {"text": "Bagikan nomor", "request_contact": True}
    await stage.send(reply_markup={"keyboard": [[share]], "input_field_placeholder": "Nomor HP"})
    await stage.send("lagi")
    shown = stage.budi.chat.keyboard
    assert shown is not None
    assert shown.rows[0][0].request_contact
    assert shown.placeholder == "Nomor HP"
    await stage.send("sudah", reply_markup={"remove_keyboard": True})
    assert stage.budi.chat.keyboard is None


# editing and deleting


async def test_an_edit_changes_the_message_and_takes_the_buttons_away(stage: Stage) -> None:
    message = await stage.send(reply_markup=inline(YES))
    where = {"chat_id": stage.budi.id, "message_id": message.message_id}
    edited = await stage.ok("editMessageText", **where, text="Baik")
    assert (message.text, message.buttons, stage.budi.edits, stage.budi.received) == ("Baik", (), 1, 1)
    assert edited["edit_date"] >= edited["date"]
    await stage.ok("editMessageReplyMarkup", **where, reply_markup=inline(YES))
    assert message.buttons[0][0].value == "ya"


async def test_the_same_again_is_not_modified(stage: Stage) -> None:
    message = await stage.send("<b>Halo</b>", parse_mode="HTML", reply_markup=inline(YES))
    where = {"chat_id": stage.budi.id, "message_id": message.message_id, "reply_markup": inline(YES)}
    words = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
    assert await stage.refused("editMessageText", **where, text=" <b>Halo</b>", parse_mode="HTML") == words
    assert await stage.refused("editMessageReplyMarkup", **where) == words
    await stage.ok("editMessageText", **where, text="Halo")  # only the formatting differs


async def test_what_cannot_be_edited(stage: Stage) -> None:
    async def edit(message_id: int, **more: Any) -> str:
        given = {"chat_id": stage.budi.id, "message_id": message_id, "text": "baru"} | more
        return (await stage.refused("editMessageText", **given)).removeprefix("Bad Request: ")

    assert await edit(99) == "message to edit not found"
    assert await edit(0) == "message identifier is not specified"
    assert await edit(1) == "message can't be edited"  # the person's own /start
    message = await stage.send()
    assert await edit(message.message_id, text="") == "message text is empty"
    assert await edit(message.message_id, reply_markup={"keyboard": [["a"]]}) == "inline keyboard expected"
    with_keyboard = await stage.send(reply_markup={"keyboard": [["a"]]})
    assert await edit(with_keyboard.message_id) == "message can't be edited"
    await stage.ok("deleteMessage", chat_id=stage.budi.id, message_id=message.message_id)
    assert await edit(message.message_id) == "message to edit not found"


async def test_a_document_has_a_caption_and_no_text_to_edit(stage: Stage) -> None:
    own = stage.budi.sends("document")
    assert own.file is not None
    sent = await stage.ok("sendDocument", chat_id=1001, document=own.file.file_id, caption="lama")
    where = {"chat_id": 1001, "message_id": sent["message_id"]}
    no_text = await stage.refused("editMessageText", **where, text="baru")
    assert no_text == "Bad Request: there is no text in the message to edit"


async def test_a_message_is_deleted_once_and_not_after_two_days(stage: Stage) -> None:
    first, second = await stage.send(), await stage.send()
    where = {"chat_id": stage.budi.id, "message_id": first.message_id}
    await stage.ok("deleteMessage", **where)
    assert first.removed
    assert stage.budi.last is second
    assert await stage.refused("deleteMessage", **where) == "Bad Request: message to delete not found"
    stage.world.advance(48 * 3600 + 1)
    late = await stage.refused("deleteMessage", chat_id=stage.budi.id, message_id=second.message_id)
    assert late == "Bad Request: message can't be deleted for everyone"
