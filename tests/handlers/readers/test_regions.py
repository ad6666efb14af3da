"""The facts of regions.csv: 38 provinces, 514 kabupaten/kota, three time zones."""

from collections import Counter
from zoneinfo import ZoneInfo

import pytest

from handlers.readers.regions import also_known_as, province, provinces, towns, zone_of


def test_counts() -> None:
    assert len(provinces()) == 38
    assert Counter(town.kind for town in towns().values()) == {"kab": 416, "kota": 98}


def test_zones() -> None:
    zones = Counter(p.zone for p in provinces())
    assert zones == {"Asia/Jakarta": 18, "Asia/Makassar": 12, "Asia/Jayapura": 8}
    assert all(ZoneInfo(zone) for zone in zones)


@pytest.mark.parametrize(
    ("code", "name", "zone"),
    [
        ("11", "Aceh", "Asia/Jakarta"),
        ("31", "DKI Jakarta", "Asia/Jakarta"),
        ("34", "Daerah Istimewa Yogyakarta", "Asia/Jakarta"),
        ("51", "Bali", "Asia/Makassar"),
        ("61", "Kalimantan Barat", "Asia/Jakarta"),
        ("62", "Kalimantan Tengah", "Asia/Jakarta"),
        ("63", "Kalimantan Selatan", "Asia/Makassar"),
        ("76", "Sulawesi Barat", "Asia/Makassar"),
        ("81", "Maluku", "Asia/Jayapura"),
        ("96", "Papua Barat Daya", "Asia/Jayapura"),
    ],
)
def test_province(code: str, name: str, zone: str) -> None:
    assert (province(code).name, zone_of(code)) == (name, zone)


def test_unknown_code() -> None:
    with pytest.raises(KeyError):
        province("99")


def test_everything_lies_in_a_known_province() -> None:
    codes = {p.code for p in provinces()}
    assert {town.province for town in towns().values()} == codes
    assert all(code in codes or code in towns() for _, code in also_known_as())
    assert all(code.startswith(town.province) for code, town in towns().items())


def test_other_names_are_listed_once() -> None:
    assert len(set(also_known_as())) == len(also_known_as())


def test_full_names() -> None:
    assert towns()["32.75"].full_name == "Kota Bekasi"
    assert towns()["32.16"].full_name == "Kabupaten Bekasi"
