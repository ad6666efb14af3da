"""Roles: whoever lacks one learns nothing, whatever is typed, pressed, forwarded or opened."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio

from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.turn import Attachment, Command, Heard, Press, Said
from handlers.programme.event_putting import Change
from handlers.routing.panitia_commands import BUTTONS, COMMANDS
from handlers.routing.panitia_commands import COMMANDS as PANITIA
from locales.render import show
from storage import outbox, staff
from storage.store import Store
from tests.office import kegiatan

NOW = 1_800_000_000
STRANGER, SCANNER, VERIFIER, ORGANIZER, OWNER = "700", "701", "702", "703", "990"


class Chat:
    """Says something as somebody and shows all that is answered, to anybody."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.updates = 0
        self.inputs = Inputs(store, policy_of(settings), lambda: NOW, lambda: None)

    async def say(self, who: str, said: Said) -> str:
        self.updates += 1
        ended = await self.inputs.process("telegram", [Heard("telegram", self.updates, who, said)])
        async with self.store.transaction() as tx:
            rows = await outbox.claim(tx, await outbox.heads(tx, 20, NOW))
            await outbox.sent(tx, [row.id for row in rows])
            await tx.all("delete from jobs")
        shown = [show(unpack(row.message).message, "id") for row in rows]
        toasts = [each.toast.key for each in ended if each.toast]
        return "\n".join([*toasts, *(each.text for each in shown), *(str(each.rows) for each in shown)])


@pytest_asyncio.fixture
async def chat(store: Store, settings: Settings) -> AsyncIterator[Chat]:
    settings = Settings.model_validate({**settings.model_dump(), "owners": (990,)})
    desk = Desk(store, policy_of(settings), NOW, "test")
    for batch in (1, 2):
        event = kegiatan(batch, NOW, quota_online=5, quota_offline=5)
        await desk.load([Change(event)])
    async with store.transaction() as tx:
        for who, role in ((SCANNER, "scanner"), (VERIFIER, "verifier"), (ORGANIZER, "organizer")):
            grant = staff.Grant(0, "telegram", who, "scanner", 2, "X", OWNER, NOW)
            await staff.add(tx, replace(grant, role=role))  # type: ignore[arg-type]
    yield Chat(store, settings)


@pytest.mark.parametrize("name", sorted(PANITIA))
async def test_a_command_of_panitia_is_an_unknown_one_to_others(chat: Chat, name: str) -> None:
    unknown = await chat.say(STRANGER, Command("tidakada"))
    assert await chat.say(STRANGER, Command(name)) == unknown
    assert await chat.say(STRANGER, Command(name, "1")) == unknown
    entry = PANITIA[name]
    if entry.right != "scan":
        assert await chat.say(SCANNER, Command(name, "1")) == unknown


@pytest.mark.parametrize("name", sorted(BUTTONS))
async def test_a_forged_button_is_an_old_one_to_others(chat: Chat, name: str) -> None:
    """With ids that exist and with nonsense; also for who has another role, or the role for another event."""
    old = await chat.say(STRANGER, Press("abc:review:send", "1", "q"))
    for data in (f"!{name}:1:", f"!{name}:1:yes", f"!{name}::", f"!{name}", f"!{name}:99999999999999999:x"):
        assert await chat.say(STRANGER, Press(data, "1", "q")) == old, data
    if name != "scanat":  # the one button of a scanner
        for which in ("1:", "2:", "2:yes"):
            assert await chat.say(SCANNER, Press(f"!{name}:{which}", "1", "q")) == old
    if BUTTONS[name].about in {"event", "session"}:
        for rest in ("", "yes", "open", "0"):
            assert await chat.say(ORGANIZER, Press(f"!{name}:1:{rest}", "1", "q")) == old


@pytest.mark.parametrize("name", sorted(BUTTONS))
async def test_no_button_data_makes_an_error(chat: Chat, name: str) -> None:
    """Whoever may press a button may not press it with any data: but nothing breaks by it."""
    for rest in ("", "yes", ":::", "-1", "99999999999999999999", "é"):
        for id_ in ("", "2", "99999999999999999999"):
            said = await chat.say(OWNER, Press(f"!{name}:{id_}:{rest}", "1", "q"))
            assert "terjadi kendala di pihak kami" not in said, (name, id_, rest)


@pytest.mark.parametrize("name", sorted(COMMANDS))
async def test_no_words_behind_a_command_make_an_error(chat: Chat, name: str) -> None:
    for rest in (
        "",
        "1",
        "99",
        "x",
        "2027 1",
        "PKA3-2027-01-0001",
        "0123 0124",
        "-" * 300,
        "🙂 <b>'\"",
        "1-99999999",
    ):
        said = await chat.say(OWNER, Command(name, rest))
        assert "terjadi kendala di pihak kami" not in said, (name, rest)
        await chat.say(OWNER, Command("batal"))


async def test_a_file_from_others_is_a_file_like_any_other(chat: Chat) -> None:
    file = Attachment("file", "TOKEN", "daftar.xlsx", 1000)
    assert await chat.say(STRANGER, file) == await chat.say(STRANGER, Attachment("file"))
    assert await chat.say(VERIFIER, file) == await chat.say(VERIFIER, Attachment("file"))


async def test_a_role_that_ends_ends_what_is_under_way(chat: Chat) -> None:
    assert "Siapa" in await chat.say(ORGANIZER, Command("undang"))
    async with chat.store.transaction() as tx:
        await tx.all("delete from staff where address = :who", {"who": ORGANIZER})
    old = await chat.say(STRANGER, Press("abc:review:send", "1", "q"))
    assert await chat.say(ORGANIZER, Press("!invite:scanner:2", "1", "q")) == old
    unknown = await chat.say(STRANGER, Command("tidakada"))
    assert await chat.say(ORGANIZER, Command("undang")) == unknown


async def test_one_cannot_give_a_role_as_high_as_ones_own_or_for_another_event(chat: Chat) -> None:
    old = await chat.say(STRANGER, Press("abc:review:send", "1", "q"))
    for data in ("!invite:organizer:2", "!invite:owner:2", "!invite:scanner:1", "!invite:scanner:0"):
        assert await chat.say(ORGANIZER, Press(data, "1", "q")) == old, data
    async with chat.store.transaction() as tx:
        assert await tx.all("select * from invitations") == []
