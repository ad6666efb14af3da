"""A database from before is brought up to date with what it holds."""

import sqlite3
from contextlib import closing
from pathlib import Path

from handlers.conversation.message_codec import pack, unpack
from handlers.conversation.turn import Button, CopyButton, Message, Say
from handlers.readers.fields import FIELDS
from locales.render import Shown, show, show_plain
from storage import events, reminders
from storage.sessions import Room
from storage.store import APPLICATION_ID, MIGRATIONS, Store


def _database_of_version(path: Path, version: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for file in sorted(MIGRATIONS.glob("[0-9]*.sql"))[:version]:
            db.executescript(file.read_text("utf-8"))
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {version}")


def _with_an_event(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(
            "insert into events (year, batch, title, place, quota_offline, quota_online, offline, opens_at, "
            "closes_at) values (2027, 1, 'Kegiatan', 'Jakarta', 25, 2500, 'approval', 0, 1000)"
        )
        db.execute(
            "insert into sessions (event_id, position, title, starts_at, ends_at, join_url) "
            "values (1, 1, 'Hari 1', 2000, 3000, 'https://example.org/k3')"
        )


async def test_sessions_keep_their_link_and_events_get_the_usual_reminders(tmp_path: Path) -> None:
    _database_of_version(tmp_path / "k3bot.db", 2)
    _with_an_event(tmp_path / "k3bot.db")
    store = await Store.open(tmp_path / "k3bot.db")
    try:
        async with store.transaction() as tx:
            event = await events.find(tx, 2027, 1)
            rules = await reminders.of_events(tx, [1])
    finally:
        await store.close()
    assert event is not None
    assert (event.state, event.reconfirm, event.attended) == ("open", True, "end,entered+start")
    assert event.sessions[0].rooms == (Room("https://example.org/k3"),)
    assert rules == {1: list(reminders.DEFAULTS)}


async def test_messages_that_wait_are_still_read(tmp_path: Path) -> None:
    """What the version before put into the outbox says the same as what this one puts there."""
    _database_of_version(tmp_path / "k3bot.db", 11)
    copy = CopyButton(Say("copy-form"), Say("form-template"))
    old = [Message((Say("consent", {"contact": "x", "months": 12}),), ((copy,),))]
    fields = [name for name, field in FIELDS.items() if field.since == 1]
    for question in ("what", "change"):
        keys = [f"option-{question}-{name}" for name in (*fields, "mode", "done")]
        old.append(Message((), (tuple(Button(Say(key), "t") for key in keys),)))
    asked, *choices = await _after_an_upgrade(tmp_path, old)
    assert (
        "</b> nama, perusahaan, jabatan, provinsi dan kabupaten/kota, nomor HP, email, nomor dan"
        in asked.text
    )
    assert "Penunjukan), kategori peserta, dan ID Telegram." in asked.text
    assert asked.rows[0][0].value.startswith("Nama lengkap: \nNo HP/WA: \nPerusahaan/instansi: \nJabatan: \n")
    assert asked.rows[0][0].value.endswith("\nSKP berlaku sampai: \nKategori: Ahli K3 Umum")
    labels = [show_plain(Say(f"label-{name}"), "id") for name in fields]
    assert [[button.label for button in shown.rows[0]] for shown in choices] == [
        [*labels, "Moda (daring/luring)", "Tidak jadi"],
        [*labels, "Moda", "Kembali ke ringkasan"],
    ]


async def test_messages_of_panitia_that_wait_are_still_read(tmp_path: Path) -> None:
    _database_of_version(tmp_path / "k3bot.db", 12)
    old = {
        "edit-field-place": "Tempat", "edit-field-opens": "Pendaftaran dibuka", "new-label-links": "Tautan",
        "new-label-closes": "Ditutup", "option-new_part-batch": "Angkatan", "option-new_part-opens": "Dibuka",
        "option-new_part-done": "Sudah sesuai", "edit-ask-offline": "Bagaimana kursi luring diberikan?",
        "edit-ask-title": "Apa judul kegiatan yang baru?", "ask-new_title": "Apa judul kegiatannya?",
        "ask-new_offline": "Bagaimana kursi luring diberikan?", "ask-new_part": "Apa yang ingin diubah?",
        "edit-record-start": "presensi awal",
    }  # fmt: skip
    says = [*map(Say, old), Say("edit-more", {"count": 3}), Say("new-link", {"link": "a.id …1/23"})]
    says.append(Say("edit-or", {"one": Say("edit-record-end"), "other": "x"}))
    says.append(Say("new-reminder", {"rule": "H-7", "at": "besok"}))
    waiting = await _after_an_upgrade(tmp_path, [Message(tuple(says))])
    told = "… dan 3 lagi", "a.id …1/23", "presensi akhir; atau x", "• H-7: besok"
    assert waiting[0].text.split("\n\n") == [*old.values(), *told]


async def _after_an_upgrade(folder: Path, messages: list[Message]) -> list[Shown]:
    """These messages of the version before, as they are sent now."""
    with closing(sqlite3.connect(folder / "k3bot.db", isolation_level=None)) as db:
        for n, message in enumerate(messages):
            db.execute(
                "insert into outbox (key, channel, address, lane, message, state, not_before, tries) "
                "values (?, 'telegram', '7', 0, ?, 'waiting', 0, 0)",
                (str(n), pack("id", message)),
            )
    store = await Store.open(folder / "k3bot.db")
    try:
        async with store.transaction() as tx:
            rows = await tx.all("select message from outbox order by id")
    finally:
        await store.close()
    return [show(unpack(message).message, "id") for (message,) in rows]
