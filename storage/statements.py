"""Parts of SQL that are written from names: what is inserted, and lists of parameters."""

from collections.abc import Iterable


def insert_into(table: str, columns: Iterable[str]) -> str:
    """An insert of one row whose parameters are called like its columns; what follows it may be added."""
    names = tuple(columns)
    return f"insert into {table} ({', '.join(names)}) values ({', '.join(f':{name}' for name in names)}) "


def placeholders(name: str, values: Iterable[object]) -> tuple[str, dict[str, object]]:
    """For `in (…)`: the names of so many parameters, "null" for none, and the values by name."""
    params = {f"{name}{n}": value for n, value in enumerate(values)}
    return ", ".join(f":{each}" for each in params) or "null", params
