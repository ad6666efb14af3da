"""One bot per database: a lock on a file beside it, which the system releases when the process ends."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path

from bot.stop import StopError


@contextlib.contextmanager
def only_instance(database: Path) -> Iterator[None]:
    """Hold the lock while the block runs. Raises StopError when another process holds it."""
    database = database.resolve()  # also by another name it is the same file
    path = database.with_name(database.name + ".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a")
    except OSError as error:
        raise StopError(f"The lock file {path} cannot be created: {error.strerror}.") from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StopError(f"Another bot already runs on {database}; stop it first.") from None
        yield
