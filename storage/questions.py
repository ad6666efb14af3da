"""Messages from people to panitia, and what was answered. Who has not consented may ask too."""

from dataclasses import asdict, dataclass

from storage.statements import insert_into
from storage.store import Tx


@dataclass(frozen=True, slots=True)
class Question:
    """One message. `id` is the number panitia see; `asked_at` is UTC epoch seconds."""

    id: int
    channel: str
    address: str
    language: str
    person_id: int | None
    text: str
    asked_at: int
    answer: str | None = None
    answered_by: str | None = None


_ERASE = "update questions set address = '', person_id = null, text = '', answer = '', answered_by = null"
_COLUMNS = "id, channel, address, language, person_id, text, asked_at, answer, answered_by"


@dataclass(frozen=True, slots=True)
class Asker:
    """The chat a message comes from, its language, and the person once there is consent."""

    channel: str
    address: str
    language: str
    person_id: int | None


async def ask(tx: Tx, asker: Asker, text: str, now: int) -> int:
    """Keep this message; returns its number."""
    new = asdict(asker) | {"text": text, "asked_at": now}
    return await tx.number(insert_into("questions", new) + "returning id", new)


async def load(tx: Tx, question_id: int) -> Question | None:
    """This message; None for a number that does not exist or whose message was erased."""
    row = await tx.one(
        f"select {_COLUMNS} from questions where id = :id and address <> ''",
        {"id": question_id},
    )
    return Question(*row) if row else None


async def answer(tx: Tx, question_id: int, text: str, by: str, now: int) -> bool:
    """Keep this answer; False when somebody else has answered already. The same one may add to it."""
    return await tx.has(
        "update questions set answer = coalesce(answer || :break, '') || :text, "
        "answered_by = :by, answered_at = :now "
        "where id = :id and (answer is null or answered_by = :by) returning id",
        {"id": question_id, "text": text, "break": "\n", "by": by, "now": now},
    )


async def count_open(tx: Tx, chat: tuple[str, str], since: int) -> int:
    """How many messages of this chat (channel, address) wait for an answer since then at the earliest."""
    return await tx.number(
        "select count(*) from questions where channel = :channel and address = :address "
        "and answer is null and asked_at >= :since",
        {"channel": chat[0], "address": chat[1], "since": since},
    )


async def count_all_open(tx: Tx) -> int:
    """How many messages wait for an answer."""
    return await tx.number("select count(*) from questions where answer is null")


async def asked_since(tx: Tx, moment: int) -> bool:
    """Whether a message nobody has answered came then or later."""
    return await tx.has(
        "select 1 from questions where answer is null and asked_at >= :moment limit 1", {"moment": moment}
    )


async def still_open(tx: Tx, limit: int) -> tuple[Question, ...]:
    """The messages nobody has answered, the oldest first."""
    rows = await tx.all(
        f"select {_COLUMNS} from questions where answer is null order by id limit :limit",
        {"limit": limit},
    )
    return tuple(Question(*row) for row in rows)


async def of_chat(tx: Tx, channel: str, address: str) -> tuple[Question, ...]:
    """All messages of this chat, the oldest first."""
    rows = await tx.all(
        f"select {_COLUMNS} from questions where channel = :channel and address = :address order by id",
        {"channel": channel, "address": address},
    )
    return tuple(Question(*row) for row in rows)


async def forget_chat(tx: Tx, channel: str, address: str) -> None:
    """Erase all messages of this chat, with their answers. Their numbers stay taken: a late answer to one
    of them must never reach somebody else."""
    await tx.run(
        f"{_ERASE} where channel = :channel and address = :address",
        {"channel": channel, "address": address},
    )


async def forget_before(tx: Tx, moment: int) -> None:
    """Erase messages of people without consent that were sent before then."""
    await tx.run(
        f"{_ERASE} where person_id is null and asked_at < :moment and address <> ''", {"moment": moment}
    )
