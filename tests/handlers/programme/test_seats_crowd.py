"""Crowds at the real way in: thousands for fewer seats, several tasks at once, and many in one batch."""

import asyncio
import random
from pathlib import Path

import pytest

from bot.inputs import Inputs
from bot.panitia import Desk
from bot.policy import policy_of
from bot.settings import Settings
from handlers.conversation.message_codec import unpack
from handlers.conversation.talk import Talk, write_talk
from handlers.conversation.turn import Command, Heard, Press, Said, Text
from handlers.participant.registration import REGISTRATION
from handlers.programme.event_putting import Change
from locales.render import show
from storage import events, persons, talks
from storage.store import Store
from tests.office import NOW, kegiatan
from tests.transcript import form_of


@pytest.mark.timeout(180)
async def test_ten_thousand_for_2500_seats(store: Store, settings: Settings) -> None:
    """Everybody presses "Benar, kirim": 2,500 get a seat, the others stand in line as they came."""
    people, seats = 10_000, 2_500
    consent = policy_of(settings).consent_texts["id"][0]
    async with store.transaction() as tx:
        event = await events.put(tx, kegiatan(quota_online=seats))
        draft = Talk(
            form=REGISTRATION.name, version=REGISTRATION.version, at="review", token="1f", trail=("review",),
            answers={
                "event": str(event.id), "consent": consent, "mode": "online", "name": "Sari Contoh",
                "phone": "+6281234567890", "company": "PT Contoh", "position": "HSE", "province": "51",
                "email": "", "skp_number": "", "category": "lainnya",
            },
        )  # fmt: skip
        for n in range(people):
            await persons.create(tx, "telegram", str(n), NOW)
        await talks.save(tx, "telegram", {str(n): write_talk(draft) for n in range(people)}, NOW)
    order = list(range(people))
    random.Random(1).shuffle(order)
    inputs = Inputs(store, policy_of(settings), lambda: NOW, lambda: None)
    press = Press("1f:review:send", "1", "q")
    for first in range(0, people, 100):
        batch = order[first : first + 100]
        await inputs.process("telegram", [Heard("telegram", n + 1, str(n), press) for n in batch])
    came = [str(n) for n in order]
    async with store.transaction() as tx:
        by_state = await tx.all(
            "select r.state, c.address from registrations r join chats c on c.person_id = r.person_id "
            "order by r.id"
        )
        line = await tx.all(
            "select c.address from waitlist w join registrations r on r.id = w.registration_id "
            "join chats c on c.person_id = r.person_id order by w.id"
        )
        told: dict[str, str] = dict(await tx.all("select address, message from outbox"))
    assert [address for state, address in by_state if state == "confirmed"] == came[:seats]
    assert [address for (address,) in line] == came[seats:]
    for place in (1, 2, 4_321, 7_500):
        packed = unpack(told[came[seats + place - 1]])
        assert f"nomor urut {place:,}".replace(",", ".") in show(packed.message, packed.language).text


async def _registered(store: Store, settings: Settings, people: int) -> Inputs:
    """Person 0 has the only seats there are; the others are in line."""
    await Desk(store, policy_of(settings), NOW, "Contoh").load([Change(kegiatan(quota_online=1))])
    inputs = Inputs(store, policy_of(settings), lambda: NOW, lambda: None)
    update = iter(range(1, 10_000))
    for n in range(people):
        for text in ("setuju", form_of("Sari"), "ya"):
            opening: list[Said] = [Command("start", "k1")] if text == "setuju" else []
            said = [Heard("telegram", next(update), str(n), each) for each in (*opening, Text(text))]
            await inputs.process("telegram", said)
    return inputs


async def test_ten_tasks_hand_out_two_seats_to_two_people_in_line(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    """Two seats more, loaded ten times at once over two connections, while people write: two offers."""
    inputs = await _registered(store, settings, 3)
    other = await Store.open(tmp_path / "k3bot.db")
    desks = [Desk(each, policy_of(settings), NOW, "Contoh") for each in (store, other)]
    loads = [desks[n % 2].load([Change(kegiatan(quota_online=3))]) for n in range(10)]
    heard = [
        inputs.process("telegram", [Heard("telegram", 9_000 + n, str(n), Command("status"))])
        for n in range(3)
    ]
    try:
        await asyncio.gather(*loads, *heard)
    finally:
        await other.close()
    async with store.transaction() as tx:
        assert await tx.all("select key from outbox where key like '%:offer:%'") == [
            (f"registration:{id_}:offer:{NOW}",) for id_ in (2, 3)
        ]
        assert await tx.all("select state, count(*) from registrations group by state order by state") == [
            ("confirmed", 1), ("offered", 2),
        ]  # fmt: skip


async def test_who_cancels_in_the_same_batch_is_offered_nothing(store: Store, settings: Settings) -> None:
    inputs = await _registered(store, settings, 3)
    both = ["0", "1"]
    asked = [Heard("telegram", 8_000 + n, who, Command("batal")) for n, who in enumerate(both)]
    sure = [Heard("telegram", 8_100 + n, who, Text("ya")) for n, who in enumerate(both)]
    await inputs.process("telegram", asked)
    await inputs.process("telegram", sure)
    async with store.transaction() as tx:
        offers = await tx.all("select key from outbox where key like '%:offer:%'")
    assert offers == [(f"registration:3:offer:{NOW}",)]


async def test_erasing_leaves_no_trace_of_who_it_was(store: Store, settings: Settings) -> None:
    """What somebody told us, and their Telegram id, stand in no table any more."""
    inputs = await _registered(store, settings, 1)
    me = "700700700"
    told = {
        "Nama": "Rahayu Rahasia", "HP": "081299997777", "PT": "PT Rahasia", "Jabatan": "Kepala Rahasia",
        "Provinsi": "Papua", "Email": "rahasia@example.com", "SKP": "KEP.9999/RAHASIA/VII/2024",
    }  # fmt: skip
    form = "\n".join(f"{label}: {value}" for label, value in told.items())
    words: list[Said] = [
        Command("start", "k1"), Text("setuju"), Text(form), Text("belum tahu"), Text("ya"),
        Command("bantuan", "Pesan rahasia"), Command("hapusdata"), Text("ya"), Text("hapus"),
    ]  # fmt: skip
    for n, said in enumerate(words):
        await inputs.process("telegram", [Heard("telegram", 7_000 + n, me, said)])
    secret = ("ahasia", "812999", me)
    async with store.transaction() as tx:
        [(erased,)] = await tx.all("select count(*) from persons where erased_at is not null")
        tables = [name for (name,) in await tx.all("select name from sqlite_master where type = 'table'")]
        kept = {table: await tx.all(f"select * from {table}") for table in tables}
    left = [table for table, rows in kept.items() if any(word in str(rows) for word in secret)]
    assert erased == 1
    # the goodbye itself, until it is sent, and the answers before it that are on their way
    assert left == ["outbox"]
    assert not any("ahasia" in str(row) for row in kept["outbox"])
    assert [str(row).count("erased") for row in kept["outbox"] if me in str(row)] == [1]
