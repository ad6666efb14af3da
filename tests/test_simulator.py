"""The Bot API of the simulator over plain HTTP: it refuses what the real one does, in the same words."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from simulator.limits import Limits
from simulator.messages import Message
from simulator.people import Person
from simulator.server import Server, running
from simulator.world import World

NOT_FOUND = "Bad Request: chat not found"


class Stage:
    """A running world with one person who has pressed start, and a plain HTTP client."""

    def __init__(self, server: Server, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.world = server.world
        self.session = session
        self.budi: Person = self.world.join(first_name="Budi", last_name="Contoh")
        self.budi.says("/start")

    async def call(self, method: str, **parameters: Any) -> tuple[int, Any]:
        url = f"{self.server.base_url}{self.world.token}/{method}"
        async with self.session.post(url, json=parameters) as response:
            return response.status, await response.json()

    async def ok(self, method: str, **parameters: Any) -> Any:
        status, body = await self.call(method, **parameters)
        assert (status, body["ok"]) == (200, True), body
        return body["result"]

    async def refused(self, method: str, **parameters: Any) -> str:
        status, body = await self.call(method, **parameters)
        assert body == {"ok": False, "error_code": status, "description": body["description"]}
        return str(body["description"])

    async def send(self, text: str = "Halo", **parameters: Any) -> Message:
        sent = await self.ok("sendMessage", chat_id=self.budi.id, text=text, **parameters)
        message = self.budi.chat.find(sent["message_id"])
        assert message is not None
        return message

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(self.server.url + path) as response:
            return response.status, await response.json()


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with running(World(seed=1)) as server, aiohttp.ClientSession() as session:
        yield Stage(server, session)


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


YES = {"text": "Ya", "callback_data": "ya"}


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
        reply_markup=keyboard(YES, copied, link),
    )
    message = stage.budi.last
    assert (message.text, message.html, message.protected) == ("Halo", "<b>Halo</b>", True)
    assert [button.kind for row in message.buttons for button in row] == ["callback", "copy", "url"]
    assert sent["has_protected_content"] is True
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
    assert sent["reply_markup"] == keyboard(YES, copied, link)
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
    message = await stage.send(reply_markup=keyboard(YES))
    where = {"chat_id": stage.budi.id, "message_id": message.message_id}
    edited = await stage.ok("editMessageText", **where, text="Baik")
    assert (message.text, message.buttons, stage.budi.edits, stage.budi.received) == ("Baik", (), 1, 1)
    assert edited["edit_date"] >= edited["date"]
    await stage.ok("editMessageReplyMarkup", **where, reply_markup=keyboard(YES))
    assert message.buttons[0][0].value == "ya"


async def test_the_same_again_is_not_modified(stage: Stage) -> None:
    message = await stage.send("<b>Halo</b>", parse_mode="HTML", reply_markup=keyboard(YES))
    where = {"chat_id": stage.budi.id, "message_id": message.message_id, "reply_markup": keyboard(YES)}
    words = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
        "same as a current content and reply markup of the message"
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


# buttons


@pytest.mark.parametrize(
    ("button", "description"),
    [
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "a" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        (
            {"text": " ", "callback_data": "a"},
            "can't parse inline keyboard button: Button text must be non-empty",
        ),
        ({"callback_data": "a"}, "can't parse inline keyboard button: Can't find field \"text\""),
        (
            {"text": "x"},
            "can't parse inline keyboard button: Text buttons are unallowed",
        ),
        (
            {"text": "x", "url": "https://a.id", "callback_data": "a"},
            "can't parse inline keyboard button: exactly",
        ),
        (
            {"text": "x", "url": "http://localhost/"},
            "inline keyboard button URL 'http://localhost/' is invalid",
        ),
        ({"text": "x", "copy_text": {"text": "a" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        (
            {"text": "x", "callback_data": "a", "style": "pink"},
            "can't parse inline keyboard button: invalid button",
        ),
        ({"text": "x", "pay": True}, "BUTTON_TYPE_INVALID"),
    ],
)
async def test_buttons_that_are_refused(stage: Stage, button: dict[str, Any], description: str) -> None:
    words = await stage.refused(
        "sendMessage", chat_id=1001, text="x", reply_markup=json.dumps(keyboard(button))
    )
    assert words.startswith(f"Bad Request: {description}")


@pytest.mark.parametrize(
    ("markup", "description"),
    [
        ({"inline_keyboard": [[YES] * 9]}, "REPLY_MARKUP_TOO_LONG"),
        ({"inline_keyboard": [[YES]] * 101}, "REPLY_MARKUP_TOO_LONG"),
        ({"inline_keyboard": [YES]}, 'field "inline_keyboard" must be an Array of Arrays'),
        ({"keyboard": [["a"]], "input_field_placeholder": "a" * 65}, "input field placeholder must be"),
        ({"keyboard": [[""]]}, "can't parse keyboard button: Button text must be non-empty"),
        ([], "object expected as reply markup"),
    ],
)
async def test_keyboards_that_are_refused(stage: Stage, markup: Any, description: str) -> None:
    words = await stage.refused("sendMessage", chat_id=1001, text="x", reply_markup=markup)
    assert words.startswith(f"Bad Request: {description}")


async def test_data_of_64_bytes_and_100_buttons_pass(stage: Stage) -> None:
    wide = {"text": "x", "callback_data": "é" * 32}
    message = await stage.send(reply_markup={"inline_keyboard": [[wide] * 8] * 12 + [[wide] * 4]})
    assert sum(map(len, message.buttons)) == 100


async def test_a_pressed_button_is_answered_once_and_in_time(stage: Stage) -> None:
    await stage.send(reply_markup=keyboard(YES))
    stage.budi.presses("Y")
    query = (await stage.ok("getUpdates"))[-1]["callback_query"]
    assert (query["data"], query["message"]["text"], query["from"]["id"]) == ("ya", "Halo", 1001)
    too_long = await stage.refused("answerCallbackQuery", callback_query_id=query["id"], text="x" * 201)
    assert too_long == "Bad Request: MESSAGE_TOO_LONG"
    assert await stage.ok("answerCallbackQuery", callback_query_id=query["id"], text="Baik") is True
    assert stage.budi.toasts == ["Baik"]
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert await stage.refused("answerCallbackQuery", callback_query_id=query["id"]) == too_old
    late = stage.budi.presses_data(stage.budi.last.message_id, "palsu")
    stage.world.advance(150)
    assert await stage.refused("answerCallbackQuery", callback_query_id=late) == too_old


# updates


async def test_an_update_is_forgotten_when_a_higher_offset_is_asked(stage: Stage) -> None:
    for text in ("satu", "dua"):
        stage.budi.says(text)
    updates = await stage.ok("getUpdates")
    first = updates[0]["update_id"]
    assert [update["update_id"] for update in updates] == [first, first + 1, first + 2]
    assert await stage.ok("getUpdates") == updates
    assert await stage.ok("getUpdates", limit=1) == updates[:1]
    assert await stage.ok("getUpdates", offset=first + 1) == updates[1:]
    assert await stage.ok("getUpdates", offset=0) == updates[1:]
    assert await stage.ok("getUpdates", offset=-1) == updates[2:]
    assert await stage.ok("getUpdates", offset=0) == updates[2:]
    assert await stage.ok("getUpdates", offset=first + 3) == []


async def test_a_long_poll_wakes_with_the_first_update(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(stage.ok("getUpdates", offset=start["update_id"] + 1, timeout=50))
        await stage.world.updates.waited_on()
        stage.budi.says("halo")
    assert [update["message"]["text"] for update in poll.result()] == ["halo"]


async def test_a_second_poller_ends_the_first(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    offset = start["update_id"] + 1
    async with asyncio.TaskGroup() as group:
        older = group.create_task(stage.call("getUpdates", offset=offset, timeout=50))
        await stage.world.updates.waited_on()
        newer = group.create_task(stage.call("getUpdates", offset=offset, timeout=50))
        status, body = await older
        stage.budi.says("halo")
    assert (status, body["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    assert newer.result()[0] == 200


async def test_a_webhook_excludes_polling_until_it_is_deleted(stage: Stage) -> None:
    assert await stage.refused("setWebhook", url="http://contoh.id/") == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    assert "ports 80, 88, 443 or 8443" in await stage.refused("setWebhook", url="https://contoh.id:444/")
    await stage.ok("setWebhook", url="https://contoh.id/hook")
    assert (await stage.refused("getUpdates")).startswith(
        "Conflict: can't use getUpdates method while webhook"
    )
    info = await stage.ok("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == ("https://contoh.id/hook", 1)
    await stage.ok("deleteWebhook", drop_pending_updates=True)
    assert await stage.ok("getUpdates") == []


async def test_only_the_kinds_asked_for_come(stage: Stage) -> None:
    await stage.ok("getUpdates", allowed_updates=["message"])
    own = stage.budi.says("halo")
    stage.budi.edits_text(own.message_id, "halo!")
    stage.budi.blocks()
    assert [list(update)[1] for update in await stage.ok("getUpdates")] == ["message", "message"]
    await stage.ok("getUpdates", allowed_updates=[])
    stage.budi.unblocks()
    assert "my_chat_member" in (await stage.ok("getUpdates"))[-1]


async def test_asking_again_at_once_with_the_same_offset_is_held_back(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    stage.world.change_limits(Limits(same_offset_wait=30))
    offset = start["update_id"] + 1
    assert await stage.ok("getUpdates", offset=offset) == []
    async with asyncio.TaskGroup() as group:
        again = group.create_task(stage.ok("getUpdates", offset=offset))
        await stage.world.updates.waited_on()
        stage.budi.says("halo")
    assert len(again.result()) == 1


# commands and files


async def test_commands_by_scope_and_language(stage: Stage) -> None:
    mulai = [{"command": "mulai", "description": "Mulai"}]
    private = {"type": "all_private_chats"}
    await stage.ok("setMyCommands", commands=mulai, scope=private, language_code="id")
    assert await stage.ok("getMyCommands", scope=json.dumps(private), language_code="id") == mulai
    assert await stage.ok("getMyCommands") == []
    _, shown = await stage.get(f"/sim/chat/{stage.budi.id}")
    assert shown["commands"] == mulai
    chat = {"type": "chat", "chat_id": stage.budi.id}
    await stage.ok("setMyCommands", commands=[{"command": "panitia", "description": "Menu"}], scope=chat)
    _, shown = await stage.get(f"/sim/chat/{stage.budi.id}")
    assert shown["commands"][0]["command"] == "panitia"
    await stage.ok("deleteMyCommands", scope=private, language_code="id")
    assert await stage.ok("getMyCommands", scope=private, language_code="id") == []


@pytest.mark.parametrize(
    ("commands", "more", "description"),
    [
        ([{"command": "Mulai", "description": "x"}], {}, "BOT_COMMAND_INVALID"),
        ([{"command": "a" * 33, "description": "x"}], {}, "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": "x" * 257}], {}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": ""}], {}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x"}] * 101, {}, "too many commands specified"),
        ([], {"scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        ([], {"language_code": "Indonesia"}, "invalid language code specified"),
    ],
)
async def test_commands_that_are_refused(
    stage: Stage, commands: list[Any], more: dict[str, Any], description: str
) -> None:
    words = await stage.refused("setMyCommands", commands=commands, **more)
    assert words == f"Bad Request: {description}"


async def test_a_document_goes_out_again_by_its_id_and_can_be_fetched(stage: Stage) -> None:
    url = f"{stage.server.base_url}{stage.world.token}/sendDocument"
    form = aiohttp.FormData({"chat_id": "1001", "caption": "<i>Rekap</i>", "parse_mode": "HTML"})
    form.add_field("document", b"isi", filename="rekap.xlsx", content_type="application/x-xlsx")
    async with stage.session.post(url, data=form) as response:
        sent = (await response.json())["result"]
    assert (sent["document"]["file_name"], sent["caption"]) == ("rekap.xlsx", "Rekap")
    again = await stage.ok("sendDocument", chat_id=1001, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]
    path = (await stage.ok("getFile", file_id=sent["document"]["file_id"]))["file_path"]
    async with stage.session.get(f"{stage.server.base_file_url}{stage.world.token}/{path}") as response:
        assert await response.read() == b"isi"
    async with stage.session.get(f"{stage.server.base_file_url}1000:other/{path}") as response:
        assert response.status == 401
    assert (await stage.refused("sendDocument", chat_id=1001, document="tidak-ada")).endswith(
        "Wrong string length"
    )
    assert (
        await stage.refused("sendDocument", chat_id=1001)
        == "Bad Request: there is no document in the request"
    )


async def test_a_file_over_20_mb_is_not_given_out(stage: Stage) -> None:
    sent = stage.budi.sends("document", file=("besar.bin", b"x" * (20 * 1024 * 1024 + 1)))
    assert sent.file is not None
    assert await stage.refused("getFile", file_id=sent.file.file_id) == "Bad Request: file is too big"
    assert await stage.refused("getFile", file_id="tidak-ada") == "Bad Request: invalid file_id"


async def test_a_chat_action_is_checked(stage: Stage) -> None:
    assert await stage.ok("sendChatAction", chat_id=1001, action="typing") is True
    wrong = await stage.refused("sendChatAction", chat_id=1001, action="sleeping")
    assert wrong == "Bad Request: wrong parameter action in request"
