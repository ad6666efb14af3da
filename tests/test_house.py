"""The rules of the house (docs: README, "The house"): imports go one way, one library has one door."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "storage", "locales", "simulator")
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))

MAY_IMPORT = {
    "simulator": {"simulator", "bot", "handlers", "storage"},
    "bot": {"bot", "handlers", "storage", "locales"},
    "handlers": {"handlers", "storage"},
    "storage": {"storage"},
    "locales": {"locales", "handlers"},
}
DOORS = {
    "telegram": {"bot", "simulator"},
    "aiohttp": {"bot", "simulator"},
    "aiosqlite": {"storage"},
    "sqlite3": {"storage"},
    "apscheduler": {"bot"},
    "fluent": {"locales"},
    "babel": {"locales"},
    "icalendar": {"locales"},
    "phonenumbers": {"handlers"},
    "rapidfuzz": {"handlers"},
    "python_calamine": {"bot"},
    "xlsxwriter": {"bot"},
    "rich": {"bot"},
}
LEADING = {"dispatch", "told", "commands", "forms", "navigation"}
"""Who leads from one conversation to another."""
CLOCK_AND_SURROUNDINGS = {"time", "os", "socket", "random", "secrets", "subprocess"}


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def _room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    room = _room(path)
    for module in _imports(path):
        top = module.partition(".")[0]
        if top in ROOMS:
            assert top in MAY_IMPORT[room], f"{room}/ must not import {module}"
        if top in DOORS:
            assert room in DOORS[top], f"{top} has its door elsewhere"


def test_locales_know_only_the_words() -> None:
    for path in (ROOT / "locales").rglob("*.py"):
        handlers = {module for module in _imports(path) if module.startswith("handlers")}
        assert handlers <= {"handlers.turn"}


def test_apscheduler_is_only_in_the_clock() -> None:
    using = {path.name for path in MODULES if any(name.startswith("apscheduler") for name in _imports(path))}
    assert using == {"clock.py"}


@pytest.mark.parametrize("room", ["handlers", "storage", "locales"])
def test_time_is_an_argument(room: str) -> None:
    """No clock, no chance and no surroundings inside of the core."""
    for path in (ROOT / room).rglob("*.py"):
        assert not _imports(path) & CLOCK_AND_SURROUNDINGS, path
        text = path.read_text("utf-8")
        assert ".now(" not in text.replace("scene.now", ""), path
        assert ".today(" not in text, path


def test_flows_do_not_import_each_other() -> None:
    flows = {
        "start", "small_talk", "my_registration", "change", "cancellation", "offers", "questions", "privacy",
        *LEADING,
    }  # fmt: skip
    # what is shown of a registration, and how one begins, is shown and begun by others too
    known = {"start": {"handlers.my_registration"}, "offers": {"handlers.start", "handlers.my_registration"}}
    for path in (ROOT / "handlers").rglob("*.py"):
        name = path.stem if path.stem in flows else "registration" if "registration" in path.parts else ""
        if name and name not in LEADING:
            others = {f"handlers.{flow}" for flow in flows - {name}} - known.get(name, set())
            assert not _imports(path) & others, path


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sizes_and_first_lines(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 300
    if text.strip():
        assert ast.get_docstring(ast.parse(text)), "a module opens with what it is for"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_are_short(path: Path) -> None:
    """About thirty lines; forty where SQL or a table needs the room."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 41, f"{node.name} is too long"


def test_no_drawer_for_everything() -> None:
    drawers = {"utils", "common", "helpers", "manager", "service", "base", "misc"}
    assert not {path.stem for path in MODULES} & drawers


def test_only_the_store_begins_and_commits() -> None:
    for path in (ROOT / "storage").rglob("*.py"):
        if path.name != "store.py":
            words = path.read_text("utf-8").casefold()
            assert not any(word in words for word in ('"begin', '"commit', '"rollback', "executescript")), (
                path
            )


def test_lock_file_names_no_index_and_hashes_everything() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "index-url" not in lock
    assert "://" not in lock
    pins = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert lock.count("--hash=sha256:") >= len(pins)
