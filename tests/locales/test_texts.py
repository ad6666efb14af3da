"""Texts: every key used exists and every key is used; values agree, are escaped, and fit into a message."""

import re

import pytest
from fluent.syntax import FluentParser, ast, visitor

from bot.channel import COMMANDS
from bot.jobs import recap
from handlers.conversation.turn import Button, CopyButton, Day, Message, Period, Say
from handlers.panitia.event_editing.rules import PARTS as RULE_PARTS
from handlers.panitia.event_editing.rules import WHO
from handlers.panitia.health import KINDS as HEALTH_KINDS
from handlers.panitia.people.past import LANES, TOLD, WAVES
from handlers.panitia.people.standing import REASONS
from handlers.programme.event_fields import ASKED, EDITED
from handlers.programme.profile import consent, form_template
from handlers.readers.category import CATEGORIES
from handlers.readers.fields import FIELDS
from handlers.routing.forms import FORMS
from handlers.routing.panitia_commands import COMMANDS as PANITIA
from locales.render import LANGUAGES, ROOT, TextError, faq_phrases, show, show_plain, show_text
from storage.events import MODES

CODE = [path for room in ("handlers", "bot", "locales") for path in (ROOT.parent / room).rglob("*.py")]
CODE.remove(ROOT / "old_keys.py")
LONGEST = 4096
EXPORTS = {"participants", "attendance", "waitlist", "unreachable", "year"}

BROADCAST_TRAIL = {f"broadcast-{what}" for what in ("asked", "refused", "paused", "sending", "stopped")}
BROADCAST_TRAIL |= {"broadcast"}
BROADCAST_STATES = {"proposed", "rejected", "lapsed", "sending", "paused", "stopped", "done"}

# keys whose last part is a value that code puts in
FAMILIES = {
    "ask": {question.name for form in FORMS.values() for question in form.questions if question.says is None},
    "skip": {question.name for form in FORMS.values() for question in form.questions if question.skippable},
    "option-consent": {"yes", "news", "no"},
    "option-mode": {"online", "offline"},
    "option-category": set(CATEGORIES),
    "option-skp_number": set(CATEGORIES),
    "option-review": {"send", "change", "cancel", "online", "offline"},
    "option-cancel": {"continue", "delete"},
    "option-resume": {"restart"},
    "seats": {
        "online",
        "offline",
        "online-full",
        "offline-full",
        "offline-approval",
        "offline-approval-full",
    },
    "registered": {"confirmed", "applied", "waiting"},
    "moved": {"confirmed", "waiting"},
    "review": {"new", "known", "new-mode", "known-mode"},
    "next": {
        *(f"{state}-{mode}" for state in ("confirmed", "offered", "waiting") for mode in MODES),
        *(f"cancelled-{reason}" for reason in ("self", "declined", "expired", "not-coming", "unanswered")),
    },
    "state": {"confirmed", "applied", "waiting", "offered", "rejected", "cancelled"},
    "schedule": {"online", "offline"},
    "mode-approval": {"safe", "line"},
    "line-full": {"online", "offline"},
    "button": {"take-of", "release-of"},
    "actor": {"person", "system", "panitia"},
    "trail": {
        "consent",
        "registered",
        "cancelled",
        "confirmed",
        "offered",
        "safety-seat",
        "declined",
        "expired",
        "rejected",
        "changed",
        "mode",
        "not-coming",
        "unanswered",
        "erased",
        "asked",
        "answered",
        "exported",
        "unlocked",
        "resent",
        "written",
        "move-link",
        "moved",
        *BROADCAST_TRAIL,
        *("event-edited", "event-created"),
    },
    "option-broadcast-event": {"year"},
    "option-broadcast-audience": {"mode", "state", "presence", "province", "event", "text"},
    "option-broadcast-mode": {"all", "online", "offline"},
    "option-broadcast-state": {"confirmed", "applied", "waiting", "offered"},
    "option-broadcast-presence": {"all", "present", "absent", "outside"},
    "option-broadcast-kind": {"plain", "urgent", "audience"},
    "option-broadcast-instead": {"use"},
    "option-broadcast-confirm": {"back"},
    "option-broadcast-resume": {"go", "anew"},
    "word": {"online", "offline", "yes", "no"},
    "broadcast-state": BROADCAST_STATES,
    "broadcast-already": BROADCAST_STATES,
    "broadcast-is": {*BROADCAST_STATES, "stopping"},
    "data-consent": {"registration", "news"},
    "option-what": {"mode"},
    "label": {"mode", *FIELDS},
    "form": {*FIELDS},
    "datum": {field.name for field in FIELDS.values() if not field.of},
    "option-move": {"yes"},
    "option-sure": {"yes"},
    "option-erase": {"yes"},
    "attachment": {"sticker", "voice", "photo", "file", "other"},
    "talk": {"greeting", "noted", "thanks", "link", "withdraw", "human", "unknown"},
    "faq": {topic for topic, _ in faq_phrases("id")},
    "command": {*COMMANDS, *PANITIA},
    "reminder": {"online", "offline", "applied", "waiting", "offered"},
    "reminder-changed": {"time", "place", "link", "time-place", "time-link"},
    "calendar": {"online", "offline", "notes-online", "notes-offline"},
    "luring": {"not-coming", "unanswered"},
    "presensi": {"start", "end", "present", "open", "absent", "after-start", "after-end"},
    "company": {"short", "long", "contact"},
    "position": {"short", "long", "contact"},
    "health-lane": {"reply", "link", "reminder", "broadcast"},
    "health-kind": {*HEALTH_KINDS, "other"},
    "health": {"seconds", "minutes", "hours", "days", "no-tick", "stands"},
    "export-kind": EXPORTS,
    "export-sheet": EXPORTS,
    "export-file": EXPORTS,
    "export-which": EXPORTS,
    "export-empty": {*EXPORTS},
    "button-export": {"participants", "attendance", "waitlist", "unreachable"},
    "export-role": {"owner", "organizer", "verifier", "scanner"},
    "export-match": {"matched", "doubtful", "unmatched"},
    "export-why": {"blocked", "deactivated", "not-found", "no-chat", "other"},
    "export-col": {
        *("number", "town", "match", "mode", "state", "seat", "since", "again", "source", "coming"),
        "reachable",
        *("why", "called", "place", "line", "sessions", "entered", "began", "ended", "noted", "present"),
        *("events", "batches", "attended", "counted", "remark"),
    },
    "card-zone": {"wib", "wita", "wit"},
    "card-match": {"matched", "unmatched"},
    "card-doubtful": {"number", "name"},
    "card-is": {
        *("confirmed-online", "confirmed-offline", "applied", "waiting-online", "waiting-offline"),
        *("offered-online", "offered-offline", "rejected", "cancelled"),
    },
    "card-why": set(REASONS),
    "card-line": set(MODES),
    "card-unreachable": {"blocked", "deactivated", "other"},
    "card-by": {"person", "system"},
    "card-lane": set(LANES),
    "card-wave": {*WAVES},
    "card-when": {"start", "end", "start-before", "start-after", "end-before", "end-after"},
}
FAMILIES |= {
    "events-is": {"draft", "waiting", "open", "ended", "closed", "running", "over", "finished", "cancelled"},
    "events-state": {"draft", "open", "closed", "finished", "cancelled"},
    "events-fill": {"online", "offline", "online-line", "offline-line"},
    "events-over": {"online", "offline"},
    "events-offline": {"approval", "first_come"},
    "events-record": {"entered", "start", "end"},
    "events-rule": {"days", *(f"{a}-{when}" for a in ("start", "end") for when in ("at", "before", "after"))},
    "events-about": {"event", "session"},
    "events-who": {"all", "online", "offline", "link", "absent", "applied", "waiting", "offered"},
    "events-sent": {"waiting", "unreachable", "missed"},
    "events-wave": {"cancelled", "changed", "reopened", "link", "reconfirm", "broadcast"},
    "events-do": {
        *("open", "close", "finish", "unfinish", "cancel", "reopen"),
        *("reconfirm-on", "reconfirm-off", "first-on", "first-off"),
    },
    "events-sure": {"open", "close", "finish", "unfinish", "reconfirm", "first", "cancel", "reopen"},
    "events-yes": {"open", "close", "finish", "unfinish", "reconfirm", "first"},
    "events-done": {
        *("open", "close", "finish", "unfinish", "cancel", "reopen"),
        *("reconfirm-on", "reconfirm-off", "first-on", "first-off"),
    },
    "events-open": {"early", "now", "late"},
    **{f"events-{what}": {"will", "done"} for what in ("told", "given", "dropped")},
    "option-event_registration": {"open", "closed"},
    "option-clone_links": {"copy", "empty"},
    "events-clone-links": {"copy", "empty"},
    "option-clone_sure": {"save", "date"},
    "trail-event": {
        *("open", "close", "finish", "unfinish", "cancel", "reopen"),
        *("reconfirm", "first", "clone", "codes"),
    },
}
"""/kegiatan"""
FAMILIES["trail"] |= {
    "viewed", "exported", "attended", "unattended",
    "staff-invited", "staff-joined", "staff-removed", "staff-revoked",
}  # fmt: skip
FAMILIES["role"] = {"owner", "organizer", "verifier", "scanner"}
FAMILIES["role-may"] = {"organizer", "verifier", "scanner"}
FAMILIES["audit"] = {"person", "system"}
FAMILIES |= {  # what panitia decide
    "decide-already": {"confirmed", "rejected", "cancelled"},
    "decide-full": set(MODES),
    "decide-line": set(MODES),
    "ask-decide": set(MODES),
    "done-moved": set(MODES),
    "panitia-moved": set(MODES),
    "done-revived": {"confirmed", "applied", "waiting"},
    "button-decide": {
        "approve", "reject", "revive", "cancel", "present", "unnote", "unlock", "write", "resend", "rebind",
        *(f"move-{mode}" for mode in MODES),
    },
    "ask-reason": {"rejection", "revocation"},
    "ask-sure": {"rejection", "revocation"},
    "option-rejection_sure": {"yes"},
    "option-revocation_sure": {"yes"},
    "option-letter_sure": {"send", "change"},
    "card-told": {*TOLD},
    "option-many_sure": {"yes", "no"},
    "walk-expert": {"matched", "doubtful", "unmatched", "unknown"},
    "queue-why": {"cancelled", "finished", "draft"},
    "button-queue": set(MODES),
}  # fmt: skip
FAMILIES |= {  # files that panitia send
    "intake-begun": {"experts", "zoom"},
    "option-intake": {"experts", "zoom"},
    "option-session": {"more"},
    "file": {"large", "gone"},
    "table": {
        "damaged", "large", "old", "far", "empty", "page", "unknown", "quotes", "no-list",
        "no-report", "busy",
    },
    "zoom-open": {"read", "checking"},
    "zoom-left": {
        "name", "email", "minutes", "why", "title", "rows", "sheet", "rest", "refused",
        "short", "doubtful",
    },
    "experts-left": {"row", "taken", "column", "why", "yes", "no", "title", "rows", "sheet"},
    "experts-why": {
        "no-name", "control", "long", "no-number", "other-number", "several", "far-date", "no-date",
        "no-province", "no-kind", "double",
    },
}  # fmt: skip
FAMILIES["trail"] |= {"imported"}
FAMILIES |= {
    "recap": {"online", "offline"},
    "recap-state": {"draft", "open", "closed", "running", "finished", "cancelled"},
    "recap-is": {"confirmed", "applied", "waiting", "offered", "rejected", "cancelled"},
    "recap-word": set(recap.WORDS),
    "alert-mode": {"online", "offline"},
    "topic": {"summary", "quota", "sending"},
    "topic-about": {"summary", "quota", "sending"},
    "topic-now": {"on", "off"},
    "button-topic": {"on", "off"},
}
FAMILIES["label"] = {"mode", *FIELDS}
FAMILIES["skip"] |= {"edit_session_backup", "new_links"}
FAMILIES |= {
    "event-field": {*EDITED, *ASKED},
    "event-ask": {*EDITED, *ASKED},
    "edit-room": {"limited"},
    "edit-room-one": {"limited"},
    "edit-saved": {"add", "drop"},
    "edit-to": {"event", "menu"},
    "edit-at": {"start", "end", "start-before", "start-after", "end-after"},
    "edit-warn": {"over-online", "over-offline", "late", "soon"},
    "edit-fault": {"closes-before-opens", "session-order", "session-end", "many-sessions"},
    **{f"option-edit_{name}": set(field.options) for name, field in EDITED.items()},
    "option-rule_part": {*RULE_PARTS, "drop"},
    "option-rule_who": set(WHO),
    "option-rule_about": {"session", "event"},
    "option-rule_link": {"yes", "no"},
    "option-rule_absent": {"yes", "no"},
    "new-saved": {"draft", "open", "later"},
    "option-new_opens": {"now"},
    "option-new_closes": {"eve"},
    "option-new_part": {"done"},
    "option-new_sure": {"open", "draft", "change"},
}
FAMILIES["option-change"] = {"done"}


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 the library's name
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    """Every key of a language with the values it uses."""
    found: dict[str, set[str]] = {}
    for file in sorted((ROOT / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {str(entry.content)[:60]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


def _keys_in_code() -> set[str]:
    keys: set[str] = set()
    for path in CODE:
        text = path.read_text("utf-8")
        keys |= set(re.findall(r'(?:(?:Say|Problem|Unsure)\(\s*|text=)"([a-z0-9_-]+)"', text))
        keys |= set(re.findall(r'"((?:consent|event|mode|option|stale|contact)-[a-z_-]+)"', text))
    for family, values in FAMILIES.items():
        keys |= {f"{family}-{value}" for value in values}
    return keys


def test_every_key_used_exists() -> None:
    unknown = _keys_in_code() - _messages("id").keys()
    # words of ours that look like keys but are parts of another thing
    others = {"mode-", "event-edited", "event-created"}
    assert {key for key in unknown if not key.startswith(("option-category-",))} <= others


def test_every_key_is_used() -> None:
    used = _keys_in_code()
    text = "\n".join(path.read_text("utf-8") for path in CODE)
    assert {key for key in _messages("id") if key not in used and f'"{key}"' not in text} == set()


def test_languages_have_the_same_keys_and_values() -> None:
    assert _messages("id") == _messages("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_can_grow_too_long(language: str) -> None:
    """The longest values there can be, in the longest messages there are."""
    long_line = Say("review-line", {"label": Say("label-company"), "value": "<" * 120})
    review = Say("review", {"event": "<" * 120, "lines": (long_line,) * 10})
    card = Say(
        "registration-card",
        {
            "number": "PKA3-2027-01-0001",
            "title": "x" * 120,
            "mode": Say("option-mode-online"),
            "sessions": (
                Say("session-line", {"title": "x" * 40, "when": Period(0, 86399, "Asia/Jayapura")}),
            ) * 8,
        },
    )  # fmt: skip
    for message in (
        Message((Say("stale-button"), review)),
        Message((Say("already-registered"), card, Say("next-applied", {"place": "y" * 200}))),
        Message((Say("help", {"contact": "z" * 200}), consent("z" * 200, 120))),
    ):
        plain = re.sub(r"<[^>]+>", "", show(message, language).text).replace("&lt;", "<")
        assert len(plain.encode("utf-16-le")) // 2 <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_fit(language: str) -> None:
    messages = _messages(language)
    for key in messages:
        if key.startswith(("option-", "label-", "skip-", "copy-f", "copy-n", "share-", "button-")):
            values: dict[str, str | int | Say | Day] = {"number": "PKA3-2027-01-12345", "batch": 88}
            values["what"] = Say("button-register-again")
            values |= {"count": 16_230, "year": "2027", "day": Day("2027-09-30"), "minutes": 60}
            values |= {"topic": "x" * 20, "session": "x" * 28}
            values["event"] = Say("event-label", {"batch": "88", "year": "2027"})
            used = messages[key]
            values = {name: value for name, value in values.items() if name in used}
            label = show_plain(Say(key, values), language)
            assert 0 < len(label) <= 60
            assert "<" not in label
    assert 1 <= len(show_plain(form_template(), language)) <= 256


def test_values_are_escaped_but_not_in_labels() -> None:
    said = Say("review-line", {"label": "<b>", "value": "a & b"})
    assert show_text(said, "id") == "&lt;b&gt;: <b>a &amp; b</b>"
    copy = CopyButton(Say("copy-number", {"number": "1 < 2"}), "1 < 2")
    shown = show(Message((said,), ((Button("A & B <i>", "x"), copy),)), "id")
    assert [button.label for button in shown.rows[0]] == ["A & B <i>", "📋 Salin 1 < 2"]
    assert shown.rows[0][1].value == "1 < 2"


def test_an_unknown_key_and_a_missing_value_are_our_bugs() -> None:
    with pytest.raises(TextError, match="no text nothing-here"):
        show_text(Say("nothing-here"), "id")
    with pytest.raises(TextError, match="review-line"):
        show_text(Say("review-line", {"label": "x"}), "id")


def test_days_and_times() -> None:
    """2027-03-14 08:30 WIB is 10.30 in Papua; midnight there is another day."""
    morning = 1_804_987_800  # 2027-03-14T01:30:00Z
    line = {"title": "Sesi"}
    one_day = Say("session-line", line | {"when": Period(morning, morning + 7 * 3600, "Asia/Jayapura")})
    assert show_text(one_day, "id").endswith("Minggu, 14 Maret 2027 pukul 08.30–15.30 WIB (10.30–17.30 WIT)")
    night = morning + 15 * 3600
    late = Say("session-line", line | {"when": Period(night, night + 3600, "Asia/Jayapura")})
    assert show_text(late, "id").endswith(
        "Minggu, 14 Maret 2027 pukul 23.30–00.30 WIB (Senin 01.30–02.30 WIT)"
    )
    days = Say("session-line", line | {"when": Period(morning, morning + 86400 * 20, "Asia/Jakarta")})
    assert show_text(days, "id").endswith("14 Maret – 3 April 2027")
    new_year = Say("session-line", line | {"when": Period(1_830_000_000, 1_830_400_000, "Asia/Jakarta")})
    assert show_text(new_year, "id").endswith("28 Desember 2027 – 2 Januari 2028")
    assert "<b>29 Februari 2028</b>" in show_text(Say("answer-now", {"value": Day("2028-02-29")}), "id")


def test_thousands_have_a_dot() -> None:
    assert "1.240 dari 2.500" in show_text(Say("seats-online", {"left": 1240, "quota": 2500}), "id")


def test_texts_stand_in_locales_only() -> None:
    """Indonesian for people is nowhere else: no sentence in code says Bapak/Ibu, Anda or Mohon."""
    for path in CODE:
        if "readers" not in path.parts:
            assert not re.search(r"\b(Anda|Mohon|Bapak/Ibu|Silakan)\b", path.read_text("utf-8")), path
