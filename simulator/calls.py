"""One call of the Bot API: reads its parameters from wherever they came (query, form, JSON, multipart).

It knows no method; wrong types become the errors of the real server.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from simulator.errors import ApiError, bad_request
from simulator.files import Upload

UPLOAD_BYTES = 50 * 1024 * 1024


@dataclass(slots=True)
class Call:
    parameters: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.parameters.get(name)
        if value is None or isinstance(value, dict | list):
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """What is no number counts as missing, as on the real server."""
        value = self.parameters.get(name)
        try:
            return default if value is None or value == "" else int(value)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "yes", "1"}

    def structure(self, name: str, what: str) -> Any:
        """A JSON parameter: decoded already in a JSON body, a text elsewhere. None if it did not come."""
        value = self.parameters.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None


async def read_call(request: web.Request) -> Call:
    parameters: dict[str, Any] = dict(request.query) if request.query_string else {}
    if request.method != "POST" or not request.can_read_body:
        return Call(parameters)
    content_type = request.content_type
    try:
        if content_type == "multipart/form-data":
            return await _read_multipart(request, parameters)
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise _too_large() from None
    try:
        if content_type == "application/json":
            given = json.loads(body) if body else {}
            if not isinstance(given, dict):
                raise bad_request("can't parse request body: expected an object")
            parameters |= given
        elif content_type == "application/x-www-form-urlencoded":
            parameters.update(parse_qsl(body.decode(), keep_blank_values=True))
    except (UnicodeDecodeError, json.JSONDecodeError):
        raise bad_request("can't parse request body") from None
    return Call(parameters)


async def _read_multipart(request: web.Request, parameters: dict[str, Any]) -> Call:
    uploads: dict[str, Upload] = {}
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            data = await _read_part(part)
            if part.filename is None:
                parameters[part.name] = data.decode()
            else:
                mime = part.headers.get("Content-Type", "")
                uploads[part.name] = Upload(part.filename, mime, data)
    except ValueError:
        raise bad_request("can't parse multipart form data") from None
    return Call(parameters, uploads)


async def _read_part(part: BodyPartReader) -> bytes:
    data = bytearray()
    while chunk := await part.read_chunk(1 << 18):
        data += chunk
        if len(data) > UPLOAD_BYTES:
            raise _too_large()
    return bytes(part.decode(data)) if "Content-Transfer-Encoding" in part.headers else bytes(data)


def _too_large() -> ApiError:
    return ApiError(413, "Request Entity Too Large")
