"""What only the channel can do besides sending: fetch files people sent, menus of commands, our own name.

Nothing of a file is looked at here.
"""

import asyncio
from collections.abc import Sequence

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.jobs.tools import FetchError, LaterError
from bot.policy import CHANNEL
from bot.wire import retry_seconds
from handlers.conversation.access import all_staff
from handlers.conversation.policy import Policy
from handlers.conversation.turn import Say
from handlers.conversation.unit_of_work import UnitOfWork
from handlers.routing.commands import menu_of
from locales.render import LANGUAGES, show_plain
from storage import facts
from storage.store import Store

log = structlog.get_logger()

COMMANDS = (
    "start", "status", "jadwal", "link", "presensi", "tiket", "ubah", "batal", "bantuan", "datasaya",
    "hapusdata", "privasi",
)  # fmt: skip
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 2.0, 300.0
FILE_SECONDS = 60.0


class TelegramChannel:
    """The lines of one bot. Raises LaterError when Telegram can't be reached or asks us to wait."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def fetch(self, token: str, largest: int) -> bytes:
        """The file with this token. Raises FetchError when it is too large or not there any more."""
        try:
            file = await self._bot.get_file(token)
            if (file.file_size or 0) > largest:
                raise FetchError("file-large")
            content = bytes(await file.download_as_bytearray(read_timeout=FILE_SECONDS))
        except BadRequest as error:
            key = "file-large" if "too big" in error.message.casefold() else "file-gone"
            raise FetchError(key) from None
        except TelegramError as error:
            raise _later(error) from None
        if len(content) > largest:
            raise FetchError("file-large")
        return content

    async def set_menu(self, address: str, names: Sequence[str]) -> None:
        """The commands this chat is shown, besides those of everybody; none: only those."""
        scope = BotCommandScopeChat(int(address))
        try:
            for language in (None, *(each for each in LANGUAGES if each != "id")):
                if names:
                    menu = _menu([*names, *COMMANDS], language or "id")
                    await self._bot.set_my_commands(menu, scope=scope, language_code=language)
                else:
                    await self._bot.delete_my_commands(scope=scope, language_code=language)
        except (BadRequest, Forbidden):
            log.info("a menu of commands could not be set: the chat cannot be reached")
        except TelegramError as error:
            raise _later(error) from None


def _later(error: TelegramError) -> LaterError:
    return LaterError(retry_seconds(error) if isinstance(error, RetryAfter) else 0)


async def introduce(bot: Bot, store: Store, policy: Policy, now: int) -> None:
    """Until it is done: the menus of everybody and of panitia, and our own name for links."""
    pause = FIRST_PAUSE_SECONDS
    while True:
        try:
            for language in LANGUAGES:
                code = None if language == "id" else language
                await bot.set_my_commands(_menu(COMMANDS, language), language_code=code)
            name = (await bot.get_me()).username or ""
            async with store.transaction() as tx:
                await facts.put(tx, "username", name, now)
                staff = await all_staff(UnitOfWork(tx, now, policy))
            for (channel, address), grants in staff.items():
                if channel == CHANNEL:
                    await TelegramChannel(bot).set_menu(address, menu_of(grants))
        except InvalidToken:
            return  # polling ends the bot
        except (LaterError, TelegramError) as error:
            log.warning("the menu of commands could not be set; trying again", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE_SECONDS, pause * 2)
        else:
            return


def _menu(names: Sequence[str], language: str) -> list[BotCommand]:
    return [BotCommand(name, show_plain(Say(f"command-{name}"), language)) for name in names]
