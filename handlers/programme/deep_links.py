"""Links that open this bot with a payload, and signed payloads that only this bot can have made.

Telegram: https://t.me/<name>?start=<payload>, at most 64 characters A–Z a–z 0–9 _ -.
"""

import base64
import hashlib
import hmac

from handlers.conversation.payload import read_number
from handlers.conversation.unit_of_work import UnitOfWork
from storage import facts

TICKET = "t"
"""The kind of a ticket's payload."""
KEY_BYTES = 32
SIGNATURE_CHARACTERS = 16
"""96 bits: nobody guesses them."""


async def bot_link(unit: UnitOfWork, payload: str) -> str | None:
    """The link with this payload; None as long as the bot's name is not known."""
    name = await facts.get(unit.tx, "username")
    return None if name is None else f"https://t.me/{name}?start={payload}"


def new_token(unit: UnitOfWork) -> str:
    """A token nobody can guess, for a link that is used once."""
    return base64.urlsafe_b64encode(unit.policy.chance(18)).decode()


def hash_of(token: str) -> str:
    """What is kept of such a token."""
    return hashlib.sha256(token.encode()).hexdigest()


async def sign(unit: UnitOfWork, kind: str, number: int) -> str:
    """A payload for this number that can't be made up: "<kind><number>-<signature>"."""
    return f"{kind}{number}-{await _signature(unit, kind, number)}"


async def read_signed(unit: UnitOfWork, kind: str, payload: str) -> int | None:
    """The number a signed payload of this kind is about; None when it was not made here."""
    head, _, signature = payload.partition("-")
    number = read_number(head.removeprefix(kind))
    if not head.startswith(kind) or number is None:
        return None
    expected = await _signature(unit, kind, number)
    return number if hmac.compare_digest(signature.encode(), expected.encode()) else None


async def _signature(unit: UnitOfWork, kind: str, number: int) -> str:
    key = await facts.get(unit.tx, "key")
    if key is None:
        key = base64.urlsafe_b64encode(unit.policy.chance(KEY_BYTES)).decode()
        await facts.put(unit.tx, "key", key, unit.now)
    digest = hmac.new(key.encode(), f"{kind}:{number}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest).decode()[:SIGNATURE_CHARACTERS]
