"""A browser, the chat page and the bot: what somebody sees who has typed `make run`.

Without Chromium these tests are skipped, but on the build server (CI) that is a failure.
"""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FilePayload, Locator, Page, async_playwright, expect

from simulator.world import TOKEN
from tests import ROOT
from tests.registrants import words

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE_MS = 20_000
LAPTOP, PHONE = (1280, 800), (390, 844)

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(
        CHROMIUM is None and not os.environ.get("CI"),
        reason="no Chromium on this machine; with it the chat page is tried too",
    ),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """`python -m simulator demo` in an empty folder: the address of the chat page."""
    folder = tmp_path_factory.mktemp("demo")
    log = folder / "stderr"
    with log.open("wb") as stderr:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "simulator", "demo", "--port", "0",
            cwd=folder, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=stderr,
        )  # fmt: skip
    assert process.stdout
    try:
        async with asyncio.timeout(30):
            while not (found := re.search(rb"http://[0-9.:]+", await process.stdout.readline())):
                assert not process.stdout.at_eof(), log.read_text()
        yield found.group().decode()
        process.terminate()
        assert await process.wait() == 0, log.read_text()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    assert CHROMIUM, "the build server has no Chromium"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


async def opened(browser: Browser, url: str, size: tuple[int, int]) -> Page:
    page = await browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    await page.goto(url)
    return page


def newest(page: Page) -> Locator:
    """The newest message of the bot."""
    return page.locator('[data-testid=message][data-from="bot"]').last


async def says(page: Page, text: str) -> None:
    await page.get_by_test_id("composer").fill(text)
    await page.get_by_test_id("send").click()


async def presses(page: Page, label: str) -> None:
    button = page.get_by_role("button", name=label, exact=True)
    await page.get_by_test_id("inline-button").and_(button).last.click()


async def asked(page: Page, key: str) -> None:
    await expect(newest(page)).to_contain_text(words(key))


async def test_a_person_registers_and_moves_the_clock(browser: Browser, demo: str) -> None:
    page = await opened(browser, demo, LAPTOP)
    await page.get_by_test_id("limits").uncheck()
    await page.get_by_test_id("person-1002").click()
    await page.get_by_test_id("start").click()
    await asked(page, "ask-event")
    await page.get_by_test_id("inline-button").first.click()
    await asked(page, "consent")
    await presses(page, words("option-consent-yes"))
    await asked(page, "ask-name")
    await says(page, "Made Contoh, S.T.")
    await asked(page, "ask-phone")
    await page.get_by_test_id("reply-button").click()
    await page.get_by_test_id("dialog").get_by_role("button", name="Bagikan").click()
    answers = {"company": "PT Contoh Jaya", "position": "HSE Officer", "province": "Bali"}
    for question, answer in answers.items():
        await asked(page, f"ask-{question}")
        await says(page, answer)
    await asked(page, "ask-skp_number")
    await presses(page, words("option-skp_number-ahli_k3_umum"))
    await asked(page, "review")
    await expect(newest(page)).to_contain_text("0812-3456-0002")
    await presses(page, words("option-review-online"))
    await expect(newest(page)).to_contain_text(re.compile(r"PKA3-\d{4}-01-0001"))
    clock = page.get_by_test_id("clock-now")
    before = await clock.get_attribute("datetime")
    assert before
    await page.get_by_test_id("clock-day").click()
    await expect(page.get_by_test_id("toast")).to_contain_text("1 hari")
    await expect(clock).not_to_have_attribute("datetime", re.compile(re.escape(before[:10])))
    ahead = page.get_by_test_id("clock-reminder-reason")
    await expect(ahead).to_contain_text(re.compile(r"pukul \d\d\.\d\d WIB\s.+ lagi"))
    hour = re.findall(r"\d\d\.\d\d WIB", await ahead.inner_text())[0]
    await page.get_by_test_id("clock-reminder").click()
    await expect(clock).to_have_text(hour)


async def test_a_narrow_phone_starts_the_chat(browser: Browser, demo: str) -> None:
    page = await opened(browser, demo, PHONE)
    await page.get_by_test_id("start").click()
    await asked(page, "welcome")
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


async def test_a_reply_on_a_narrow_phone_quotes_the_message(browser: Browser, demo: str) -> None:
    page = await opened(browser, demo, PHONE)
    await page.get_by_test_id("person-1003").click()
    await page.get_by_test_id("start").click()
    await asked(page, "welcome")
    quoted = (await newest(page).get_by_test_id("message-text").inner_text())[:20]
    reply = newest(page).get_by_test_id("reply-to")
    await page.mouse.move(0, 0)
    await expect(reply).to_have_css("opacity", "0.85")  # no mouse has to find it
    bar = page.get_by_test_id("reply-bar")
    await reply.click()
    await expect(bar).to_contain_text(quoted)
    await page.get_by_test_id("reply-cancel").click()
    await expect(bar).to_be_hidden()
    await reply.click()
    await says(page, "Saya membalas ini")
    await expect(bar).to_be_hidden()
    own = page.locator('[data-testid=message][data-from="person"]').last
    await expect(own).to_contain_text("Saya membalas ini")
    await expect(own.get_by_test_id("quote")).to_contain_text(quoted)
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    await says(page, "Ini tidak")
    await expect(own).to_contain_text("Ini tidak")
    await expect(own.get_by_test_id("quote")).to_have_count(0)


async def test_a_text_file_of_the_bot_opens_and_is_saved(browser: Browser, demo: str) -> None:
    page = await opened(browser, demo, PHONE)
    await page.get_by_test_id("person-1004").click()
    await page.get_by_test_id("start").click()
    await asked(page, "welcome")
    await page.request.post(f"{demo}/sim/limits", data={"on": False})
    content = "Nama: Rina <Panitia>\n\nKota: Jakarta – pusat"
    file = FilePayload(name="data-rina.txt", mimeType="text/plain", buffer=content.encode())
    sent = await page.request.post(
        f"{demo}/bot{TOKEN}/sendDocument",
        multipart={"chat_id": 1004, "caption": "Data Anda", "document": file},
    )
    assert sent.ok
    await expect(newest(page)).to_contain_text("data-rina.txt")
    await expect(newest(page)).to_contain_text("Data Anda")
    async with page.expect_popup() as opening:
        await newest(page).get_by_test_id("file").click()
    await expect((await opening.value).locator("body")).to_contain_text("Kota: Jakarta – pusat")
    async with page.expect_download() as saving:
        await newest(page).get_by_test_id("file-save").click()
    saved = await saving.value
    assert saved.suggested_filename == "data-rina.txt"
    assert (await saved.path()).read_text("utf-8") == content
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


async def test_a_protected_message_opens_its_link_only_when_asked(browser: Browser, demo: str) -> None:
    page = await opened(browser, f"{demo}/#1003", PHONE)
    await page.request.post(f"{demo}/sim/limits", data={"on": False})
    await page.request.post(f"{demo}/sim/chat/1003/say", data={"text": "/start"})
    link = "https://example.org/ruang"
    await page.context.route(link, lambda route: route.fulfill(content_type="text/html", body="Ruang"))
    button = {"text": "Buka ruang", "url": link}
    sent = await page.request.post(
        f"{demo}/bot{TOKEN}/sendMessage",
        data={
            "chat_id": 1003, "text": "Tautan rahasia", "protect_content": True,
            "reply_markup": {"inline_keyboard": [[button]]},
        },
    )  # fmt: skip
    assert sent.ok
    message = page.get_by_test_id("message").filter(has_text="Tautan rahasia")
    await expect(message.get_by_title("Tidak dapat diteruskan atau disimpan")).to_be_visible()
    await message.get_by_test_id("inline-button").click()
    dialog = page.get_by_test_id("dialog")
    await expect(dialog).to_contain_text(link)
    assert page.context.pages == [page]
    async with page.context.expect_page() as opening:
        await dialog.get_by_role("button", name="Buka").click()
    other = await opening.value
    await expect(other.locator("body")).to_have_text("Ruang")
    assert await other.evaluate("[opener, document.referrer]") == [None, ""]


async def test_a_calendar_is_downloaded(browser: Browser, demo: str) -> None:
    page = await opened(browser, f"{demo}/#1003", PHONE)
    await page.request.post(f"{demo}/sim/limits", data={"on": False})
    await page.request.post(f"{demo}/sim/chat/1003/say", data={"text": "/start"})
    file = FilePayload(name="k3.ics", mimeType="text/calendar", buffer=b"BEGIN:VCALENDAR")
    sent = await page.request.post(
        f"{demo}/bot{TOKEN}/sendDocument", multipart={"chat_id": 1003, "document": file}
    )
    assert sent.ok
    async with page.expect_download() as saving:
        await page.get_by_role("link", name="Unduh k3.ics").click()
    saved = await saving.value
    assert saved.suggested_filename == "k3.ics"
    assert (await saved.path()).read_bytes() == b"BEGIN:VCALENDAR"
