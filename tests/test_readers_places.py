"""Provinces as people write them: names, short forms, towns, typos."""

import pytest

from handlers.readers.places import read_province
from handlers.readers.reading import Problem, Read, Unsure
from handlers.readers.regions import provinces, towns


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Jawa Barat", "32"),
        ("jawabarat", "32"),
        ("JABAR", "32"),
        ("prov. Jawa barat", "32"),
        ("Propinsi Jawa Barat", "32"),
        ("Provinsi jawa  barat.", "32"),
        ("jawa brat", "32"),
        ("jawa barta", "32"),
        ("Jateng", "33"),
        ("jatim", "35"),
        ("jawa tmur", "35"),
        ("DIY", "34"),
        ("D.I. Yogyakarta", "34"),
        ("DI Yogyakarta", "34"),
        ("jogja", "34"),
        ("Jogjakarta", "34"),
        ("daerah istimewa yogyakarta", "34"),
        ("DKI", "31"),
        ("DKI Jakarta", "31"),
        ("Jakarta", "31"),
        ("jkt", "31"),
        ("DKJ", "31"),
        ("Daerah Khusus Jakarta", "31"),
        ("Daerah Khusus Ibukota Jakarta", "31"),
        ("jakrta", "31"),
        ("Banten", "36"),
        ("NAD", "11"),
        ("Sumatra Utara", "12"),
        ("sumut", "12"),
        ("Sumbar", "13"),
        ("Riau", "14"),
        ("Sumatera selatan", "16"),
        ("sumsel", "16"),
        ("Babel", "19"),
        ("Bangka Belitung", "19"),
        ("Kep. Babel", "19"),
        ("kep bangka belitung", "19"),
        ("Kepri", "21"),
        ("Kepulauan Riau", "21"),
        ("kep. riau", "21"),
        ("Bali", "51"),
        ("NTB", "52"),
        ("nusa tenggara barat", "52"),
        ("N.T.T", "53"),
        ("kalbar", "61"),
        ("Kalteng", "62"),
        ("kalsel", "63"),
        ("kaltim", "64"),
        ("kalimantan tmur", "64"),
        ("Kaltara", "65"),
        ("sulut", "71"),
        ("sulteng", "72"),
        ("SulSel", "73"),
        ("sultra", "74"),
        ("Sulbar", "76"),
        ("gorontalo", "75"),
        ("maluku", "81"),
        ("Malut", "82"),
        ("Papua", "91"),
        ("papua barat", "92"),
        ("Papua Barat Daya", "96"),
        ("papua pegunungan", "95"),
        ("saya di jawa tengah pak", "33"),
        ("domisili Jawa Timur", "35"),
        ("Ｊａｗａ　Ｂａｒａｔ", "32"),
        ("📍 Jawa Barat", "32"),
    ],
)
def test_provinces(text: str, code: str) -> None:
    assert read_province(text) == Read(code)


@pytest.mark.parametrize(
    ("text", "code", "town"),
    [
        ("Bekasi", "32", "Bekasi"),
        ("kab. bekasi", "32", "Kabupaten Bekasi"),
        ("Kabupaten Bekasi", "32", "Kabupaten Bekasi"),
        ("kota Bekasi", "32", "Kota Bekasi"),
        ("Bandung", "32", "Bandung"),
        ("Bandung, Jawa Barat", "32", "Bandung"),
        ("bandung jabar", "32", "Bandung"),
        ("Kab Bandung Barat", "32", "Kabupaten Bandung Barat"),
        ("Depok", "32", "Kota Depok"),
        ("cikarang", "32", "Kabupaten Bekasi"),
        ("saya di Cikampek", "32", "Kabupaten Karawang"),
        ("kota Surabaya", "35", "Kota Surabaya"),
        ("Pemkot Surabaya", "35", "Kota Surabaya"),
        ("surabya", "35", "Kota Surabaya"),
        ("Sleman", "34", "Kabupaten Sleman"),
        ("kota jogja", "34", "Kota Yogyakarta"),
        ("Solo", "33", "Kota Surakarta"),
        ("Purwokerto", "33", "Kabupaten Banyumas"),
        ("Tangsel", "36", "Kota Tangerang Selatan"),
        ("Cilegon", "36", "Kota Cilegon"),
        ("kodya tangerang", "36", "Kota Tangerang"),
        ("Jaksel", "31", "Kota Jakarta Selatan"),
        ("Jl. Melati No. 5 Jakarta Selatan", "31", "Kota Jakarta Selatan"),
        ("Ujung Pandang", "73", "Kota Makassar"),
        ("makasar", "73", "Kota Makassar"),
        ("Sorowako", "73", "Kabupaten Luwu Timur"),
        ("Medan", "12", "Kota Medan"),
        ("Medan - Sumut", "12", "Kota Medan"),
        ("Siantar", "12", "Kota Pematangsiantar"),
        ("kotabumi", "18", "Kabupaten Lampung Utara"),
        ("Timika", "94", "Kabupaten Mimika"),
        ("tembagapura", "94", "Kabupaten Mimika"),
        ("Balikpapan", "64", "Kota Balikpapan"),
        ("IKN", "64", "Kabupaten Penajam Paser Utara"),
        ("batam", "21", "Kota Batam"),
        ("Tj. Pinang", "21", "Kota Tanjung Pinang"),
        ("Palangka Raya", "62", "Kota Palangkaraya"),
        ("Labuan Bajo", "53", "Kabupaten Manggarai Barat"),
        ("kota banjar", "32", "Kota Banjar"),
        ("kab banjar", "63", "Kabupaten Banjar"),
        ("banjar, kalsel", "63", "Kabupaten Banjar"),
        ("banjarbaru", "63", "Kota Banjarbaru"),
        ("kota gorontalo", "75", "Kota Gorontalo"),
    ],
)
def test_towns(text: str, code: str, town: str) -> None:
    assert read_province(text) == Read(code, {"town": town})


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kalimantan", ["64", "63", "61", "62", "65"]),
        ("Sulawesi", ["73", "71", "72", "74", "76", "75"]),
        ("jawa", ["32", "33", "35", "31", "36", "34"]),
        ("pulau jawa", ["32", "33", "35", "31", "36", "34"]),
        ("Sumatera", ["12", "13", "16", "14", "18", "15", "11", "17"]),
        ("sumatra", ["12", "13", "16", "14", "18", "15", "11", "17"]),
        ("Nusa Tenggara", ["52", "53"]),
        ("Banjar", ["32", "63"]),
        ("Bandung, Jawa Timur", ["32", "35"]),
        ("Jakarta / Surabaya", ["31", "35"]),
    ],
)
def test_ambiguous(text: str, codes: list[str]) -> None:
    reading = read_province(text)
    assert isinstance(reading, Unsure)
    assert [option.value for option in reading.options] == codes


@pytest.mark.parametrize(
    ("text", "likeliest"),
    [("bandng", "32"), ("sulawesi tengara", "74"), ("bogr", "32"), ("kalimatan", "64")],
)
def test_typos_that_may_be_several(text: str, likeliest: str) -> None:
    reading = read_province(text)
    assert isinstance(reading, Unsure)
    assert reading.options[0].value == likeliest
    assert 2 <= len(reading.options) <= 8


def test_labels_of_options() -> None:
    reading = read_province("banjar")
    assert isinstance(reading, Unsure)
    assert [option.label for option in reading.options] == [
        "Jawa Barat (Kota Banjar)",
        "Kalimantan Selatan (Kabupaten Banjar)",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "asdf",
        "qwertyuiop",
        "1",
        "32",
        "😀",
        "Malaysia",
        "singapura",
        "PT Metro Jaya",
        "ya",
        "tidak tahu",
        "acaranya di Jakarta kapan?",
        "apakah Bandung sudah penuh",
        "x" * 4096,
        "a " * 2000,
        "?",
    ],
)
def test_not_a_place(text: str) -> None:
    reading = read_province(text)
    assert isinstance(reading, Problem)
    assert reading.key == "province-unknown"


def test_every_name_of_the_list_is_read() -> None:
    for province in provinces():
        assert read_province(province.name) == Read(province.code)
    for town in towns().values():
        reading = read_province(town.full_name)
        assert isinstance(reading, Read), town
        assert (reading.value, reading.also) == (town.province, {"town": town.full_name})
