"""Every text stands in the file of its flow, and the same words stand under one key only."""

from collections import defaultdict

from fluent.syntax import FluentParser, FluentSerializer, ast

from handlers.conversation.message_codec import unpack
from handlers.readers.fields import FIELDS
from locales.old_keys import OLD_KEYS, key_now
from locales.render import LANGUAGES, ROOT, show

# A key begins with the name of its file, or with one of these. The longest beginning wins; where none fits,
# ask-, option-, skip- and button- are left out and the rest decides.
FILES = {
    "attendance": "presensi noted-no noted-present noted-unlocked",
    "audit": "actor trail",
    "broadcast": "",
    "calendar": "",
    "cancellation": "ask-registration button-cancel-sent cancel cancelled draft registration-cancelled sure",
    "change": "changed mode-already move moved what which",
    "conversation": "absent answer-now back button-cancel button-continue button-copy-link "
    "button-do-not-send button-never-mind button-older button-refresh choose chosen contact copy page repeat "
    "retype share unchanged unfilled word write",
    "decisions": "decide done letter many move-account move-done move-erased move-link move-no move-not "
    "move-refused moved-already moved-away moved-here panitia present queue reason rejection resend "
    "revocation sure-rejection sure-revocation unlock unnote walk",
    "door": "flood form-first",
    "event_editing": "edit event-ask event-field new rule",
    "event_words": "batch clock line-empty line-long link-missing link-one moment quota room rooms "
    "session-title sessions span time",
    "events": "clone event",
    "export": "",
    "faq": "",
    "health": "",
    "intake": "experts file session-more table zoom",
    "links": "enter join link",
    "my_registration": "of register schedule state status",
    "people": "card find",
    "privacy": "button-file data erase erased",
    "questions": "answer button-ask message question who",
    "readers": "category company date email name one phone position province skp",
    "recap": "alert summary topic topics",
    "reconfirmation": "come coming not-coming seat",
    "registration": "already ask-event consent datum event-card event-gone expert first-timers form label "
    "match mode no noted overlap registered resume review seats session skp-over skp-soon",
    "reminders": "event-cancelled event-reopened reminder wave",
    "routing": "apology attachment command edited greeting help job language link-closed not panitia-not "
    "stale start stuck talk-lost talk-outdated unknown welcome",
    "scan": "my-ticket ticket",
    "small_talk": "talk",
    "staff": "bot invite role scope",
    "traffic": "recap-rush rush",
    "waitlist": "line luring may next offer release safety take",
}
ENGINE = ("ask-", "option-", "skip-", "button-")
# the fields are asked in the registration; what a later one's reader says may stand beside its question
_ASKED = [engine + field for engine in ENGINE for field in FIELDS]
_LATER = FIELDS.keys() - set(FILES["readers"].split())
FILES["registration"] = " ".join((FILES["registration"], *_ASKED, *_LATER))

# What may say the same as another key, and why.
APART = {
    "headings of files, by which other programmes find a column": "experts-left export-about export-col "
    "export-sheet zoom-left",
    "short words drawn into a picture": "recap-word",
    "every member of the family is worded for the place where all of them stand": "audit broadcast-is "
    "card-when events-state events-who events-yes export-match health-kind health-lane "
    "option-broadcast-mode option-broadcast-state option-rule_link option-rule_part option-rule_who recap-is "
    "recap-state schedule state",
    "alerts say in English where a seat is, not how it is attended": "alert-mode",
    "what stops a registration, or erases somebody": "option-review-cancel option-erase-yes",
    "panitia pass an applicant over; a person leaves an answer out": "button-walk-skip",
    "the bare name of who asks; the form to copy, that may get words of its own": "who-named form-template",
}


def _begins(key: str, words: str) -> bool:
    return key == words or key.startswith((f"{words}-", f"{words}_"))


def _files(key: str) -> list[tuple[int, str]]:
    return [
        (len(words), file)
        for file, prefixes in FILES.items()
        for words in (file, *prefixes.split())
        if _begins(key, words)
    ]


def file_of(key: str) -> str:
    """The file a text belongs to; empty when no rule says so."""
    bare = next((key.removeprefix(engine) for engine in ENGINE if key.startswith(engine)), key)
    return max(_files(key) or _files(bare) or [(0, "")])[1]


def _texts(language: str) -> dict[str, tuple[str, str]]:
    """Every key of a language with its file and its text."""
    found: dict[str, tuple[str, str]] = {}
    for file in sorted((ROOT / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                entry.comment = None
                text = FluentSerializer().serialize_entry(entry).partition("=")[2]
                found[entry.id.name] = (file.stem, text.strip())
    return found


def test_every_text_stands_in_the_file_of_its_flow() -> None:
    for language in LANGUAGES:
        texts = _texts(language)
        assert {key: file for key, (file, _) in texts.items() if file_of(key) != file} == {}
        assert {file for file, _ in texts.values()} == FILES.keys()


def test_no_words_stand_under_two_keys() -> None:
    keys = defaultdict(list)
    apart = " ".join(APART.values()).split()
    english = _texts("en")
    for key, (_, text) in _texts("id").items():
        if not any(_begins(key, words) for words in apart):
            keys[text, english[key][1]].append(key)
    assert [same for same in keys.values() if len(same) > 1] == []


def test_stored_messages_with_an_old_key_are_still_read() -> None:
    texts = _texts("id")
    for now, olds in OLD_KEYS.items():
        for old in olds.split():
            assert old not in texts
            assert old.endswith("-") or key_now(old) == now
    stored = (
        '{"language":"id","message":{"paragraphs":[{"key":"edit-line","args":{"label":{"key":'
        '"option-what-name"},"value":"Sari"}}],"rows":[[{"label":{"key":"option-sure-no"},"data":"a:sure:no"}]]}}'
    )
    shown = show(unpack(stored).message, "id")
    assert (shown.text, shown.rows[0][0].label) == ("Nama: <b>Sari</b>", "Tidak jadi")
