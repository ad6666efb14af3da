"""What a person can send besides text, in the Bot API's shapes.

Contents are small and made up where none are given. It only builds; sending is up to `people`.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any

from simulator.errors import ImpossibleError
from simulator.files import FileStore, Upload
from simulator.messages import File


def _picture(width: int = 96, height: int = 64) -> bytes:
    """A grey slope as PNG: something to see where a photo would be."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(bytes([0, *(120 + x + y // 2 for x in range(width))]) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


_DEFAULTS = {
    "sticker": Upload("stiker.webp", "image/webp", b"RIFF"),
    "voice": Upload("suara.ogg", "audio/ogg", b"OggS"),
    "photo": Upload("foto.png", "image/png", _picture()),
    "document": Upload("berkas.pdf", "application/pdf", b"%PDF-1.4\n"),
    "video_note": Upload("video.mp4", "video/mp4", b"ftyp"),
}
KINDS = (*_DEFAULTS, "location")


def media_extra(files: FileStore, kind: str, upload: Upload | None) -> tuple[File | None, dict[str, Any]]:
    """The kept file, if any, and the fields of the message that carry it."""
    if kind == "location":
        return None, {"location": {"latitude": -6.2088, "longitude": 106.8456}}
    if kind not in _DEFAULTS:
        raise ImpossibleError(f"nobody can send {kind!r}; known are {', '.join(KINDS)}")
    file = files.keep(upload or _DEFAULTS[kind], kind)
    return file, {kind: file_api(kind, file)}


def file_api(kind: str, file: File) -> Any:
    """A PhotoSize list, a Document and so on."""
    shape = file.api()
    if kind == "photo":
        return [shape | {"width": 320, "height": 240}, shape | {"width": 1280, "height": 960}]
    if kind == "document":
        return shape | {"file_name": file.name, "mime_type": file.mime}
    if kind == "voice":
        return shape | {"duration": 3, "mime_type": file.mime}
    if kind == "video_note":
        return shape | {"duration": 3, "length": 240}
    flags = {"is_animated": False, "is_video": False}
    return shape | {"type": "regular", "width": 512, "height": 512, "emoji": "👍", **flags}
