"""The studio for the pictures of the guide: the demo in an empty folder, its people acting over the
simulator's own interface, and the phone that is photographed. Knows nothing of what is played.
"""

import asyncio
import io
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import APIRequestContext, FilePayload, Page

from simulator.cast import RINA_ID

Json = dict[str, Any]
HERE = Path(__file__).parent
PICTURES = HERE / "gambar"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
WIDTH, HEIGHT, TALLEST = 390, 844, 1900
LARGEST = 200_000
"""Bytes of one picture."""
PATIENCE = 60.0
"""How long an answer is waited for, seconds."""
CROWD = 800
SARI_ID, MADE_ID, YOSEF_ID = 1001, 1002, 1003
_ONLY = """([newest, count]) => {
  const rows = [...document.querySelectorAll('#messages > li')];
  const messages = rows.filter((row) => row.dataset.messageId);
  const last = messages.findIndex((row) => row.dataset.messageId == newest);
  const kept = messages.slice(last - count + 1, last + 1);
  rows.forEach((row) => { if (!kept.includes(row)) row.style.display = 'none'; });
  const wall = document.getElementById('scroller').getBoundingClientRect();
  const shown = kept.at(-1).getBoundingClientRect().bottom - kept[0].getBoundingClientRect().top;
  return Math.ceil(shown + innerHeight - wall.height) + 28;
}"""
"""Only so many messages up to this one stay on the page: how high it has to be for them."""
_BARE = """
.answer, .edit-own, .to-bottom, .toasts { visibility: hidden !important; } .day { display: none !important; }
.wall { background: #d9ebdf !important; } .wall::before, .wall::after { display: none !important; }
"""


class Person:
    """Somebody of the demo, acting over the simulator's own interface."""

    def __init__(self, web: APIRequestContext, url: str, id_: int) -> None:
        self.web, self.url, self.id = web, url, id_

    async def chat(self) -> list[Json]:
        """What the bot and this person wrote, oldest first."""
        answer = await self.web.get(f"{self.url}/sim/chat/{self.id}")
        messages: list[Json] = (await answer.json())["messages"]
        return messages

    async def says(self, text: str, expects: str) -> Json:
        """Writes this and waits for an answer with these words. Raises TimeoutError."""
        return await self._does("say", {"text": text}, expects)

    async def presses(self, label: str, expects: str) -> Json:
        """Presses the newest button whose label begins so, and waits. Raises TimeoutError, LookupError."""
        for message in reversed(await self.chat()):
            for button in (each for row in message["buttons"] for each in row):
                if button["text"].startswith(label):
                    pressed = {"message_id": message["id"], "value": button["value"]}
                    return await self._does("press", pressed, expects)
        raise LookupError(f"no button {label}")

    async def sends(self, name: str, content: str, expects: str) -> Json:
        """Sends a file and waits. Raises TimeoutError."""
        before = await self.chat()
        file = FilePayload(name=name, mimeType="text/csv", buffer=content.encode())
        await self.web.post(f"{self.url}/sim/chat/{self.id}/upload", multipart={"file": file})
        return await self._answer(before, expects)

    async def waits(self, pattern: str) -> Json:
        """The newest message of the bot with words like these, once it is there. Raises TimeoutError."""
        return await self._answer([], pattern)

    async def _does(self, act: str, data: Json, expects: str) -> Json:
        before = await self.chat()
        done = await self.web.post(f"{self.url}/sim/chat/{self.id}/{act}", data=data)
        if not done.ok:
            raise LookupError(await done.text())
        return await self._answer(before, expects)

    async def _answer(self, before: list[Json], pattern: str) -> Json:
        known = {message["id"]: message["html"] for message in before}
        last = ""
        try:
            async with asyncio.timeout(PATIENCE):
                while True:
                    for message in reversed(await self.chat()):
                        fresh = message["from_bot"] and known.get(message["id"]) != message["html"]
                        if fresh and re.search(pattern, message["text"]):
                            return message
                        last = last or (message["text"] if fresh else "")
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise TimeoutError(f"no {pattern!r}, but {last!r}") from None


class Studio:
    """The demo, its people, and the phone that is photographed."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.rina, self.sari, self.made, self.yosef = (
            Person(page.request, url, id_) for id_ in (RINA_ID, SARI_ID, MADE_ID, YOSEF_ID)
        )

    async def moves(self, **clock: float | str) -> None:
        """Moves the clock: advance=seconds, or to="next_session"."""
        await self.page.request.post(f"{self.url}/sim/clock", data=clock)

    async def now(self) -> str:
        """The clock of the demo, ISO."""
        answer = await self.page.request.get(f"{self.url}/sim/clock")
        return str((await answer.json())["now"])

    async def takes(self, name: str, newest: Json, messages: int = 1, who: Person | None = None) -> None:
        """A picture of this message and those before it, so many together."""
        person = who or self.rina
        await self.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
        await self.page.goto(f"{self.url}/#{person.id}")
        await self.page.reload()
        await self.page.locator(f'[data-message-id="{newest["id"]}"]').wait_for()
        await self.page.wait_for_function("[...document.images].every((image) => image.complete)")
        await self.page.add_style_tag(content=_BARE)
        height = await self.page.evaluate(_ONLY, [newest["id"], messages])
        await self.page.set_viewport_size({"width": WIDTH, "height": min(max(height, 420), TALLEST)})
        shot = await self.page.locator("#phone").screenshot(animations="disabled")
        (PICTURES / f"{name}.png").write_bytes(_smaller(shot))


def _smaller(shot: bytes) -> bytes:
    """The picture with as many colours as it may weigh. Raises ValueError when it stays too large."""
    picture = Image.open(io.BytesIO(shot)).convert("RGB")
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() < LARGEST:
            return out.getvalue()
    raise ValueError("the picture is too large")


@asynccontextmanager
async def demo(folder: Path) -> AsyncIterator[str]:
    """The demo in this folder: the address of its chat page."""
    with (folder / "stderr").open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "simulator", "demo", "--port", "0", "--crowd", str(CROWD),
            cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(HERE.parent)},
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=stderr,
        )  # fmt: skip
    if process.stdout is None:
        raise RuntimeError("the demo has no output")
    try:
        async with asyncio.timeout(PATIENCE):
            while not (found := re.search(rb"http://[0-9.:]+", await process.stdout.readline())):
                if process.stdout.at_eof():
                    raise RuntimeError((folder / "stderr").read_text())
        yield found.group().decode()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
