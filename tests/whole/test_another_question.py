"""One more question is one line of the table and its texts: then it is asked, shown, kept and given out."""

import io
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from textwrap import dedent
from typing import Any, cast

import pytest
from fluent.runtime import FluentResource
from python_calamine import CalamineWorkbook

from bot.jobs.export import make_workbook
from bot.settings import Settings
from bot.tasks.child import run_apart
from handlers.panitia.export import Export
from handlers.participant.change import CHANGE, change_form
from handlers.participant.registration import REGISTRATION, registration_form
from handlers.programme.profile import consent, form_template
from handlers.readers import labels, read_pasted
from handlers.readers.fields import FIELDS, Field
from locales import render
from locales.render import LANGUAGES, show_plain
from storage.store import Store
from tests.transcript import Stage, form_of

ROOT = Path(__file__).parent.parent.parent
NAME = "shoe_size"
FOLLOWED = NAME in FIELDS
"""In the tree of the last test: there the recipe has been followed."""
STEP_BY_STEP = """
@ kegiatan 1 daring 5 luring 0
Sari: /start k1
Sari: setuju
Sari: Sari Contoh
Sari: 081234567890
Sari: PT Contoh
Sari: HSE
Sari: Bali
Sari: [Lainnya · belum ada SKP]
Sari: besar sekali
Sari: nomor 42 saja
Sari: ubah ukuran sepatu jadi 43
Sari: [Benar, kirim]
Sari: /ubah
Sari: [Ukuran sepatu]
Sari: 44
Sari: /datasaya
Sari: [📄 Unduh sebagai berkas]
Panitia: /cari Sari
= peserta
"""


def _recipe(kind: str) -> list[str]:
    """The blocks of this kind that stand in README's recipe."""
    section = (
        (ROOT / "README.md")
        .read_text("utf-8")
        .partition("## How to add a question")[2]
        .partition("\n### ")[0]
    )
    return [dedent(block) for block in re.findall(rf"^   ```{kind}\n(.*?)^   ```$", section, re.M | re.S)]


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[], None]]:
    """Takes the steps of the recipe in memory."""
    bundle = render._bundle

    @cache
    def with_texts(language: str) -> Any:
        texts = bundle.__wrapped__(language)
        texts.add_resource(FluentResource(_recipe("ftl")[LANGUAGES.index(language)]))
        return texts

    def all_steps() -> None:
        if FOLLOWED:
            return
        _, reader = _recipe("python")
        (tmp_path / "shoes.py").write_text(reader, "utf-8")
        spec = spec_from_file_location("shoes", tmp_path / "shoes.py")
        assert spec is not None
        assert spec.loader is not None
        shoes = module_from_spec(spec)
        spec.loader.exec_module(shoes)
        field = Field(NAME, shoes.read_shoe_size, "42", "ukuran sepatu|sepatu|ukuran sepatu safety", since=2)
        monkeypatch.setitem(cast(dict[str, Field], FIELDS), NAME, field)
        monkeypatch.setattr(render, "_bundle", with_texts)
        for cached in (labels._labels, render._whole, render._resolved):
            cached.cache_clear()
        for form, made in ((REGISTRATION, registration_form), (CHANGE, change_form)):
            anew = made()
            assert anew.knows(NAME)
            for name, value in vars(anew).items():
                monkeypatch.setitem(vars(form), name, value)

    yield all_steps
    monkeypatch.undo()
    labels._labels.cache_clear()


async def _played(stage: Stage, lines: str) -> dict[str, str]:
    """What is answered, by what was said."""
    answers: dict[str, str] = {}
    said = ""
    for line in await stage.play(lines.strip().splitlines()):
        if re.match(r"[A-Z]\w+: |= ", line):
            said = line.partition(": ")[2] if line[0] != "=" else "="
            answers[said] = line if said == "=" else ""
        else:
            answers[said] = f"{answers.get(said, '')}{line}\n"
    return answers


async def test_it_is_asked_shown_kept_and_given_out(
    store: Store, settings: Settings, add: Callable[[], None]
) -> None:
    add()
    stage = Stage(store, settings)
    answers = await _played(stage, STEP_BY_STEP)
    assert "kategori peserta, ukuran sepatu safety, dan ID Telegram" in answers["/start k1"]  # the consent
    assert "Berapa ukuran sepatu safety Anda?" in answers["[Lainnya · belum ada SKP]"]
    assert "Mohon tuliskan satu ukuran sepatu." in answers["besar sekali"]
    assert "Ukuran sepatu: 42" in answers["nomor 42 saja"]  # the summary
    assert "Ukuran sepatu: 43" in answers["ubah ukuran sepatu jadi 43"]
    assert "Pendaftaran berhasil" in answers["[Benar, kirim]"]
    assert "Ukuran sepatu: 43" in answers["/ubah"]
    assert "[Ukuran sepatu]" in answers["/ubah"]
    assert "Isian sekarang: 43" in answers["[Ukuran sepatu]"]
    for said in ("44", "/datasaya", "[📄 Unduh sebagai berkas]", "/cari Sari"):  # the last is panitia's card
        assert "Ukuran sepatu: 44" in answers[said], said
    assert answers["="].endswith("| lainnya | 44")
    made = await run_apart(
        make_workbook,
        store._path,
        Export("participants", 2027, (1,), phone=True, skp=True, by="Sari", role="owner"),
        int(stage.now()),
        inline=True,
    )
    book = CalamineWorkbook.from_filelike(io.BytesIO(made.content))
    headings, row = book.get_sheet_by_name(book.sheet_names[1]).to_python()
    assert dict(zip(headings, row, strict=True))["Ukuran sepatu"] == "44"
    await _played(stage, "Sari: /hapusdata\nSari: lanjutkan\nSari: ya, hapus")
    async with store.transaction() as tx:
        assert await tx.all("select name, extra from persons") == [(None, None)]


async def test_the_change_offers_it_in_the_summary(
    store: Store, settings: Settings, add: Callable[[], None]
) -> None:
    """And the whole form, as it is pasted, has it: the standard form of the tests too."""
    add()
    answers = await _played(
        Stage(store, settings),
        "@ kegiatan 1 daring 5 luring 0\nBudi: /start k1\nBudi: setuju\nBudi: (formulir)\nBudi: [Ubah data]",
    )
    assert "9 isian kami terima" in answers["(formulir)"]
    assert "Ukuran sepatu: 42" in answers["(formulir)"]
    assert "[Ukuran sepatu]" in answers["[Ubah data]"]
    assert "ukuran sepatu: 42" in form_of("Budi")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_to_copy_asks_for_it(language: str, add: Callable[[], None]) -> None:
    add()
    copied = show_plain(form_template(), language)
    assert len(copied) <= 256
    filled = read_pasted(copied.replace(copied.splitlines()[-1], copied.splitlines()[-1] + "42"))
    assert filled is not None
    assert filled.fields[NAME] == "42"
    datum = re.findall(f"datum-{NAME} = (.*)", _recipe("ftl")[LANGUAGES.index(language)])
    assert datum[0] in show_plain(consent("x", 12), language)


@pytest.mark.skipif(FOLLOWED, reason="needs the table of before as well")
async def test_who_agreed_before_is_asked_to_agree_anew(
    store: Store, settings: Settings, add: Callable[[], None]
) -> None:
    """Until then it is no datum of theirs: /ubah does not ask for it. A draft of before is offered again."""
    before = Stage(store, settings)
    await _played(
        before,
        "@ kegiatan 1 daring 5 luring 0\n@ kegiatan 2 daring 5 luring 0\n"
        "Budi: /start k1\nBudi: setuju\nBudi: (formulir)\nBudi: ya\n"
        "Sari: /start k1\nSari: setuju\nSari: Sari Contoh",
    )
    add()
    after = Stage(store, settings)
    after.chats, after.updates = before.chats, before.updates
    answers = await _played(
        after,
        "Sari: HSE\nBudi: /ubah\nBudi: tidak jadi\nBudi: /start k2\nBudi: setuju\nBudi: 41\nBudi: ya\n"
        "= peserta",
    )
    assert "formulir pendaftaran telah diperbarui" in answers["HSE"]
    assert "Jabatan: HSE" in answers["/ubah"]
    assert "Ukuran sepatu" not in answers["/ubah"]
    assert "ukuran sepatu safety" in answers["/start k2"]
    assert "Berapa ukuran sepatu safety Anda?" in answers["setuju"]
    assert "Ukuran sepatu: 41" in answers["41"]
    assert "| lainnya | 41;" in answers["="]


@pytest.mark.skipif(FOLLOWED, reason="this is the tree it makes")
def test_the_recipe_is_all_there_is_to_do(tmp_path: Path) -> None:
    """The steps of README in a copy of the house, and the tests above there."""
    wanted = shutil.ignore_patterns("transcripts")
    for room in ("bot", "handlers", "locales", "storage", "tests"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=wanted)
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    line, reader = _recipe("python")
    (tmp_path / "handlers/readers/shoes.py").write_text(reader, "utf-8")
    table = tmp_path / "handlers/readers/fields.py"
    text = table.read_text("utf-8").replace(
        "\n)  # fmt: skip\nFIELDS", f"\n    {line.strip()},\n)  # fmt: skip\nFIELDS"
    )
    end = "from handlers.readers.skp import read_skp_number\n"
    table.write_text(text.replace(end, f"from handlers.readers.shoes import read_shoe_size\n{end}"), "utf-8")
    for language, texts in zip(LANGUAGES, _recipe("ftl"), strict=True):
        with (tmp_path / "locales" / language / "registration.ftl").open("a", encoding="utf-8") as file:
            file.write(texts)
    here = Path(__file__).relative_to(ROOT)
    run = subprocess.run(
        [sys.executable, "-m", "pytest", here, "tests/locales", "-p", "no:cacheprovider"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=50,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-3000:]
