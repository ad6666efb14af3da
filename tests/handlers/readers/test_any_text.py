"""Whatever a person can type: readers never raise, are quick, and understand their own answers."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.readers import (
    read_absent,
    read_category,
    read_change,
    read_company,
    read_date,
    read_email,
    read_field,
    read_mode,
    read_name,
    read_pasted,
    read_phone,
    read_position,
    read_province,
    read_skp_number,
    read_yes_no,
    show_phone,
)
from handlers.readers.event_numbers import batch_in_title, read_event_number
from handlers.readers.reading import Problem, Read, Reader, Unsure
from handlers.readers.regions import province, provinces
from handlers.readers.registration_numbers import numbers_in, read_registration_number
from handlers.readers.written import excerpt, plain, simple, tidy, tidy_lines, word_set

_READERS: list[Reader] = [
    read_name,
    read_company,
    read_position,
    read_phone,
    read_email,
    read_skp_number,
    read_date,
    read_category,
]
_OTHERS: list[Callable[[str], object]] = [
    read_yes_no,
    read_mode,
    read_absent,
    read_pasted,
    read_field,
    read_change,
    show_phone,
    read_event_number,
    batch_in_title,
    read_registration_number,
    numbers_in,
]
_BITS = [
    bit
    for bits in (
        "Nama: |Budi|, S.T.|M.K3|0812|-|3456|7890|+62|62|@|gmail|.com|.co.id|/|KEP.|NAKER-BINWASK3|VII",
        "2024|14|3|2027|angkatan|PKA3|0001|no.",
        "Maret|mei|s/d|#|\n|: |=|PT|kota|kab.|Bekasi|Jawa|Barat|ubah|jadi|ya|tidak|ada",
        "luring|zoom|ahli k3|umum|?",
        "\u202e|\x00|\u200d|😀|’|'|٣|１|É|ß|ﬁ|İ|ŉ|\ud800| |  ",
    )
    for bit in bits.split("|")
]
_FIELDS = word_set("name phone company position province email skp_number skp_until category mode event")
_TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(
        st.characters(categories=["Cc", "Cf", "Cs", "Mn", "Nd", "Lu", "Ll", "Zs", "So", "Sk", "Po", "Pd"]),
        max_size=80,
    ),
    st.lists(st.sampled_from(_BITS), max_size=25).map("".join),
    st.lists(st.sampled_from(_BITS), max_size=15).map(" ".join),
)
_THOROUGH = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("read", [*_READERS, read_province])
@given(text=_TEXTS)
@_THOROUGH
def test_a_reading_of_anything(read: Reader, text: str) -> None:
    reading = read(text)
    if isinstance(reading, Unsure):
        assert 2 <= len(reading.options) <= 8
        assert len({option.value for option in reading.options}) == len(reading.options)
        assert all(option.label or read in {read_category} or not option.value for option in reading.options)
        assert reading.options[0].value
    elif isinstance(reading, Read):
        assert reading.value
        assert tidy(reading.value) == reading.value
    else:
        assert isinstance(reading, Problem)
    if not isinstance(reading, Read):
        assert all(value.encode() is not None and len(value) <= 320 for value in reading.args.values())


@pytest.mark.parametrize("read", _READERS)
@given(text=_TEXTS)
@_THOROUGH
def test_what_was_read_reads_the_same(read: Reader, text: str) -> None:
    reading = read(text)
    if isinstance(reading, Read):
        again = read(reading.value)
        assert isinstance(again, Read)
        assert again.value == reading.value


@given(
    name=st.lists(
        st.sampled_from(["BUDI", "ANI,", "S.T.", "dr.", "bin", "K3", "st", "o'neil", "-", "ix", "É"]),
        max_size=6,
    )
)
@_THOROUGH
def test_the_nicer_spelling_of_a_name_is_accepted(name: list[str]) -> None:
    reading = read_name(" ".join(name))
    if isinstance(reading, Unsure):
        assert read_name(reading.options[0].value) == Read(reading.options[0].value)


@pytest.mark.parametrize("read", _OTHERS)
@given(text=_TEXTS)
@_THOROUGH
def test_the_others_never_raise(read: Callable[[str], object], text: str) -> None:
    read(text)


@given(text=_TEXTS)
@_THOROUGH
def test_a_pasted_form_gives_known_fields_with_something_in_them(text: str) -> None:
    pasted = read_pasted(text)
    if pasted is not None:
        assert set(pasted.fields) <= _FIELDS
        assert all(value == value.strip() and value for value in pasted.fields.values())


@given(text=_TEXTS)
@_THOROUGH
def test_plain_forms_are_stable(text: str) -> None:
    for make in (tidy, simple, plain, excerpt):
        made = make(text)
        assert make(made) == made
        made.encode()
    assert all(tidy(line) == line for line in tidy_lines(text))


def test_a_province_is_read_from_its_own_name() -> None:
    for each in provinces():
        reading = read_province(each.name)
        assert isinstance(reading, Read)
        assert province(reading.value) == each


_REPEATED = [
    *"aA1:#-@+([ \n\x00😀ﷺ./?\u0301",
    *(
        "a#",
        "Nama:",
        "a@",
        "a.",
        "1 ",
        "+6 2",
        "0812 ",
        "1/2/",
        "14 maret ",
        "nama saya ",
        "kota ",
        "ubah nama ",
    ),
    *(
        "jakarta bandung ",
        "ab cd: ",
        "a b-",
        "e@ ",
        "KEP-",
        "(:",
        "* ",
        "ya ",
        "tidak ada ",
        "A. ",
        "a,",
        "PT: ",
    ),
    *("Nama: a\n", "hp 0812-3456-7890 / ", "x@y."),
]


@pytest.mark.parametrize("read", [*_READERS, read_province, *_OTHERS])
def test_the_longest_message_is_read_quickly(read: Callable[[str], object]) -> None:
    read("once")
    for bit in _REPEATED:
        text = (bit * 4096)[:4096]
        start = time.perf_counter()
        read(text)
        assert time.perf_counter() - start < 0.5, text[:12]
