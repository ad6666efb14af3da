"""What the operator has set and conversations need to know: one frozen Policy, the same for all of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from handlers.conversation.turn import Say


@dataclass(frozen=True, slots=True)
class Offers:
    """How long an offered seat is kept: seconds, and seconds in the last day before the event."""

    kept: int
    kept_last_day: int


@dataclass(frozen=True, slots=True)
class Doors:
    """When sessions can be entered and presensi is taken, in seconds.

    before: so long before a session its link opens. after: so long after its end the last code still counts,
    and so long before its end it counts already.
    """

    before: int = 30 * 60
    after: int = 60 * 60


@dataclass(frozen=True, slots=True)
class Policy:
    """What the operator has set and the texts need: zone (IANA name), contact, retention in months.

    consent_texts: by language (hash, the whole consent text as people see it). owners: the addresses of
    panitia, on `channel`. rate: messages per second. faq: by language, the topics and the ways each is asked.
    words(label, language): a label as people read it, so that it can be typed. chance(n): n bytes nobody can
    guess. second_above: a broadcast to more people needs a second one of
    panitia. target: how many experts the programme is to reach in a year.
    """

    zone: str
    contact: str
    retention_months: int
    consent_texts: Mapping[str, tuple[str, str]]
    offers: Offers
    owners: tuple[str, ...] = ()
    channel: str = ""
    doors: Doors = Doors()
    rate: float = 29.0
    faq: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = field(default_factory=dict)
    chance: Callable[[int], bytes] = bytes
    words: Callable[[Say, str], str] = field(default=lambda say, _language: say.key)
    target: int = 16_230
    second_above: int = 500

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language people may have chosen."""
        return tuple(self.consent_texts)
