"""The rules of the house (docs: README, "The house"): imports go one way, one library has one door."""

import ast
from pathlib import Path

import pytest

from tests import ROOT

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
    "matplotlib": {"bot"},
    "python_calamine": {"bot"},
    "xlsxwriter": {"bot"},
    "rich": {"bot"},
}
FLOORS = {"readers": 0, "conversation": 1, "programme": 2, "participant": 3, "panitia": 3, "routing": 4}
"""The rooms of handlers/: each knows its own and those on lower floors; two on one floor are strangers."""
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
        assert handlers <= {"handlers.conversation.turn"}


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


def _graph() -> dict[str, set[str]]:
    """Which of our modules each of them imports, also for types only."""
    paths = [path for room in (*ROOMS, "benchmarks", "docs", "tests") for path in (ROOT / room).rglob("*.py")]
    modules = {_name(path): path for path in paths}
    return {name: _imported(path, set(modules)) - {name} for name, path in modules.items()}


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imported(path: Path, modules: set[str]) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names} & modules
        elif isinstance(node, ast.ImportFrom) and node.module:
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= inside & modules or {node.module} & modules
    return found


def _upward(graph: dict[str, set[str]]) -> list[str]:
    """Imports that go up, or across between two rooms of one floor."""
    found = []
    for module, imported in graph.items():
        for other in imported:
            here, there = (name.split(".")[1] if name.count(".") else "" for name in (module, other))
            inside = module.startswith("handlers.") and other.startswith("handlers.")
            if inside and here != there and FLOORS[there] >= FLOORS[here]:
                found.append(f"{module} must not import {other}")
    return found


def _strays(graph: dict[str, set[str]]) -> list[str]:
    """Modules of panitia/ that no command of panitia and nothing of the clock leads to."""
    reached: set[str] = set()
    roots = [name for name in graph if name.startswith("bot.") or name == "handlers.routing.panitia_commands"]
    ahead = [other for name in roots for other in graph[name]]
    while ahead:
        name = ahead.pop()
        if name.startswith("handlers.panitia") and name not in reached:
            reached.add(name)
            ahead.extend(graph[name])
    return sorted(name for name in graph if name.startswith("handlers.panitia.") and name not in reached)


def _circle(graph: dict[str, set[str]]) -> list[str]:
    """The modules of one circle of imports, if there is any: what is left when all else is taken away."""
    left = {name: set(imported) for name, imported in graph.items()}
    while ends := {name for name, imported in left.items() if not imported & left.keys()}:
        left = {name: imported for name, imported in left.items() if name not in ends}
    return sorted(left)


def _as_if_in(graph: dict[str, set[str]], module: str, room: str) -> dict[str, set[str]]:
    """The graph if this module of handlers/ were moved to another room."""
    moved = f"handlers.{room}.{module.rpartition('.')[2]}"

    def name(each: str) -> str:
        return moved if each == module else each

    return {name(each): {name(other) for other in imported} for each, imported in graph.items()}


def test_every_module_of_the_core_stands_in_a_room() -> None:
    inside = {path.relative_to(ROOT / "handlers").parts[0] for path in (ROOT / "handlers").rglob("*.py")}
    assert inside - {"__init__.py"} == set(FLOORS)


def test_floors_go_one_way() -> None:
    assert _upward(_graph()) == []


def test_panitia_is_reached_by_the_commands_of_panitia() -> None:
    assert _strays(_graph()) == []


@pytest.mark.parametrize(
    ("module", "room"),
    [
        ("handlers.programme.seating", "readers"),
        ("handlers.programme.waitlist", "conversation"),
        ("handlers.participant.change", "programme"),
        ("handlers.panitia.scan", "participant"),
        ("handlers.participant.cancellation", "panitia"),
        ("handlers.routing.dispatch", "participant"),
        ("handlers.conversation.form", "readers"),
        ("handlers.readers.names", "routing"),
    ],
)
def test_a_module_in_the_wrong_room_is_found(module: str, room: str) -> None:
    graph = _graph()
    assert module in graph
    moved = _as_if_in(graph, module, room)
    assert _upward(moved) or _strays(moved)


def test_no_circle_of_modules() -> None:
    assert _circle(_graph()) == []
    assert _circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == ["a", "b", "c", "d"]


def test_what_computes_has_its_own_room() -> None:
    """bot/ waits; sheets and pictures are made in a child process, by bot/tasks, which sends nothing."""
    heavy = {"matplotlib", "python_calamine", "xlsxwriter"}
    for path in (ROOT / "bot").rglob("*.py"):
        imported = _imports(path)
        if path.relative_to(ROOT / "bot").parts[0] == "tasks":
            others = {name for name in imported if name.split(".")[0] == "bot"}
            assert all(name.startswith("bot.tasks") for name in others), path
            assert not imported & {"telegram", "aiohttp"}, path
        else:
            assert not {name.split(".")[0] for name in imported} & heavy, path


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
