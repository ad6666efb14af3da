"""What a Bot API server can send: an update the library can't read is answered, and harms no other."""

from bot.polling import _read
from handlers.conversation.turn import Attachment, Heard, Text

PERSON = {"id": 7, "is_bot": False, "first_name": "Sari"}
CHAT = {"id": 7, "type": "private"}


def _message(update_id: int, **parts: object) -> dict[str, object]:
    message = {"message_id": 1, "date": 1_800_000_000, "chat": CHAT, "from": PERSON, **parts}
    return {"update_id": update_id, "message": message}


def test_an_unreadable_message_is_heard_as_something_we_cannot_read() -> None:
    raw = [_message(1, poll={"id": "1"}), _message(2, text="halo"), {"update_id": 3, "message": "?"}]
    batch, seen = _read(raw)
    assert batch == [
        Heard("telegram", 1, "7", Attachment("other")),
        Heard("telegram", 2, "7", Text("halo"), "Sari"),
    ]
    assert seen == [3]


def test_an_unreadable_message_of_a_group_is_passed_over() -> None:
    raw = [_message(1, poll={"id": "1"}, chat={"id": -5, "type": "group"})]
    assert _read(raw) == ([], [1])
