"""The wire against the simulator's server: files go out whole, replies come in with what they reply to."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from telegram import Bot, Update
from telegram.error import NetworkError, TimedOut

from bot.http import LostError, SendingRequest
from bot.updates import hear
from bot.wire import Failed, Refused, SendResult, Sent, Unreachable, Wait, send
from handlers.conversation.turn import Attachment, Button, Command, File, LinkButton, Message, Qr, Say, Text
from locales.render import Shown, ShownButton, ShownFile, show
from simulator.limits import Limits
from simulator.messages import Message as Arrived
from simulator.people import Person
from simulator.server import Server, running
from simulator.weather import Fault, Weather
from simulator.world import World

CONTENT = "Nama: Sari <Contoh> & rekan\n\nKota: Malang – Jawa Timur 😀"
BUTTON = ShownButton("Hapus", "press", "hapus")
PLAIN = Shown("Halo", (), None, "")


def with_file(text: str = "Data Anda", content: str = CONTENT) -> Shown:
    return Shown(text, ((BUTTON,),), None, "", ShownFile("data.txt", content))


@dataclass
class Stage:
    """A server, a person who pressed start, and our bot on the connection it really uses."""

    world: World
    budi: Person
    bot: Bot

    async def send(self, shown: Shown, edits: str | None = None) -> SendResult:
        return await send(self.bot, str(self.budi.id), shown, edits)

    async def said(self) -> list[object]:
        """What is heard of the updates after the start."""
        updates = (await self.world.updates.poll(0, 100, 0))[1:]
        heard = [hear(Update.de_json(update)) for update in updates]
        return [one and one.said for one in heard]

    def bot_sent(self) -> list[Arrived]:
        return [message for message in self.budi.chat.messages if message.from_bot]


async def _stage(server: Server, request: SendingRequest) -> AsyncIterator[Stage]:
    budi = server.world.join(first_name="Budi")
    budi.says("/start")
    await request.initialize()
    try:
        yield Stage(server.world, budi, Bot(server.world.token, base_url=server.base_url, request=request))
    finally:
        await request.shutdown()


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with running(World(seed=1)) as server:
        async for stage in _stage(server, SendingRequest()):
            yield stage


# ---- a file -----------------------------------------------------------------------------------------


async def test_a_file_arrives_byte_for_byte_with_its_caption_and_buttons(stage: Stage) -> None:
    assert await stage.send(with_file("<b>Data</b> &lt;Anda&gt;")) == Sent()
    (arrived,) = stage.bot_sent()
    assert arrived.file is not None
    assert (arrived.kind, arrived.file.name, arrived.file.mime) == ("document", "data.txt", "text/plain")
    assert arrived.file.data == CONTENT.encode()
    assert (arrived.text, arrived.html) == ("Data <Anda>", "<b>Data</b> &lt;Anda&gt;")
    assert [button.value for row in arrived.buttons for button in row] == ["hapus"]


async def test_a_large_file_and_one_without_a_caption_arrive_too(stage: Stage) -> None:
    content = "Sari\n" * 600_000
    assert await stage.send(with_file("", content)) == Sent()
    (arrived,) = stage.bot_sent()
    assert arrived.file is not None
    assert (arrived.text, arrived.file.data) == ("", content.encode())


async def test_a_file_takes_the_contact_button_away(stage: Stage) -> None:
    await stage.send(Shown("Nomor?", (), "contact", "Bagikan"))
    assert stage.budi.chat.keyboard is not None
    await stage.send(Shown("Data", (), "remove", "", ShownFile("data.txt", "x")))
    assert stage.budi.chat.keyboard is None


async def test_a_file_is_never_an_edit(stage: Stage) -> None:
    await stage.send(Shown("Pilih", ((BUTTON,),), None, ""))
    (old,) = stage.bot_sent()
    assert await stage.send(with_file(), edits=str(old.message_id)) == Sent()
    assert [message.text for message in stage.bot_sent()] == ["Pilih", "Data Anda"]
    assert (old.edited, len(old.buttons)) == (None, 1)
    assert (stage.world.calls["editMessageText"], stage.world.calls["sendDocument"]) == (0, 1)


async def test_a_text_that_should_edit_a_file_is_a_new_message(stage: Stage) -> None:
    """A button under a picture or a file leads to an answer below it."""
    await stage.send(with_file())
    edits = str(stage.budi.last.message_id)
    assert await stage.send(PLAIN, edits=edits) == Sent()
    assert stage.budi.last.text == PLAIN.text


async def test_a_picture_arrives_as_one_and_its_id_is_known(stage: Stage) -> None:
    qr = show(Message((Say("stale-button"),), file=Qr("https://t.me/x?start=k1")), "id")
    sent = await stage.send(qr)
    assert isinstance(sent, Sent)
    assert sent.message == str(stage.budi.last.message_id)
    assert stage.budi.last.kind == "photo"


@pytest.mark.parametrize("shown", [PLAIN, with_file()], ids=["text", "file"])
async def test_the_five_results(stage: Stage, shown: Shown) -> None:
    faults: dict[Fault, SendResult] = {
        "429": Wait(1),
        "500": Failed(ambiguous=True),
        "500_after": Failed(ambiguous=True),
        "drop_before": Failed(ambiguous=True, lost=True),
        "drop_after": Failed(ambiguous=True, lost=True),
    }
    for fault, result in faults.items():
        stage.world.fail_next(stage.budi, fault)
        assert await stage.send(shown) == result
    assert len(stage.bot_sent()) == 2  # of 500_after and drop_after
    assert await stage.send(shown) == Sent()
    stage.world.change_limits(Limits(chat_burst=0.5, chat_rate=0.1))
    assert await stage.send(shown) == Sent()
    assert isinstance(await stage.send(shown), Wait)
    stage.budi.blocks()
    assert await stage.send(shown) == Unreachable("blocked")
    assert await send(stage.bot, "4711", shown, None) == Unreachable("chat not found")


async def test_a_caption_that_is_too_long_is_our_bug(stage: Stage) -> None:
    assert await stage.send(with_file("x" * 1025)) == Refused("Message caption is too long")
    assert await stage.send(with_file("<b>" + "x" * 1024 + "</b>")) == Sent()


async def test_without_a_server_a_file_is_surely_not_sent() -> None:
    async with running(World(seed=1)) as server:
        url = server.base_url
    request = SendingRequest()
    await request.initialize()
    try:
        bot = Bot(server.world.token, base_url=url, request=request)
        assert await send(bot, "1001", with_file(), None) == Failed(ambiguous=False)
    finally:
        await request.shutdown()


async def test_a_file_has_more_time_than_a_text() -> None:
    world = World(seed=1, weather=Weather(slow=0.5, slow_rate=1))
    async with running(world) as server:
        async for stage in _stage(server, SendingRequest(read_timeout=0.1)):
            assert await stage.send(PLAIN) == Failed(ambiguous=True, lost=True)
            assert await stage.send(with_file()) == Sent()


async def test_time_that_ran_out_before_a_connection_was_free_is_surely_not_sent() -> None:
    weather = Weather(slow=0.5, slow_rate=1, methods=frozenset({"sendDocument"}))
    async with running(World(seed=1, weather=weather)) as server:
        async for stage in _stage(server, SendingRequest(read_timeout=0.1, connections=1)):
            results = await asyncio.gather(stage.send(with_file()), stage.send(PLAIN))
            assert list(results) == [Sent(), Failed(ambiguous=False)]
            assert [message.text for message in stage.bot_sent()] == ["Data Anda"]


@pytest.mark.parametrize("fault", ["drop_before", "drop_after", None])
async def test_no_error_holds_the_token(stage: Stage, fault: Fault | None) -> None:
    if fault is None:
        stage.world.change_weather(Weather(slow=0.5, slow_rate=1))
    else:
        stage.world.fail_next(stage.budi, fault)
    with pytest.raises(NetworkError) as caught:
        await stage.bot.send_message(stage.budi.id, "Halo", read_timeout=0.1)
    assert isinstance(caught.value, LostError if fault else TimedOut)
    error: BaseException | None = caught.value
    while error is not None:
        assert "/bot" not in repr(error)
        assert stage.world.token not in repr(error)
        error = error.__cause__


# ---- links and protection -----------------------------------------------------------------------------


async def test_a_link_reaches_the_person_as_a_button_that_opens_it(stage: Stage) -> None:
    url = "https://meet.contoh.id/j/8123?pwd=a&b=c#x"
    shown = show(Message((Say("share-contact"),), ((LinkButton(Say("share-contact"), url),),)), "id")
    assert shown.rows == ((ShownButton(shown.text, "link", url),),)
    assert await stage.send(shown) == Sent()
    ((button,),) = stage.budi.last.buttons
    assert (button.text, button.kind, button.value) == (shown.text, "url", url)
    stage.budi.press(stage.budi.last, button)
    assert stage.budi.opened == [url]
    await stage.send(Shown("Pilih", ((BUTTON,),), None, ""))
    assert await stage.send(shown, edits=str(stage.budi.last.message_id)) == Sent()
    assert [one.value for row in stage.budi.last.buttons for one in row] == [url]


@pytest.mark.parametrize(
    "url",
    [
        "", "meet.contoh.id/x", "mailto:a@contoh.id", "tel:+62811", "javascript:alert(1)", "ftp://contoh.id",
        "https://localhost/x", "https://.", "https:// contoh.id", "https://contoh.id/a b", "https://contoh.id/\n",
        "https://contoh.id:x/", "tg:",
    ],
)  # fmt: skip
async def test_a_link_that_is_none_is_our_bug(stage: Stage, url: str) -> None:
    assert isinstance(await stage.send(Shown("x", ((ShownButton("Buka", "link", url),),), None, "")), Refused)


@pytest.mark.parametrize("url", ["https://a.id", "http://A.ID:8080/x", "tg://resolve?domain=contoh"])
async def test_addresses_that_a_button_takes(stage: Stage, url: str) -> None:
    assert await stage.send(Shown("x", ((ShownButton("Buka", "link", url),),), None, "")) == Sent()


@pytest.mark.parametrize("file", [None, File(Say("share-contact"), (Say("share-contact"),))])
async def test_only_what_is_protected_goes_out_protected(stage: Stage, file: File | None) -> None:
    message = Message((Say("share-contact"),), file=file)
    for protect in (False, True):
        assert await stage.send(show(replace(message, protect=protect), "id")) == Sent()
    assert [one.protected for one in stage.bot_sent()] == [False, True]


# ---- how a file is written ----------------------------------------------------------------------------


def test_a_file_is_plain_text_and_its_values_stay_as_they_are() -> None:
    line = Say("review-line", {"label": "<b>", "value": "a &amp; <i>b</i> & c"})
    shown = show(Message((Say("share-contact"),), file=File(Say("share-contact"), (line, line))), "id")
    assert shown.file is not None
    assert shown.file.content == "<b>: a &amp; <i>b</i> & c\n\n<b>: a &amp; <i>b</i> & c"
    assert show(Message((line,)), "id").file is None


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("PKA3-2027_01.txt", "PKA3-2027_01.txt"),
        ("../Data Sari.txt", "Data-Sari.txt"),
        ("Ñandú & <b>.csv", "Nandu-b.csv"),
        ("😀", "file.txt"),
        ("...", "file.txt"),
        ("data", "data.txt"),
        ("x" * 100 + ".txt", "x" * 60 + ".txt"),
    ],
)
def test_the_name_of_a_file_is_safe(name: str, safe: str) -> None:
    shown = show(Message((), file=File(Say("review-line", {"label": name, "value": ""}), ())), "id")
    assert shown.file is not None
    assert shown.file.name == safe


def test_a_caption_loses_its_first_paragraphs() -> None:
    long = Say("review-line", {"label": "y" * 600, "value": "<" * 300})
    message = Message((long, long, Say("share-contact")), file=File(Say("share-contact"), ()))
    assert show(message, "id").text.count("y" * 600) == 1
    assert show(Message(message.paragraphs), "id").text.count("y" * 600) == 2
    assert message.after(long).file == message.file


# ---- a reply ------------------------------------------------------------------------------------------


async def test_a_reply_to_the_bot_says_what_it_replies_to(stage: Stage) -> None:
    await stage.send(Shown("<b>Di mana</b> &lt;acara&gt;?", ((BUTTON,),), None, ""))
    asked = stage.budi.last.message_id
    stage.budi.says("Di Gedung\nContoh", reply_to=asked)
    await stage.send(with_file("Data <i>Anda</i>"))
    file = stage.budi.last.message_id
    stage.budi.says("Terima kasih", reply_to=file)
    await stage.send(with_file(""))
    without = stage.budi.last.message_id
    stage.budi.says("Tanpa kata", reply_to=without)
    assert await stage.said() == [
        Text("Di Gedung\nContoh", replies_to=str(asked), quoted="Di mana <acara>?"),
        Text("Terima kasih", replies_to=str(file), quoted="Data Anda"),
        Text("Tanpa kata", replies_to=str(without)),
    ]


async def test_only_texts_that_reply_to_the_bot_do(stage: Stage) -> None:
    await stage.send(PLAIN)
    asked = stage.budi.last.message_id
    own = stage.budi.says("halo")
    stage.budi.says("bukan", reply_to=own.message_id)
    stage.budi.says("/bantuan saya", reply_to=asked)
    stage.budi.sends("sticker", reply_to=asked)
    reply = stage.budi.says("ya", reply_to=asked)
    stage.budi.edits_text(reply.message_id, "tidak")
    assert await stage.said() == [
        Text("halo"),
        Text("bukan"),
        Command("bantuan", "saya"),
        Attachment("sticker"),
        Text("ya", replies_to=str(asked), quoted="Halo"),
        Text("tidak", edited=True),
    ]


async def test_what_follows_a_command_may_begin_on_the_next_line(stage: Stage) -> None:
    """Panitia paste a form or a list below the command: its first word was lost."""
    stage.budi.says("/setujui\n0123 0124\n0130")
    stage.budi.says("/setujui@daftar_k3_bot 0123")
    stage.budi.says("/setujui")
    stage.budi.says("/ 0123")
    assert await stage.said() == [
        Command("setujui", "0123 0124\n0130"),
        Command("setujui", "0123"),
        Command("setujui"),
        Command("", "0123"),
    ]


def test_a_button_of_a_message_with_a_file_is_shown() -> None:
    message = Message((Say("share-contact"),), ((Button("OK", "x"),),), file=File(Say("share-contact"), ()))
    assert show(message, "id").rows == ((ShownButton("OK", "press", "x"),),)
