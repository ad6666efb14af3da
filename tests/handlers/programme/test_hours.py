"""Quiet hours and the time to answer an offer, in all three zones, by the person's own clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.conversation.policy import Offers
from handlers.programme.hours import is_night, not_in_the_night, offer_until

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"
ZONES = (WIB, WITA, WIT)
OFFERS = Offers(kept=4 * 3600, kept_last_day=30 * 60)
FAR = "2027-03-20 08.30"


def at(text: str, zone: str = WIB) -> int:
    return int(datetime.strptime(text, "%Y-%m-%d %H.%M").replace(tzinfo=ZoneInfo(zone)).timestamp())


def clock(moment: int, zone: str) -> str:
    return datetime.fromtimestamp(moment, ZoneInfo(zone)).strftime("%Y-%m-%d %H.%M")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("now", "night", "sent"),
    [
        ("2027-03-09 20.59", False, "2027-03-09 20.59"),
        ("2027-03-09 21.00", True, "2027-03-10 06.00"),
        ("2027-03-10 00.00", True, "2027-03-10 06.00"),
        ("2027-03-10 05.59", True, "2027-03-10 06.00"),
        ("2027-03-10 06.00", False, "2027-03-10 06.00"),
    ],
)
def test_the_night(zone: str, now: str, night: bool, sent: str) -> None:
    assert is_night(at(now, zone), zone) is night
    assert clock(not_in_the_night(at(now, zone), zone), zone) == sent


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2027-03-09 08.00", "2027-03-09 12.00"),
        ("2027-03-09 16.59", "2027-03-09 20.59"),
        ("2027-03-09 17.00", "2027-03-10 09.00"),  # it would be over at 21.00
        ("2027-03-09 23.00", "2027-03-10 09.00"),
        ("2027-03-10 03.00", "2027-03-10 09.00"),
        ("2027-03-10 05.30", "2027-03-10 09.30"),
    ],
)
def test_four_hours_but_not_into_the_night(zone: str, now: str, until: str) -> None:
    assert clock(offer_until(at(now, zone), at(FAR), zone, OFFERS), zone) == until


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2027-03-19 08.29", "2027-03-19 12.29"),
        ("2027-03-19 08.30", "2027-03-19 09.00"),
        ("2027-03-19 20.45", "2027-03-20 08.30"),  # over in the night, and at 09.00 it has begun
        ("2027-03-20 08.10", "2027-03-20 08.30"),
    ],
)
def test_half_an_hour_in_the_last_day_and_never_past_the_start(now: str, until: str) -> None:
    assert clock(offer_until(at(now), at(FAR), WIB, OFFERS), WIB) == until


def test_the_night_is_that_of_the_person_not_of_the_house() -> None:
    """19.30 WIB is 21.30 in Papua: there the answer is asked for by nine in the morning."""
    now = at("2027-03-09 16.30")
    assert clock(offer_until(now, at(FAR), WIB, OFFERS), WIB) == "2027-03-09 20.30"
    assert clock(offer_until(now, at(FAR), WIT, OFFERS), WIT) == "2027-03-10 09.00"


@given(
    now=st.integers(1_750_000_000, 1_900_000_000),
    lead=st.integers(1, 90 * 86_400),
    zone=st.sampled_from(ZONES),
    kept=st.integers(60, 72 * 3600),
)
def test_always_some_time_never_past_the_start_and_never_over_in_the_night(
    now: int, lead: int, zone: str, kept: int
) -> None:
    until = offer_until(now, now + lead, zone, Offers(kept, min(kept, 1800)))
    assert now < until <= now + lead
    assert until == now + lead or not is_night(until, zone)
    assert until >= min(now + lead, not_in_the_night(now, zone)), "the message comes before its time is over"
