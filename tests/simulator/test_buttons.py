"""Buttons, keyboards and the answers to pressed buttons in the simulator's Bot API."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.simulator.stage import YES, Stage, inline, staged


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with staged() as stage:
        yield stage


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
        "sendMessage", chat_id=1001, text="x", reply_markup=json.dumps(inline(button))
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
    await stage.send(reply_markup=inline(YES))
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
