"""The files of the world, by id and by path, in memory.

It never reads or writes the disk.
"""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass
from pathlib import PurePath

from simulator.messages import File

FOLDERS = {
    "document": "documents",
    "photo": "photos",
    "sticker": "stickers",
    "video_note": "video_notes",
    "voice": "voice",
}
_UNSAFE = re.compile(r"""[\x00-\x1f\x7f<>:"/\\|?*&`']|[^\x00-\x7f\w]""")


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    data: bytes


class FileStore:
    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def keep(self, upload: Upload, kind: str) -> File:
        folder = FOLDERS[kind]
        number = len(self._by_id) + 1
        suffix = PurePath(upload.name).suffix
        mime = upload.mime or mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        file = File(
            file_id=f"SIM{number:08d}{folder[:3].upper()}",
            unique_id=f"U{number:08d}",
            kind=kind,
            name=clean_name(upload.name),
            mime=mime,
            data=upload.data,
            path=f"{folder}/file_{number}{suffix if suffix[1:].isalnum() else ''}",
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file
        return file

    def find(self, file_id: str) -> File | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> File | None:
        return self._by_path.get(path)


def clean_name(name: str) -> str:
    """The name a file keeps: as on the real server, what is unsafe becomes a space and long names are cut."""
    path = PurePath(name.rpartition("/")[2])
    stem, suffix = (_clean(part, most) for part, most in ((path.stem, 60), (path.suffix[1:], 20)))
    return ".".join(part for part in (stem, suffix) if part) or "file"


def _clean(part: str, most: int) -> str:
    return _UNSAFE.sub(" ", part).lstrip(" .")[:most].rstrip(" .")
