"""What a person has agreed to, and the exact text that was shown (UU 27/2022 Ps 20–24)."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.statements import placeholders
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Consent:
    """To what somebody agreed, to which text (its hash), and when (UTC epoch seconds)."""

    purpose: str
    text_hash: str
    given_at: int


async def of_person(tx: Tx, person_id: int) -> tuple[Consent, ...]:
    """All consents of this person, the oldest first."""
    rows = await tx.all(
        "select purpose, text_hash, given_at from consents where person_id = :person "
        "order by given_at, purpose desc",
        {"person": person_id},
    )
    return tuple(Consent(*row) for row in rows)


async def has_agreed(tx: Tx, person_id: int, text_hashes: Sequence[str]) -> bool:
    """Whether this person has agreed to registration under exactly one of these texts."""
    names, params = placeholders("h", text_hashes)
    return await tx.has(
        "select 1 from consents where person_id = :person and purpose = 'registration' "
        f"and text_hash in ({names})",
        params | {"person": person_id},
    )


async def record(tx: Tx, person_id: int, purpose: str, text: tuple[str, str], now: int) -> None:
    """Record one consent. `text` is (hash, the whole text as shown); giving it twice changes nothing."""
    text_hash, shown = text
    await tx.run(
        "insert into consent_texts (hash, text, first_shown_at) values (:hash, :text, :now) "
        "on conflict do nothing",
        {"hash": text_hash, "text": shown, "now": now},
    )
    await tx.run(
        "insert into consents (person_id, purpose, text_hash, given_at) "
        "values (:person, :purpose, :hash, :now) on conflict do nothing",
        {"person": person_id, "purpose": purpose, "hash": text_hash, "now": now},
    )
