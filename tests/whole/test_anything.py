"""Whatever a person does, in any order: one answer that Telegram would take, and nothing is raised.

Hypothesis plays a person who types, presses what is shown or what never was, shares, and comes back; every
answer goes through the simulator's own checks of HTML and buttons.
"""

import asyncio
import json
import tempfile
from pathlib import Path

import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.inputs import Inputs
from bot.policy import policy_of
from bot.settings import Settings
from bot.wire import markup
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Attachment, Command, Heard, Press, Said, SharedContact, Text
from locales.render import Shown, show
from simulator.markup import read_markup
from simulator.texts import read_caption, read_message
from storage import events, outbox
from storage.sessions import Session
from storage.store import Store, Tx

NOW = 1_800_000_000

COMPLETE = (
    "Nama: Sari Contoh⏎HP: 0812 3456 7890⏎PT: Contoh⏎Jabatan: HSE⏎Provinsi: Bali⏎Email: -⏎"
    "SKP: belum ada⏎Kategori: lainnya"
)
WORDS = st.sampled_from(
    [
        *[
            "1",
            "2",
            "3",
            "ya",
            "tidak",
            "setuju",
            "daring",
            "luring",
            "batal",
            "kembali",
            "ulangi",
            "mulai ulang",
            "lewati",
            "belum ada",
            "-",
        ],
        *[
            "ubah",
            "ubah nama",
            "ubah nama jadi Sari",
            "ubah provinsi Bali",
            "ubah SKP",
            "lanjutkan",
            "ambil",
            "lepas",
            "ubah ke luring",
            "hapus",
            "halo",
        ],
        *[
            "Sari Contoh",
            "SARI CONTOH",
            "081234567890",
            "0812",
            "PT Contoh",
            "Kalimantan",
            "Jabar",
            "banjar",
            "pengawas",
        ],
        *[
            "sari@example.com",
            "sari@gmial.com",
            "123",
            "KEP.1/A-B/VII/2024",
            "14 Maret 2028",
            "31/2/2028",
            "ahli k3",
        ],
        *[
            "terima kasih",
            "link zoom mana",
            "<b>x</b>",
            "&lt;",
            "</i>",
            "{ $x }",
            "\ue0000\ue001",
            "A#B#C#D",
            "x: y: z",
        ],
        COMPLETE,
        "Nama: sari⏎HP: 0812⏎Provinsi: Sulawesi⏎Email: a@gmial.com",
        "Moda: luring⏎Kegiatan: 2",
        "Kegiatan: 9⏎Nama: Budi Contoh",
        "Nama:⏎PT:",
    ]
)
TEXTS = st.one_of(WORDS.map(lambda text: text.replace("⏎", "\n")), st.text(min_size=1, max_size=200))
COMMANDS = st.sampled_from(
    [Command("start"), Command("start", "k1"), Command("start", "k2-a_b"), Command("start", "x" * 64)]
    + [
        Command(name)
        for name in (
            *("status", "bantuan", "privasi", "batal", "ubah", "english", "indonesia", ""),
            *("jadwal", "datasaya", "hapusdata", "kembali", "ulangi"),
        )
    ]
    + [Command("bantuan", "Tautan tidak terbuka"), Command("jawab", "1 Baik"), Command("jawab", "2")]
)
ACTS = st.one_of(
    TEXTS.map(Text),
    TEXTS.map(Text),
    COMMANDS,
    st.integers(0, 11),  # presses the nth button shown
    st.integers(0, 11),
    st.text(max_size=64).map(lambda data: Press(data, "1", "q")),
    st.sampled_from(["!take:1", "!release:1", "!again:1", "!file", "!ask", "!answer:1", "!take:99"]).map(
        lambda data: Press(data, "1", "q")
    ),
    TEXTS.map(lambda text: Text(text, replies_to="1", quoted="Pesan #1\nx")),
    st.just(SharedContact("6281234567890", own=True)),
    st.just(SharedContact("x", own=False)),
    st.sampled_from(["sticker", "voice", "photo", "file", "other"]).map(Attachment),  # type: ignore[arg-type]
    TEXTS.map(lambda text: Text(text, edited=True)),
)


def _session(start: int) -> Session:
    return Session("Hari <1>", start, start + 3600, "https://example.org/x")


def _event(batch: int) -> events.Event:
    return events.Event(
        id=0, year=2027, batch=batch, title=f"Angkatan & {batch}", place="<Jakarta>",
        quota_offline=1, quota_online=1, offline="first_come", opens_at=0, closes_at=NOW * 2,
        sessions=(_session(NOW + 9000), _session(NOW + 99000)),
    )  # fmt: skip


async def _play(acts: list[Said | int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        options = Settings(
            token="1:x", database=Path(folder) / "x.db", contact="<panitia> & co", owners=(7,), _env_file=None
        )
        store = await Store.open(options.database)
        try:
            async with store.transaction() as tx:
                for batch in (1, 2):
                    await events.put(tx, _event(batch))
            await _answer_all(store, Inputs(store, policy_of(options), lambda: NOW, lambda: None), acts)
        finally:
            await store.close()


async def _answer_all(store: Store, inputs: Inputs, acts: list[Said | int]) -> None:
    buttons: list[str] = []
    last = ""
    for n, act in enumerate(acts):
        if isinstance(act, int):
            act = Press(buttons[act % len(buttons)], "1", "q") if buttons else Text("halo")  # noqa: PLW2901
        await inputs.process("telegram", [Heard("telegram", n + 1, "7", act)])
        async with store.transaction() as tx:
            rows = [row for _ in range(2) for row in await _sent(tx)]  # one message a chat at a time
        double = isinstance(act, Press) and act.data == last
        assert rows or double, f"no answer to {act}"
        last = act.data if isinstance(act, Press) else ""
        for row in rows:
            packed = unpack(row.message)
            shown = show(packed.message, packed.language)
            _check(shown)
            buttons = [b.value for line in shown.rows for b in line if b.kind == "press"] or buttons


async def _sent(tx: Tx) -> list[outbox.OutboxRow]:
    rows = await outbox.claim(tx, await outbox.heads(tx, 9, NOW)) or await outbox.claim_waves(tx, 9, NOW)
    await outbox.sent(tx, [row.id for row in rows])
    return rows


def _check(shown: Shown) -> None:
    """As strict as the simulator: raises ApiError for what Telegram would refuse."""
    if shown.file is None:
        assert read_message(shown.text, "HTML").plain
    else:
        assert read_caption(shown.text, "HTML").plain
        assert shown.file.content
    buttons = markup(shown)
    if isinstance(buttons, InlineKeyboardMarkup):
        read_markup(json.dumps(buttons.to_dict()))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ACTS, min_size=3, max_size=25))
def test_everything_gets_an_answer_that_telegram_takes(acts: list[Said | int]) -> None:
    with structlog.testing.capture_logs() as log:
        asyncio.run(_play([Command("start"), *acts]))
    assert [line for line in log if line["log_level"] == "error"] == []
