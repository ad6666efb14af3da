"""The control API and the stream for the chat page, and who is not let in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from simulator.cast import join_cast
from simulator.server import Server, running
from simulator.updates import UpdateQueue
from simulator.world import World
from tests.simulator.stage import Stage


class PageStage(Stage):
    """The four people of the demo instead of the one."""

    def __init__(self, server: Server, session: aiohttp.ClientSession) -> None:
        super().__init__(server, session)
        self.world.people.clear()
        self.world.chats.clear()
        self.world.updates = UpdateQueue(1, self.world.clock.monotonic)
        self.sari, *_ = join_cast(self.world)

    async def act(self, name: str, **body: Any) -> int:
        return (await self.post(f"/sim/chat/{self.sari.id}/{name}", body))[0]

    async def bot(self, method: str, **parameters: Any) -> Any:
        url = f"{self.server.base_url}{self.world.token}/{method}"
        async with self.session.post(url, json={"chat_id": self.sari.id, **parameters}) as response:
            return (await response.json())["result"]

    async def chat(self) -> Any:
        return (await self.get(f"/sim/chat/{self.sari.id}"))[1]


@pytest.fixture
async def stage() -> AsyncIterator[PageStage]:
    async with running(World(seed=1)) as server, aiohttp.ClientSession() as session:
        yield PageStage(server, session)


BUTTON = {"text": "Ya", "callback_data": "ya", "style": "success"}


async def test_the_four_people_are_listed_with_what_they_have_not_read(stage: PageStage) -> None:
    stage.sari.says("/start")
    await stage.bot("sendMessage", text="halo")
    _, people = await stage.get("/sim/people")
    assert [(one["name"], one["zone"], one["role"], one["unread"]) for one in people] == [
        ("Sari Contoh", "Asia/Jakarta", "peserta", 1),
        ("Made Contoh", "Asia/Makassar", "peserta", 0),
        ("Yosef Contoh", "Asia/Jayapura", "peserta", 0),
        ("Rina Panitia", "Asia/Jakarta", "panitia", 0),
    ]
    assert people[3]["id"] == 1004
    await stage.chat()
    assert (await stage.get("/sim/people"))[1][0]["unread"] == 0


async def test_a_chat_is_shown_whole(stage: PageStage) -> None:
    assert await stage.act("say", text="/start") == 200
    await stage.bot(
        "sendMessage",
        text="<b>Halo</b>",
        parse_mode="HTML",
        protect_content=True,
        reply_markup={"inline_keyboard": [[BUTTON]]},
    )
    await stage.bot(
        "sendMessage", text="pilih", reply_markup={"keyboard": [["Ya"]], "one_time_keyboard": True}
    )
    shown = await stage.chat()
    assert (shown["person"]["name"], shown["blocked"], shown["commands"]) == ("Sari Contoh", False, [])
    assert shown["keyboard"] == {
        "rows": [[{"text": "Ya", "request_contact": False}]],
        "one_time": True,
        "placeholder": "",
    }
    own, message, _ = shown["messages"]
    assert own["from_bot"] is False
    assert datetime.fromisoformat(message.pop("date")).tzinfo is not None
    assert message == {
        "id": 2,
        "from_bot": True,
        "kind": "text",
        "html": "<b>Halo</b>",
        "text": "Halo",
        "edited": False,
        "buttons": [[{"text": "Ya", "kind": "callback", "value": "ya", "style": "success"}]],
        "file": None,
        "protected": True,
        "reply_to": None,
    }


async def test_a_person_acts_through_the_page(stage: PageStage) -> None:
    await stage.act("say", text="/start")
    await stage.bot("sendMessage", text="x", reply_markup={"inline_keyboard": [[BUTTON]]})
    assert await stage.act("press", message_id=2, value="ya") == 200
    assert await stage.act("contact", other=False) == 200
    assert await stage.act("send", kind="sticker") == 200
    assert await stage.act("edit", message_id=1, text="/mulai") == 200
    assert await stage.act("block", blocked=True) == 200
    kinds = [list(update)[1] for update in await stage.bot("getUpdates")]
    assert kinds == ["message", "callback_query", "message", "message", "edited_message", "my_chat_member"]


async def test_a_person_replies_through_the_page(stage: PageStage) -> None:
    await stage.act("say", text="/start")
    await stage.bot("sendMessage", text="Di mana?")
    assert await stage.act("say", text="Di sini", reply_to=2) == 200
    assert await stage.act("send", kind="sticker", reply_to=2) == 200
    form = aiohttp.FormData({"reply_to": "2", "caption": "peta"})
    form.add_field("file", b"x", filename="peta.pdf")
    async with stage.session.post(
        f"{stage.server.url}/sim/chat/{stage.sari.id}/upload", data=form
    ) as response:
        assert response.status == 200
    replies = [update["message"] for update in (await stage.bot("getUpdates"))[1:]]
    assert [one["reply_to_message"]["text"] for one in replies] == ["Di mana?"] * 3
    assert replies[2]["caption"] == "peta"
    quote = {"id": 2, "from_bot": True, "kind": "text", "text": "Di mana?", "file": None}
    assert [one["reply_to"] for one in (await stage.chat())["messages"]] == [None, None, quote, quote, quote]
    await stage.bot("deleteMessage", message_id=2)
    assert [one["reply_to"] for one in (await stage.chat())["messages"]] == [None] * 4


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("say", {"text": " "}),
        ("say", {"text": "x", "reply_to": 9}),
        ("say", {"text": "x", "reply_to": "2"}),
        ("press", {"message_id": 1, "value": "x"}),
        ("press", {}),
        ("send", {"kind": "poll"}),
        ("edit", {"message_id": 9, "text": "x"}),
    ],
)
async def test_what_a_person_cannot_do_is_refused(stage: PageStage, name: str, body: dict[str, Any]) -> None:
    status, answer = await stage.post(f"/sim/chat/{stage.sari.id}/{name}", body)
    assert (status, answer["ok"]) == (400, False)
    assert answer["error"]
    assert await stage.bot("getUpdates") == []


async def test_an_uploaded_file_reaches_the_bot_and_can_be_shown(stage: PageStage) -> None:
    form = aiohttp.FormData()
    form.add_field("file", b"a;b", filename="daftar.csv", content_type="text/csv")
    async with stage.session.post(
        f"{stage.server.url}/sim/chat/{stage.sari.id}/upload", data=form
    ) as response:
        assert response.status == 200
    (update,) = await stage.bot("getUpdates")
    assert update["message"]["document"]["file_name"] == "daftar.csv"
    file = (await stage.chat())["messages"][0]["file"]
    assert (file["name"], file["size"], file["mime"]) == ("daftar.csv", 3, "text/csv")
    async with stage.session.get(stage.server.url + file["url"]) as response:
        assert await response.read() == b"a;b"
        assert response.headers["Content-Disposition"] == "attachment"


async def test_a_text_file_of_the_bot_opens_in_the_browser(stage: PageStage) -> None:
    stage.sari.says("/start")
    form = aiohttp.FormData({"chat_id": str(stage.sari.id)})
    form.add_field("document", "é <b>".encode(), filename="data.txt", content_type="text/plain")
    url = f"{stage.server.base_url}{stage.world.token}/sendDocument"
    async with stage.session.post(url, data=form) as response:
        assert response.status == 200
    file = (await stage.chat())["messages"][1]["file"]
    assert (file["name"], file["size"], file["mime"]) == ("data.txt", 6, "text/plain")
    async with stage.session.get(stage.server.url + file["url"]) as response:
        assert await response.text() == "é <b>"
        assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "Content-Disposition" not in response.headers


async def test_the_clock_moves_on(stage: PageStage) -> None:
    _, before = await stage.get("/sim/clock")
    _, after = await stage.post("/sim/clock", {"advance": 3600})
    assert datetime.fromisoformat(after["now"]) - datetime.fromisoformat(before["now"]) >= timedelta(hours=1)
    assert (await stage.post("/sim/clock", {"advance": -1}))[0] == 400


@pytest.mark.parametrize(
    ("goal", "other"), [("next_session", "next_reminder"), ("next_reminder", "next_session")]
)
async def test_the_clock_moves_to_what_is_next(stage: PageStage, goal: str, other: str) -> None:
    _, before = await stage.get("/sim/clock")
    assert (before[goal], before[other]) == (None, None)
    assert (await stage.post("/sim/clock", {"to": goal}))[0] == 400
    moment = datetime.now(UTC) + timedelta(days=3)

    async def find() -> datetime | None:
        return moment

    setattr(stage.world, goal, find)
    _, there = await stage.post("/sim/clock", {"to": goal})
    assert (there[goal], there[other]) == (moment.isoformat(), None)
    assert timedelta() <= datetime.fromisoformat(there["now"]) - moment < timedelta(minutes=1)
    status, answer = await stage.post("/sim/clock", {"to": goal})
    assert (status, answer["error"][:9]) == (400, "Belum ada")


@pytest.mark.parametrize("goal", ["next_year", "", 1, None, ["next_session"]])
async def test_the_clock_moves_to_nothing_else(stage: PageStage, goal: object) -> None:
    assert (await stage.post("/sim/clock", {"to": goal}))[0] == 400
    assert stage.world.clock.offset == timedelta()


async def test_weather_and_limits_are_changed(stage: PageStage) -> None:
    _, weather = await stage.post("/sim/weather", {"drop_after": 0.5, "slow_seconds": 3})
    assert (weather["drop_after"], weather["slow_seconds"], weather["error_500"]) == (0.5, 3, 0)
    assert stage.world.sky.weather.slow == 3
    assert (await stage.post("/sim/weather", {"drop_after": 2}))[0] == 400
    assert (await stage.get("/sim/weather"))[1]["limits"] == {"on": False}
    await stage.post("/sim/limits", {"on": True})
    assert stage.world.meter is not None
    assert (await stage.post("/sim/limits", {"on": "yes"}))[0] == 400


async def test_the_stream_tells_what_happens_and_forgets_who_left(stage: PageStage) -> None:
    stage.sari.says("/start")
    url = f"{stage.server.url}/sim/stream"
    async with stage.session.get(url) as response:
        assert response.content_type == "text/event-stream"
        await response.content.readuntil(b"\n\n")
        assert len(stage.world.subscribers) == 1
        sent = await stage.bot("sendMessage", text="halo", reply_markup={"inline_keyboard": [[BUTTON]]})
        await stage.bot("editMessageText", text="hai", message_id=sent["message_id"])
        await stage.bot("sendMessage", text="pilih", reply_markup={"keyboard": [["Ya"]]})
        await stage.bot("setMyCommands", commands=[{"command": "a", "description": "b"}], language_code="id")
        await stage.bot("deleteMessage", message_id=sent["message_id"])
        await stage.post("/sim/clock", {"advance": 1})
        events = [await next_event(response) for _ in range(10)]
    kinds = [event["type"] for event in events]
    assert kinds == ["message", "edit", "keyboard", "message", *["commands"] * 4, "delete", "clock"]
    assert events[0]["chat"] == stage.sari.id
    assert events[0]["message"]["buttons"][0][0]["value"] == "ya"
    assert (events[1]["message"]["text"], events[1]["message"]["edited"]) == ("hai", True)
    assert events[2]["keyboard"]["rows"][0][0]["text"] == "Ya"
    assert events[8]["message_id"] == sent["message_id"]
    while stage.world.subscribers:  # noqa: ASYNC110 - the server notices by itself, without an event
        await asyncio.sleep(0)


async def next_event(response: aiohttp.ClientResponse) -> Any:
    line = await response.content.readuntil(b"\n\n")
    return json.loads(line.removeprefix(b"data: "))


async def test_a_watcher_that_does_not_read_is_cut_off(stage: PageStage) -> None:
    queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue(2)
    stage.world.subscribers.add(queue)
    for _ in range(3):
        stage.world.advance(1)
    assert not stage.world.subscribers
    assert [queue.get_nowait() is None, queue.get_nowait() is None] == [False, True]


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "jahat.example"},
        {"Host": "127.0.0.1.jahat.example"},
        {"Origin": "https://jahat.example"},
        {"Origin": "null"},
    ],
)
async def test_foreign_pages_are_refused(stage: PageStage, headers: dict[str, str]) -> None:
    assert (await stage.get("/sim/people", **headers))[0] == 403
    assert (await stage.post("/sim/clock", {"advance": 1}, **headers))[0] == 403
    assert stage.world.clock.offset == timedelta()


async def test_a_page_of_this_machine_is_let_in(stage: PageStage) -> None:
    for origin in (stage.server.url, f"http://localhost:{stage.server.port}"):
        assert (await stage.get("/sim/people", Origin=origin))[0] == 200


@pytest.mark.parametrize(
    "path",
    ["/page/..%2Fworld.py", "/page/%2e%2e/world.py", "/page/../world.py", "/page/nothing.js", "/page/.."],
)
async def test_nothing_outside_the_page_is_given_out(stage: PageStage, path: str) -> None:
    reader, writer = await asyncio.open_connection(stage.server.host, stage.server.port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 404 ")
