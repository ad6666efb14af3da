"""Keys of texts as older versions wrote them into stored messages, and what they are called now.

A message waits in the outbox with its keys, and a draft keeps the key of what was unclear, for 180 days.
0.1 wrote these; half a year after the version that follows it this file can go.
"""

# now: before. A beginning (with a "-" at its end) stands for all keys with it that are no more.
OLD_KEYS = {
    "absent": "card-nothing",
    "button-broadcast-no": "button-broadcast-stop-not option-broadcast-instead-leave",
    "button-broadcast-text": "option-broadcast-kind-text option-broadcast-confirm-text",
    "button-cancel": "option-edit_sure-stop option-rule_sure-stop option-new_sure-stop option-intake-none",
    "button-continue": "option-resume-continue button-door-go-on",
    "button-copy-link": "events-copy-link copy-move-link invite-copy",
    "button-decide-no": "option-rejection_sure-no option-revocation_sure-no",
    "button-decide-stop": "option-panitia_reason-stop",
    "button-do-not-send": "option-broadcast-kind-stop option-broadcast-confirm-stop option-letter_sure-stop",
    "button-edit-again": "option-edit_sure-again option-rule_sure-again",
    "button-edit-save": "option-edit_sure-save option-rule_sure-save",
    "button-never-mind": "option-sure-no events-no option-rule_part-stop option-clone_sure-no "
    "option-what-done option-move-no option-registration-none option-erase-no",
    "button-older": "audit-older button-export-after",
    "button-refresh": "events-do-refresh button-queue-refresh button-health-again",
    "card-by-system": "decide-by-system",
    "edit-room-one": "new-link",
    "event-when": "talk-when reminder-event",
    "events-quiet": "events-quiet-will events-quiet-done",
    "events-record-": "edit-record-",
    "events-rule-days": "edit-at-days",
    "events-rule-next": "new-reminder",
    "health-minutes": "events-minutes",
    "health-seconds": "events-seconds",
    "label-": "option-change- option-what-",
    "one-sure": "province-sure date-end",
    "option-edit_offline-": "option-new_offline-",
    "page-before": "find-before events-before button-queue-before button-recap-before",
    "page-next": "find-after events-after button-queue-next button-recap-after",
    "page-of": "find-page broadcast-page",
    "reason-none": "option-panitia_reason-without",
    "recap-choice": "recap-heading-event",
    "recap-heading": "button-recap-year",
    "registered-applied": "moved-applied",
    "review-line": "edit-line",
    "skip-broadcast-province": "broadcast-provinces-all",
    "unchanged": "decide-nothing edit-kept",
    "word-and": "edit-and events-and",
    "word-lines": "broadcast-figures edit-done events-sources",
    "word-more": "edit-more events-more",
    "word-no": "events-switch-off",
    "word-offline": "broadcast-word-offline",
    "word-online": "broadcast-word-online",
    "word-or": "edit-or events-or",
    "word-yes": "events-switch-on",
}
_NOW = {old: now for now, olds in OLD_KEYS.items() for old in olds.split()}


def key_now(key: str) -> str:
    """What a text is called now; the key itself when it never had another name."""
    if key in _NOW:
        return _NOW[key]
    for old, now in _NOW.items():
        if old.endswith("-") and key.startswith(old):
            return now + key.removeprefix(old)
    return key
