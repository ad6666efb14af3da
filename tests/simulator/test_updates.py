"""Updates, long polls, commands and files in the simulator's Bot API."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from simulator.calls import UPLOAD_BYTES
from simulator.files import clean_name
from simulator.limits import Limits
from simulator.sending import PHOTO_BYTES
from tests.simulator.stage import Stage, staged


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with staged() as stage:
        yield stage


async def test_an_update_is_forgotten_when_a_higher_offset_is_asked(stage: Stage) -> None:
    for text in ("satu", "dua"):
        stage.budi.says(text)
    updates = await stage.ok("getUpdates")
    first = updates[0]["update_id"]
    assert [update["update_id"] for update in updates] == [first, first + 1, first + 2]
    assert await stage.ok("getUpdates") == updates
    assert await stage.ok("getUpdates", limit=1) == updates[:1]
    assert await stage.ok("getUpdates", offset=first + 1) == updates[1:]
    assert await stage.ok("getUpdates", offset=0) == updates[1:]
    assert await stage.ok("getUpdates", offset=-1) == updates[2:]
    assert await stage.ok("getUpdates", offset=0) == updates[2:]
    assert await stage.ok("getUpdates", offset=first + 3) == []


async def test_a_long_poll_wakes_with_the_first_update(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(stage.ok("getUpdates", offset=start["update_id"] + 1, timeout=50))
        await stage.world.updates.waited_on()
        stage.budi.says("halo")
    assert [update["message"]["text"] for update in poll.result()] == ["halo"]


async def test_a_second_poller_ends_the_first(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    offset = start["update_id"] + 1
    async with asyncio.TaskGroup() as group:
        older = group.create_task(stage.call("getUpdates", offset=offset, timeout=50))
        await stage.world.updates.waited_on()
        newer = group.create_task(stage.call("getUpdates", offset=offset, timeout=50))
        status, body = await older
        stage.budi.says("halo")
    assert (status, body["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    assert newer.result()[0] == 200


async def test_only_the_kinds_asked_for_come(stage: Stage) -> None:
    await stage.ok("getUpdates", allowed_updates=["message"])
    own = stage.budi.says("halo")
    stage.budi.edits_text(own.message_id, "halo!")
    stage.budi.blocks()
    assert [list(update)[1] for update in await stage.ok("getUpdates")] == ["message", "message"]
    await stage.ok("getUpdates", allowed_updates=[])
    stage.budi.unblocks()
    assert "my_chat_member" in (await stage.ok("getUpdates"))[-1]


async def test_asking_again_at_once_with_the_same_offset_is_held_back(stage: Stage) -> None:
    (start,) = await stage.ok("getUpdates")
    stage.world.change_limits(Limits(same_offset_wait=30))
    offset = start["update_id"] + 1
    assert await stage.ok("getUpdates", offset=offset) == []
    async with asyncio.TaskGroup() as group:
        again = group.create_task(stage.ok("getUpdates", offset=offset))
        await stage.world.updates.waited_on()
        stage.budi.says("halo")
    assert len(again.result()) == 1


async def test_commands_by_scope_and_language(stage: Stage) -> None:
    mulai = [{"command": "mulai", "description": "Mulai"}]
    private = {"type": "all_private_chats"}
    await stage.ok("setMyCommands", commands=mulai, scope=private, language_code="id")
    await stage.ok("setMyCommands", commands=[{"command": "/bantuan", "description": "Bantuan"}])
    assert stage.world.settings.commands["default", ""][0]["command"] == "bantuan"
    _, shown = await stage.get(f"/sim/chat/{stage.budi.id}")
    assert shown["commands"] == mulai
    chat = {"type": "chat", "chat_id": stage.budi.id}
    await stage.ok("setMyCommands", commands=[{"command": "panitia", "description": "Menu"}], scope=chat)
    _, shown = await stage.get(f"/sim/chat/{stage.budi.id}")
    assert shown["commands"][0]["command"] == "panitia"
    await stage.ok("deleteMyCommands", scope=json.dumps(private), language_code="id")
    assert ("all_private_chats", "id") not in stage.world.settings.commands


@pytest.mark.parametrize(
    ("commands", "more", "description"),
    [
        ([{"command": "Mulai", "description": "x"}], {}, "BOT_COMMAND_INVALID"),
        ([{"command": "a" * 33, "description": "x"}], {}, "BOT_COMMAND_INVALID"),
        ([{"command": "a", "description": "x" * 257}], {}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": ""}], {}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "a", "description": "x"}] * 101, {}, "too many commands specified"),
        ([], {"scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        ([], {"language_code": "Indonesia"}, "invalid language code specified"),
    ],
)
async def test_commands_that_are_refused(
    stage: Stage, commands: list[Any], more: dict[str, Any], description: str
) -> None:
    words = await stage.refused("setMyCommands", commands=commands, **more)
    assert words == f"Bad Request: {description}"


async def test_a_document_goes_out_again_by_its_id_and_can_be_fetched(stage: Stage) -> None:
    url = f"{stage.server.base_url}{stage.world.token}/sendDocument"
    form = aiohttp.FormData({"chat_id": "1001", "caption": "<i>Rekap</i>", "parse_mode": "HTML"})
    form.add_field("document", b"isi", filename="rekap.xlsx", content_type="application/x-xlsx")
    async with stage.session.post(url, data=form) as response:
        sent = (await response.json())["result"]
    assert (sent["document"]["file_name"], sent["caption"]) == ("rekap.xlsx", "Rekap")
    again = await stage.ok("sendDocument", chat_id=1001, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]
    path = (await stage.ok("getFile", file_id=sent["document"]["file_id"]))["file_path"]
    async with stage.session.get(f"{stage.server.base_file_url}{stage.world.token}/{path}") as response:
        assert await response.read() == b"isi"
    async with stage.session.get(f"{stage.server.base_file_url}1000:other/{path}") as response:
        assert response.status == 401
    assert (await stage.refused("sendDocument", chat_id=1001, document="tidak-ada")).endswith(
        "Wrong string length"
    )
    assert (
        await stage.refused("sendDocument", chat_id=1001)
        == "Bad Request: there is no document in the request"
    )


async def test_a_file_over_20_mb_is_not_given_out(stage: Stage) -> None:
    sent = stage.budi.sends("document", file=("besar.bin", b"x" * (20 * 1024 * 1024 + 1)))
    assert sent.file is not None
    assert await stage.refused("getFile", file_id=sent.file.file_id) == "Bad Request: file is too big"
    assert await stage.refused("getFile", file_id="tidak-ada") == "Bad Request: invalid file_id"


@pytest.mark.parametrize(
    ("method", "field", "kind", "size", "description"),
    [
        ("sendPhoto", "photo", "photo", PHOTO_BYTES + 1, "file is too big"),
        ("sendDocument", "document", "document", 0, "file must be non-empty"),
        ("sendPhoto", "photo", "document", 1, "can't use file of type Document as Photo"),
        ("sendDocument", "document", "video_note", 1, "can't use file of type VideoNote as Document"),
    ],
)
async def test_files_that_are_refused(  # noqa: PLR0917
    stage: Stage, method: str, field: str, kind: str, size: int, description: str
) -> None:
    sent = stage.budi.sends(kind, file=("x", bytes(size)))
    assert sent.file is not None
    refused = await stage.refused(method, chat_id=1001, **{field: sent.file.file_id})
    assert refused == f"Bad Request: {description}"


async def test_a_caption_counts_after_parsing_and_comes_after_the_file(stage: Stage) -> None:
    own = stage.budi.sends("document")
    assert own.file is not None
    file = {"chat_id": 1001, "document": own.file.file_id, "parse_mode": "HTML"}
    sent = await stage.ok("sendDocument", **file, caption="<b>" + "😀" * 512 + "</b>")
    assert sent["caption"] == "😀" * 512
    too_long = await stage.refused("sendDocument", **file, caption="<b>" + "😀" * 512 + "</b>&lt;")
    assert too_long == "Bad Request: message caption is too long"
    assert "can't parse entities" in await stage.refused("sendDocument", **file, caption="<b>x")
    missing = await stage.refused("sendDocument", chat_id=1001, caption="<b>x", parse_mode="HTML")
    assert missing == "Bad Request: there is no document in the request"
    assert stage.budi.received == 1


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("PKA3-2027_01.data.txt", "PKA3-2027_01.data.txt"),
        ("Rekap: é.csv", "Rekap  é.csv"),
        ('../x/<a>"b".txt', "a  b.txt"),
        ("😀", "file"),
        (".txt", "txt"),
        ("n" * 61 + "." + "t" * 21, "n" * 60 + "." + "t" * 20),
    ],
)
def test_the_name_of_a_file_is_kept_as_far_as_it_is_safe(given: str, kept: str) -> None:
    assert clean_name(given) == kept


async def test_a_file_over_50_mb_cannot_be_sent(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    assert UPLOAD_BYTES == 50 * 1024 * 1024
    monkeypatch.setattr("simulator.calls.UPLOAD_BYTES", 1000)
    url = f"{stage.server.base_url}{stage.world.token}/sendDocument?chat_id=1001"
    for size, status in ((1000, 200), (1001, 413)):
        form = aiohttp.FormData()
        form.add_field("document", bytes(size), filename="besar.bin")
        async with stage.session.post(url, data=form) as response:
            answer = await response.json()
        assert (response.status, answer.get("error_code", 200)) == (status, status)
    assert answer["description"] == "Request Entity Too Large"
    assert stage.budi.received == 1
