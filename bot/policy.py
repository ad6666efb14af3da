"""What handlers need to know of the settings: one frozen Policy, the same for bot and command line."""

import hashlib
import secrets

from bot.settings import PolicySettings
from handlers.conversation.policy import Doors, Offers, Policy
from handlers.programme.profile import consent
from locales.render import LANGUAGES, faq_phrases, show_plain

CHANNEL = "telegram"
"""The one channel so far: panitia are reached on it."""


def policy_of(settings: PolicySettings) -> Policy:
    """A consent's version is the hash of its whole text as people see it."""
    texts = {}
    for language in LANGUAGES:
        text = show_plain(consent(settings.contact, settings.retention_months), language)
        texts[language] = (hashlib.sha256(text.encode()).hexdigest(), text)
    return Policy(
        settings.zone, settings.contact, settings.retention_months, texts,
        Offers(round(settings.offer_hours * 3600), round(settings.offer_minutes_last_day * 60)),
        tuple(str(owner) for owner in settings.owners),
        CHANNEL,
        Doors(round(settings.link_minutes * 60), round(settings.attendance_minutes * 60)),
        settings.rate,
        {language: faq_phrases(language) for language in LANGUAGES},
        chance=secrets.token_bytes,
        target=settings.target,
        second_above=settings.second_above,
        words=show_plain,
    )  # fmt: skip
