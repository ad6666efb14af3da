"""What a broadcast says: texts with placeholders, photos, previews, and names that could be anything."""

import html
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Attachment, Period
from handlers.panitia.broadcast import estimate, whom
from handlers.panitia.broadcast.preview import show_preview, someone_of
from handlers.panitia.broadcast.wording import PLACEHOLDERS, message_to, read_photo, read_text
from handlers.readers import Problem, Read, Unsure
from locales.moments import show_period
from locales.render import show
from storage.store import Store
from tests.handlers.panitia.broadcast_stage import NOW, Stage, event, written


@pytest_asyncio.fixture
async def stage(settings: Settings, store: Store) -> AsyncIterator[Stage]:
    opened = Stage(store, settings)
    await opened.open()
    yield opened


# ---- what it says -----------------------------------------------------------------------------------

NAMES = (
    'Budi "Contoh" \\ S.T.', "{nomor} {nama}", "<b>Sari</b> & Contoh", "D'Contoh\\u0022", "\\", '"',
    "Tono\nContoh\t", "\ue011\ue012", "\ue010\ue012", "Ünï 🙂 Contoh", "%s :name ? $1",
    "]}],\"rows\":[[", "\x01\x1f\x7f", "",
)  # fmt: skip


async def test_any_name_arrives_as_it_is(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        for person, name in enumerate(NAMES, start=1):
            await stage.join(tx, person, name, language="en" if person % 2 else "id")
            await stage.register(tx, person, stage.events[0])
    text = '{nama}|{nomor}|{nama}: "a" \\n & <i>{kegiatan}</i>'
    reading = read_text(text)
    assert reading == Read(text)
    await stage.send(written(text=text, event_id=stage.events[0].id))
    rows = {int(row.address): unpack(row.message) for row in await stage.claim()}
    for person, name in enumerate(NAMES, start=1):
        shown = show(rows[person].message, rows[person].language).text
        safe = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        number = f"PKA3-2027-01-{person:04d}"
        assert shown == (f'{safe}|{number}|{safe}: "a" \\n &amp; &lt;i&gt;Kegiatan Contoh 1&lt;/i&gt;')


async def test_the_preview_is_what_that_person_gets(stage: Stage) -> None:
    async with stage.store.transaction() as tx:
        await stage.join(tx, 1, 'Sari "Contoh"', province="91")
        await stage.register(tx, 1, stage.events[0], "offline")
    what = written(text="{nama} {nomor} {kegiatan} {tanggal} {moda}", event_id=stage.events[0].id)
    async with stage.store.transaction() as tx:
        someone = await someone_of(stage.unit(tx), what, "id")
        assert someone is not None
        preview = await show_preview(stage.unit(tx), what, someone)
    await stage.send(what)
    [row] = await stage.claim()
    assert show(unpack(row.message).message, "id") == show(preview, "id")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("  ", "broadcast-text-empty"),
        ("x" * 3501, "broadcast-text-long"),
        ("🙂" * 1751, "broadcast-text-long"),
        ("Yth. {nama", "broadcast-text-brace"),
        ("Yth. nama}", "broadcast-text-brace"),
        ("{{nama}}", "broadcast-text-brace"),
        ("{}", "broadcast-text-unknown"),
        ("{email}", "broadcast-text-unknown"),
        ("{nama lengkap}", "broadcast-text-unknown"),
        ("{nama}" * 40, "broadcast-text-filled"),
    ],
)
def test_what_is_not_right_with_a_text_is_said(text: str, key: str) -> None:
    reading = read_text(text)
    assert isinstance(reading, Problem)
    assert reading.key == key


def test_marks_of_ours_and_signs_nobody_sees_are_left_out() -> None:
    assert read_text(" a\ue010\ue012b\x00\tc\n{ Nama } ") == Read("ab c\n{ Nama }")
    assert read_photo(Attachment("photo", "token", caption="x" * 901)) != Read("x" * 901)
    assert read_photo(Attachment("photo", "token")) == Read("")
    assert isinstance(read_photo(Attachment("file", "token")), Problem)


def test_the_longest_there_can_be_fits_into_a_message() -> None:
    long = replace(event(88, NOW), title="T" * 120)
    slots = "".join(f"{{{name}}}" for name in PLACEHOLDERS)
    for text, photo in (("x" * (3500 - len(slots)) + slots, ""), ("x" * (620 - len(slots)) + slots, "token")):
        read = read_photo(Attachment("photo", photo, caption=text)) if photo else read_text(text)
        assert read == Read(text)
        for language in ("id", "en"):
            for zone in estimate.ZONES:
                said = message_to(
                    written(text=text, photo=photo), long, "offline", zone, ("N" * 120, "P" * 24)
                )
                shown = show(said, language).text
                assert len(shown) <= (1024 if photo else 4096)
                assert "N" * 120 in shown
                assert "x" * 100 in shown


def test_provinces_are_read_as_people_write_them() -> None:
    assert whom.read_provinces("bali, Jabar\nbali; papua barat") == Read("32,51,92")
    assert whom.read_provinces("51,32") != Read("")
    assert isinstance(whom.read_provinces("Bali, Konoha"), Problem)
    unsure = whom.read_provinces("Bali, Paua")
    if isinstance(unsure, Unsure):
        assert all(not option.value or "51" in option.value for option in unsure.options)


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            ["{nama}", "{ NOMOR }", "{kegiatan}", "{tanggal}", "{moda}", " ", "<", "&amp;", "\n"]
        ),
        st.text(max_size=8),
    ),
    max_size=12,
)


@given(PIECES, st.text(max_size=20))
def test_any_text_is_read_as_it_was_written(pieces: list[str], name: str) -> None:
    """Whatever is taken is what people read: placeholders filled once, everything else as it is."""
    reading = read_text("".join(pieces))
    if not isinstance(reading, Read):
        return
    what, where = written(text=reading.value), event(1, NOW)
    shown = show(message_to(what, where, "online", "Asia/Jakarta", (name, "PKA3-1")), "id").text
    values = {
        "nama": name, "nomor": "PKA3-1", "kegiatan": where.title, "moda": "daring",
        "tanggal": show_period(Period(where.starts_at, where.ends_at, "Asia/Jakarta"), "id"),
    }  # fmt: skip
    filled = re.sub(r"\{\s*(\w+)\s*\}", lambda slot: values[slot[1].lower()], reading.value)
    assert shown == html.escape(filled, quote=False)
