"""Our words → Telegram: a message → one Bot API call, exceptions → five results.

The only place that catches Telegram's exceptions on sending. Decides nothing about retries or order.
"""

from dataclasses import dataclass, field

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)  # fmt: skip
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.http import LostError, NotSentError, last_sent
from bot.stop import StopError
from locales.render import Shown, ShownButton, ShownFile

FILE_SECONDS = 60.0
"""How long the answer to a file may take: it comes when the whole file has arrived there."""

BAD_TOKEN = "Telegram does not accept K3BOT_TOKEN; ask @BotFather for the right one and start again."  # noqa: S105
OTHER_POLLER = (
    "Another program fetches this bot's updates (409); stop it or remove its webhook, then start again."
)


@dataclass(frozen=True, slots=True)
class Sent:
    """It has arrived (or was there already); `message` is its id, where it is a new one."""

    message: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Wait:
    """429: this chat may be tried again after `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing can reach this chat until the person writes again."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The request is wrong: our bug. Trying again is useless."""

    why: str


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer. `ambiguous`: it may have arrived all the same. `lost`: not even a server's error came back:
    it has more likely arrived than not."""

    ambiguous: bool
    lost: bool = False


SendResult = Sent | Wait | Unreachable | Refused | Failed


_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def send(bot: Bot, address: str, shown: Shown, edits: str | None) -> SendResult:
    """Send or edit one message; one with a file is always a new one, as a text can't become a file.

    Only a new message can be protected: an edited one stays what it was sent as.
    Raises StopError when the token is no longer accepted.
    """
    try:
        if shown.file is not None:
            await _send_file(bot, address, shown, shown.file)
        elif await _send_text(bot, address, shown, edits) is not None:
            return Sent()  # an edited message keeps its id
    except TelegramError as error:
        return _result(error)
    return Sent(last_sent())


async def _send_text(bot: Bot, address: str, shown: Shown, edits: str | None) -> str | None:
    """Edit the message to be edited and return its id; or send a new one and return None."""
    if edits is not None and await _edit(bot, address, shown, edits):
        return edits
    await bot.send_message(
        chat_id=int(address), text=shown.text, parse_mode="HTML", reply_markup=markup(shown),
        link_preview_options=_NO_PREVIEW, protect_content=shown.protect or None,
    )  # fmt: skip
    return None


async def end_query(bot: Bot, query: str, text: str | None) -> None:
    """End a button's spinner. It may be lost: the message itself says the same."""
    try:
        await bot.answer_callback_query(callback_query_id=query, text=text)
    except TelegramError:
        return


async def _send_file(bot: Bot, address: str, shown: Shown, file: ShownFile) -> None:
    content = file.content if isinstance(file.content, bytes) else file.content.encode("utf-8", "replace")
    upload = InputFile(content, file.name) if not file.token else file.token
    if isinstance(upload, InputFile) and file.name.endswith(".ics"):
        upload.mimetype = "text/calendar"  # known to the library only where the system knows it
    if file.picture:
        await bot.send_photo(
            chat_id=int(address), photo=upload, caption=shown.text, parse_mode="HTML",
            reply_markup=markup(shown), read_timeout=FILE_SECONDS, protect_content=shown.protect or None,
        )  # fmt: skip
    else:
        await bot.send_document(
            chat_id=int(address), document=upload, caption=shown.text, parse_mode="HTML",
            reply_markup=markup(shown), read_timeout=FILE_SECONDS, protect_content=shown.protect or None,
        )  # fmt: skip


async def _edit(bot: Bot, address: str, shown: Shown, message_id: str) -> bool:
    """False when the message can no longer be edited, so that a new one has to say it."""
    try:
        await bot.edit_message_text(
            chat_id=int(address), message_id=int(message_id), text=shown.text, parse_mode="HTML",
            reply_markup=_inline(shown), link_preview_options=_NO_PREVIEW,
        )  # fmt: skip
    except BadRequest as error:
        why = error.message.casefold()
        if "not modified" in why:
            return True
        if "no text in the message" in why:  # a picture: its caption can't become a text
            return False
        if "message to edit not found" in why or "can't be edited" in why or "message_id_invalid" in why:
            return False
        raise
    return True


def retry_seconds(error: RetryAfter) -> float:
    """How long a 429 asks us to wait, in either of the library's two types."""
    wait = error.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()


def _result(error: TelegramError) -> SendResult:
    match error:
        case RetryAfter():
            return Wait(retry_seconds(error))
        case InvalidToken():
            raise StopError(BAD_TOKEN) from None
        case Conflict():
            raise StopError(OTHER_POLLER) from None
        case Forbidden():
            return Unreachable("blocked" if "blocked" in error.message else "deactivated")
        case BadRequest() if "chat not found" in error.message.casefold():
            return Unreachable("chat not found")
        case NotSentError():
            return Failed(ambiguous=False)
        case BadRequest():
            # what stands behind the colon may quote the text; the reason must not
            return Refused(error.message.split(":")[0][:100])
        case TimedOut() | LostError():
            return Failed(ambiguous=True, lost=True)
        case NetworkError():
            return Failed(ambiguous=True)
    return Refused(type(error).__name__)


def markup(shown: Shown) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """What a new message carries: its buttons, or a keyboard in place of the person's own."""
    if shown.rows:
        return _inline(shown)
    if shown.keyboard == "contact":
        share = KeyboardButton(shown.contact_label, request_contact=True)
        return ReplyKeyboardMarkup([[share]], resize_keyboard=True, one_time_keyboard=True)
    return ReplyKeyboardRemove() if shown.keyboard == "remove" else None


def _inline(shown: Shown) -> InlineKeyboardMarkup | None:
    if not shown.rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in shown.rows])


def _button(button: ShownButton) -> InlineKeyboardButton:
    if button.kind == "copy":
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.value))
    if button.kind == "link":
        return InlineKeyboardButton(button.label, url=button.value)
    return InlineKeyboardButton(button.label, callback_data=button.value)
