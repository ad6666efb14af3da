"""How the simulator reads texts: the real server's tags, entities and refusals, and HTML safe for a page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import ApiError
from simulator.texts import as_typed, read_caption, read_message, units


@pytest.mark.parametrize(
    ("source", "plain", "html"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"', 'a &lt;b&gt; &amp; "c"'),
        ("R&D &nbsp; &#65;&#x42; &#0;", "R&D &nbsp; AB &#0;", "R&amp;D &amp;nbsp; AB &amp;#0;"),
        ("<STRONG>a</strong><em>b</em>", "ab", "<b>a</b><i>b</i>"),
        ("<ins>a</ins><strike>b</strike><del>c</del>", "abc", "<u>a</u><s>b</s><s>c</s>"),
        ('<span class="tg-spoiler">a</span>', "a", '<span class="tg-spoiler">a</span>'),
        ("<tg-spoiler>a</tg-spoiler>", "a", '<span class="tg-spoiler">a</span>'),
        ("<blockquote expandable>a</blockquote>", "a", "<blockquote expandable>a</blockquote>"),
        ('<pre><code class="language-py">a</code></pre>', "a", "<pre><code>a</code></pre>"),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", "<span>👍</span>"),
        ("<b >a</b >", "a", "<b>a</b>"),
        ("<b>a</>", "a", "<b>a</b>"),
        ("  <b>a</b>\n", "a", "<b>a</b>"),
        ('<a href="javascript:alert(1)">a</a>', "a", "a"),
        (
            "<a href='https://a.id/?x=1&amp;y=\"2'>a</a>",
            "a",
            '<a href="https://a.id/?x=1&amp;y=&quot;2" target="_blank" rel="noopener noreferrer">a</a>',
        ),
    ],
)
def test_html_that_is_understood(source: str, plain: str, html: str) -> None:
    text = read_message(source, "HTML")
    assert (text.plain, text.html) == (plain, html)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("é <nama>", 'Unsupported start tag "nama" at byte offset 3'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("a <3", "Unclosed start tag at byte offset 2"),
        ("a <", "Unclosed start tag at byte offset 2"),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>a</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ('<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        (
            '<a href="x>a</a>',
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<a href=x", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<tg-emoji>a</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_html_that_is_refused(source: str, why: str) -> None:
    with pytest.raises(ApiError) as refused:
        read_message(source, "HTML")
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


def test_entities_count_utf16_units_and_survive_trimming() -> None:
    text = read_message(' \n😀 <b>tebal <i>miring</i></b> <a href="https://a.id">sini</a> ', "html")
    assert text.entities == (
        {"type": "bold", "offset": 3, "length": 12},
        {"type": "italic", "offset": 9, "length": 6},
        {"type": "text_link", "url": "https://a.id", "offset": 16, "length": 4},
    )


def test_without_a_parse_mode_nothing_is_a_tag() -> None:
    text = read_message("a <b> & c", "")
    assert (text.plain, text.html, text.entities) == ("a <b> & c", "a &lt;b&gt; &amp; c", ())


def test_other_parse_modes_and_broken_unicode_are_refused() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        read_message("*a*", "MarkdownV2")
    with pytest.raises(ApiError, match="encoded in UTF-8"):
        read_message("a\ud800", "")


def test_captions_are_shorter_and_may_be_empty() -> None:
    assert read_caption("", "HTML").plain == ""
    assert units(read_caption("<b>" + "x" * 1024 + "</b>", "HTML").plain) == 1024
    with pytest.raises(ApiError, match="message caption is too long"):
        read_caption("x" * 1025, "")


def test_commands_are_found_in_what_people_type() -> None:
    text = as_typed("😀 /mulai@daftar_k3_bot lalu a/b /batal, /ubah")
    assert text.entities == (
        {"type": "bot_command", "offset": 3, "length": 20},
        {"type": "bot_command", "offset": 33, "length": 6},
        {"type": "bot_command", "offset": 41, "length": 5},
    )


PIECES = [
    "<b>",
    "</b>",
    "<a href='https://a.id/\"'>",
    "</a>",
    "</>",
    "<",
    ">",
    "&lt;",
    "&",
    "&#60;",
    "é😀",
    " ",
    "\n",
    "<u",
]
SAFE = {"<b>", "</b>", '<a href="https://a.id/&quot;" target="_blank" rel="noopener noreferrer">', "</a>"}
SAFE |= {"<u>", "</u>"}


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_text_is_refused_or_becomes_safe_html(source: str) -> None:
    try:
        text = read_message(source, "HTML")
    except ApiError as error:
        refused = error
    else:
        assert set(re.findall(r"<[^>]*>?", text.html)) <= SAFE
        assert all(one["offset"] + one["length"] <= units(text.plain) for one in text.entities)
        return
    assert refused.code == 400
