"""The bot to be compared with: python-telegram-bot on aiohttp, which stores nothing and knows nothing.

`python -m benchmarks.echo URL TOKEN`: it answers every message with its text, and every press by editing the
message and ending the spinner, all at once. Each reply has a button, in case the person wants to press.
"""

import asyncio
import signal
import sys

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot.http import AiohttpRequest

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton("Lanjut", callback_data="next")]])


async def run(url: str, token: str) -> None:
    """Echo until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    requests = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = Bot(token, base_url=f"{url}/bot", request=requests[0], get_updates_request=requests[1])
    async with bot:
        polling = asyncio.create_task(_poll(bot))
        await asyncio.wait((polling, asyncio.create_task(stop.wait())), return_when=asyncio.FIRST_COMPLETED)
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)


async def _poll(bot: Bot) -> None:
    answers: set[asyncio.Task[None]] = set()
    offset = None
    while True:
        for update in await bot.get_updates(offset=offset, timeout=30):
            offset = update.update_id + 1
            answer = asyncio.create_task(_answer(bot, update))
            answers.add(answer)
            answer.add_done_callback(answers.discard)


async def _answer(bot: Bot, update: Update) -> None:
    if update.message is not None:
        await bot.send_message(update.message.chat.id, update.message.text or "–", reply_markup=BUTTON)
    elif (query := update.callback_query) is not None and query.message is not None:
        # an edit has to change something
        text = f"{query.data} {update.update_id}"
        await asyncio.gather(
            bot.edit_message_text(text, query.message.chat.id, query.message.message_id, reply_markup=BUTTON),
            bot.answer_callback_query(query.id),
        )


if __name__ == "__main__":
    asyncio.run(run(*sys.argv[1:]))
