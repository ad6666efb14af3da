"""What is read straight from what the server sent is what the library reads; anything else is left to it."""

import pytest
from telegram import Update

from bot.plain_updates import hear_plain
from bot.updates import hear
from handlers.conversation.turn import Heard, Press, Text

SARI: dict[str, object] = {"id": 7, "is_bot": False, "first_name": "Sari", "last_name": "Contoh"}
BOT: dict[str, object] = {"id": 9, "is_bot": True, "first_name": "Daftar K3"}
CHAT: dict[str, object] = {"id": 7, "type": "private"}


def _message(**parts: object) -> dict[str, object]:
    message = {"message_id": 1, "date": 1_800_000_000, "chat": CHAT, "from": SARI, **parts}
    return {"update_id": 5, "message": message}


def _press(**parts: object) -> dict[str, object]:
    carrier = {"message_id": 3, "date": 1_800_000_000, "chat": CHAT}
    query = {"id": "q", "from": SARI, "chat_instance": "1", "data": "1f:mode:online", "message": carrier}
    return {"update_id": 5, "callback_query": query | parts}


@pytest.mark.parametrize(
    "update",
    [
        _message(text="halo"),
        _message(text="halo \ud800"),
        _message(text="/Start@daftar_bot k1-brosur"),
        _message(text="/undang\nbudi"),
        _message(text="halo", **{"from": SARI | {"last_name": ""}}),
        _message(text="halo", **{"from": SARI | {"first_name": "S" * 100}}),
        _press(),
        _press(data=""),
        _press(message={"message_id": 3, "date": 0, "chat": CHAT}),
    ],
)
def test_the_plain_is_read_as_the_library_reads_it(update: dict[str, object]) -> None:
    assert hear_plain(update) == hear(Update.de_json(update))
    assert hear_plain(update) is not None


@pytest.mark.parametrize(
    "update",
    [
        _message(text="halo", chat={"id": -5, "type": "group", "title": "K3"}),
        _message(text="halo", **{"from": BOT}),
        _message(text="halo", **{"from": None}),
        _message(text="halo", reply_to_message={"message_id": 2, "date": 1, "chat": CHAT, "from": BOT}),
        _message(text=7),
        _message(caption="halo"),
        _press(message=None),
        _press(data=None),
        {"update_id": 5, "edited_message": {"text": "halo"}},
        {"update_id": 5, "message": "?"},
        {"update_id": 5},
    ],
)
def test_anything_else_is_left_to_the_library(update: dict[str, object]) -> None:
    assert hear_plain(update) is None


def test_the_name_and_the_place_are_kept() -> None:
    assert hear_plain(_message(text="halo")) == Heard("telegram", 5, "7", Text("halo"), "Sari Contoh")
    assert hear_plain(_press()) == Heard("telegram", 5, "7", Press("1f:mode:online", "3", "q"), "Sari Contoh")
