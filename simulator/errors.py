"""How the simulator says no, in the very words and codes of the real Bot API.

It knows no HTTP server: `api` turns an ApiError into an answer.
"""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An answer with ok=false. `retry_after` is in whole seconds and only comes with code 429."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


class ImpossibleError(Exception):
    """A person tries what a real person could not do, such as pressing a button that is not there."""


def bad_request(why: str) -> ApiError:
    return ApiError(400, f"Bad Request: {why}")


def too_many(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def blocked() -> ApiError:
    return ApiError(403, "Forbidden: bot was blocked by the user")
