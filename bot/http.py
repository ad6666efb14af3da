"""aiohttp under python-telegram-bot's BaseRequest: many times faster than its default.

Errors are split into NotSentError (try again freely), TimedOut and LostError (sent, but no answer came) and
the server's own. No address appears in an error: Telegram's addresses hold the token.
"""

import io
from collections.abc import Mapping
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any

import aiohttp
from pydantic_core import from_json, to_json
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_JSON = {"Content-Type": "application/json"}


class NotSentError(NetworkError):
    """The request has surely not reached the server."""


class LostError(NetworkError):
    """The request was on its way when the connection broke: it may have reached the server."""


class AiohttpRequest(BaseRequest):
    """One session; `read_timeout` in seconds is what calls have that name none themselves."""

    def __init__(self, read_timeout: float = 10.0, connections: int = 64) -> None:
        self._read_timeout = read_timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read_timeout

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """What is no JSON, or holds half a surrogate pair, is left to the library."""
        try:
            answer: dict[str, Any] = from_json(payload)
        except ValueError:
            answer = BaseRequest.parse_json_payload(payload)
        return answer

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=30)
            trace = aiohttp.TraceConfig()
            trace.on_request_headers_sent.append(_note_written)
            self._session = aiohttp.ClientSession(connector=connector, trace_configs=[trace])

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917 the signature is the library's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("initialize() has not been called")
        seconds = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        body, headers = _body(request_data)
        timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=5)
        way = SimpleNamespace(written=False)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, trace_request_ctx=way
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, OSError) as error:
            raise _failure(error, seconds, written=way.written) from None


async def _note_written(_session: aiohttp.ClientSession, context: SimpleNamespace, _params: object) -> None:
    context.trace_request_ctx.written = True


def _failure(error: Exception, seconds: float | None, *, written: bool) -> NetworkError:
    """Time runs out in the queue for a connection too, and in DNS: then nothing was written yet."""
    why = type(error).__name__
    if not written:
        return NotSentError(why)
    if isinstance(error, TimeoutError):
        return TimedOut(f"no answer within {seconds} s")
    return LostError(why)


def _body(request_data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, Mapping[str, str]]:
    """JSON; with files a form, whose headers only aiohttp knows."""
    if request_data is None or not request_data.contains_files:
        return to_json(request_data.parameters) if request_data else None, _JSON
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in request_data.multipart_data.items():
        file = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=mime)
    return form, {}


_sent: ContextVar[str] = ContextVar("sent", default="")


def last_sent() -> str:
    """The id of the message this task has sent last."""
    return _sent.get()


class SendingRequest(AiohttpRequest):
    """For calls of whose answer only the id is read: a message that was sent is True, not an object to be
    built. Building it costs more than the call itself."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = AiohttpRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), dict) and "message_id" in answer["result"]:
            _sent.set(str(answer["result"]["message_id"]))
            answer["result"] = True
        return answer
