"""The methods that change a chat: send, edit, delete, answer a button, upload and find files.

Each first refuses what the real server would refuse, then pays the limits, then changes the world.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from simulator.calls import UPLOAD_BYTES, Call
from simulator.errors import ApiError, bad_request, blocked
from simulator.files import Upload
from simulator.markup import Markup, read_inline, read_markup
from simulator.media import file_api
from simulator.messages import Chat, File, Message, message_api
from simulator.shapes import keyboard_page
from simulator.texts import Text, read_caption, read_message
from simulator.world import World

PHOTO_BYTES = 10 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
DELETABLE = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)


def send_message(world: World, call: Call) -> dict[str, Any]:
    text = read_message(call.text("text"), call.text("parse_mode"))
    return _send(world, call, text)


def send_document(world: World, call: Call) -> dict[str, Any]:
    return _send_file(world, call, "document", UPLOAD_BYTES)


def send_photo(world: World, call: Call) -> dict[str, Any]:
    return _send_file(world, call, "photo", PHOTO_BYTES)


def edit_message_text(world: World, call: Call) -> dict[str, Any]:
    chat, message = _editable(world, call)
    text = read_message(call.text("text"), call.text("parse_mode"))
    markup = read_inline(call.parameters.get("reply_markup"))
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    same_text = (message.text, message.entities) == (text.plain, text.entities)
    return _edit(world, chat, message, markup, None if same_text else text)


def edit_message_reply_markup(world: World, call: Call) -> dict[str, Any]:
    chat, message = _editable(world, call)
    return _edit(world, chat, message, read_inline(call.parameters.get("reply_markup")), None)


def delete_message(world: World, call: Call) -> bool:
    chat = _chat(world, call)
    message = chat.find(call.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if world.now() - message.date > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    message.removed = True
    world.publish("delete", chat.id, lambda: {"message_id": message.message_id})
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    text = call.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    chat = world.answer(call.text("callback_query_id"))
    if chat is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    alert = call.flag("show_alert")
    if text and chat.person:
        (chat.person.alerts if alert else chat.person.toasts).append(text)
    world.publish("toast", chat.id, lambda: {"text": text, "alert": alert})
    return True


def get_file(world: World, call: Call) -> dict[str, Any]:
    file = world.files.find(call.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return file.api() | {"file_path": file.path}


def _send_file(world: World, call: Call, kind: str, most: int) -> dict[str, Any]:
    found = _file(world, call, kind)
    caption = read_caption(call.text("caption"), call.text("parse_mode"))
    size = len(found.data)
    if size > most:
        raise (
            ApiError(413, "Request Entity Too Large")
            if kind == "document"
            else bad_request("file is too big")
        )
    if not size:
        raise bad_request("file must be non-empty")
    return _send(world, call, caption, kind, found)


def _file(world: World, call: Call, kind: str) -> File | Upload:
    """What was uploaded under this name or under attach://…, or a file known by its id."""
    given = call.text(kind)
    upload = call.uploads.get(given.removeprefix("attach://") if given.startswith("attach://") else kind)
    if upload is not None:
        return upload
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    known = world.files.find(given)
    if known is None:
        raise bad_request("wrong remote file identifier specified: Wrong string length")
    if known.kind != kind:
        raise bad_request(f"can't use file of type {_type_name(known.kind)} as {_type_name(kind)}")
    return known


def _type_name(kind: str) -> str:
    return kind.title().replace("_", "")


def _send(
    world: World, call: Call, text: Text, kind: str = "text", attached: File | Upload | None = None
) -> dict[str, Any]:
    markup = read_markup(call.parameters.get("reply_markup"))
    chat = _chat(world, call)
    if world.meter is not None:
        world.meter.charge(chat.id, len(text.plain))
    file = world.files.keep(attached, kind) if isinstance(attached, Upload) else attached
    message = world.add(
        chat,
        text,
        from_bot=True,
        kind=kind,
        buttons=markup.buttons,
        inline=markup.inline,
        editable=markup.is_inline,
        file=file,
        extra={kind: file_api(kind, file)} if file else {},
        protected=call.flag("protect_content"),
    )
    _change_keyboard(world, chat, markup)
    world.tell(chat, message)
    return message_api(message, chat.api(), world.bot)


def _change_keyboard(world: World, chat: Chat, markup: Markup) -> None:
    if markup.keyboard is None and not markup.removes:
        return
    chat.keyboard = markup.keyboard
    world.publish("keyboard", chat.id, lambda: {"keyboard": keyboard_page(markup.keyboard)})


def _edit(world: World, chat: Chat, message: Message, markup: Markup, text: Text | None) -> dict[str, Any]:
    if text is None and markup.inline == message.inline:
        raise bad_request(NOT_MODIFIED)
    if world.meter is not None:
        world.meter.charge(chat.id, len(message.text if text is None else text.plain), edit=True)
    if text is not None:
        message.rewrite(text)
    message.buttons, message.inline = markup.buttons, markup.inline
    message.edited = world.now()
    world.tell(chat, message)
    return message_api(message, chat.api(), world.bot)


def _editable(world: World, call: Call) -> tuple[Chat, Message]:
    chat = _chat(world, call)
    if not call.integer("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.find(call.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot or not message.editable:
        raise bad_request("message can't be edited")
    return chat, message


def _chat(world: World, call: Call) -> Chat:
    if call.text("chat_id") == "":
        raise bad_request("chat_id is empty")
    chat = world.chats.get(call.integer("chat_id"))
    if chat is None or not chat.started:
        raise bad_request("chat not found")
    if chat.deactivated:
        raise ApiError(403, "Forbidden: user is deactivated")
    if chat.blocked:
        raise blocked()
    return chat
