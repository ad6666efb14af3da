"""A field of a kegiatan that stands in the table only here, from its question to the database. A process of
its own, as the table is read while modules are loaded: `python -m` this module, with an empty folder.

Prints what panitia read of it, and what is stored.
"""

import asyncio
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent.parent.parent
ROW = 'Field("dress", LINE, labels="busana|pakaian"),'
TEXTS = """
event-field-dress = Busana
event-ask-dress = Apa busananya? Contoh: <b>batik</b>
"""
EVENT = """
[[event]]
batch = 8
year = 2027
title = "Kegiatan Contoh"
place = "Bandung"
quota_offline = 0
quota_online = 10
offline = "approval"
opens_at = 2027-01-04T08:00:00+07:00
closes_at = 2027-03-08T17:00:00+07:00
dress = "Batik biru"

[[event.session]]
title = "Hari 1"
starts_at = 2027-03-10T08:30:00+07:00
ends_at = 2027-03-10T16:00:00+07:00
join_url = "https://example.org/k3"
"""
FORM = (
    "/buatkegiatan Angkatan: {batch}⏎Judul: Kegiatan Contoh⏎Tempat: Bandung⏎Kuota luring: 0⏎Kuota daring: 5⏎"
    "Sesi: Hari 1: 14 Maret 2027 08.30–16.00⏎Tautan: https://example.org/7⏎Dibuka: sekarang⏎"
    "Ditutup: 13 Maret 2027 17.00"
)
PLAYED = [
    f"Panitia: {FORM.format(batch=6)}⏎Busana: Kebaya", "Panitia: draf",
    f"Panitia: {FORM.format(batch=7)}", "Panitia: Batik", "Panitia: draf",
    "Panitia: [‹ Ubah kegiatan]", "Panitia: [Busana]", "Panitia: Batik merah", "Panitia: simpan",
    "Panitia: [‹ Rincian kegiatan]", "Panitia: [📄 Gandakan]", "Panitia: 14 April 2027", "Panitia: 9",
    "Panitia: kosongkan", "Panitia: simpan",
]  # fmt: skip


def add_the_row() -> None:
    """The table's module as if this row stood in it."""
    name, path = "handlers.programme.event_fields", ROOT / "handlers/programme/event_fields.py"
    source = path.read_text("utf-8").replace("\nFIELDS = (\n", f"\nFIELDS = (\n    {ROW}\n", 1)
    sys.modules[name] = module = ModuleType(name)
    exec(compile(source, path, "exec"), module.__dict__)  # noqa: S102 the source is ours


async def main(folder: Path) -> None:
    from fluent.runtime import FluentResource  # noqa: PLC0415 all of ours is loaded with the row in place

    from bot.settings import Settings  # noqa: PLC0415
    from bot.tasks.events_file import read_events  # noqa: PLC0415
    from locales import render  # noqa: PLC0415
    from storage import events  # noqa: PLC0415
    from storage.store import Store  # noqa: PLC0415
    from tests.transcript import Stage  # noqa: PLC0415

    render._bundle("id").add_resource(FluentResource(TEXTS))
    store = await Store.open(folder / "k3bot.db")
    try:
        stage = Stage(store, Settings(database=folder / "k3bot.db", token="1000:simulator", owners=(990,)))
        lines = list(await stage.play(PLAYED))
        (folder / "kegiatan.toml").write_text(EVENT, "utf-8")
        async with store.transaction() as tx:
            for change in read_events(folder / "kegiatan.toml"):
                await events.put(tx, change.event)
            lines += [f"= {event.batch}: {event.extra}" for event in await events.every(tx)]
        sys.stdout.write("\n".join(lines))
    finally:
        await store.close()


if __name__ == "__main__":
    add_the_row()
    asyncio.run(main(Path(sys.argv[1])))
