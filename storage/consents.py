"""What a person has agreed to, and the exact text that was shown (UU 27/2022 Ps 20–24)."""

from storage.store import Tx


async def has_agreed(tx: Tx, person_id: int, text_hash: str) -> bool:
    """Whether this person has agreed to registration under exactly this text."""
    row = await tx.one(
        "select 1 from consents where person_id = :person and purpose = 'registration' and text_hash = :hash",
        {"person": person_id, "hash": text_hash},
    )
    return row is not None


async def record(tx: Tx, person_id: int, purpose: str, text: tuple[str, str], now: int) -> None:
    """Record one consent. `text` is (hash, the whole text as shown); giving it twice changes nothing."""
    text_hash, shown = text
    await tx.all(
        "insert into consent_texts (hash, text, first_shown_at) values (:hash, :text, :now) "
        "on conflict do nothing",
        {"hash": text_hash, "text": shown, "now": now},
    )
    await tx.all(
        "insert into consents (person_id, purpose, text_hash, given_at) "
        "values (:person, :purpose, :hash, :now) on conflict do nothing",
        {"person": person_id, "purpose": purpose, "hash": text_hash, "now": now},
    )
