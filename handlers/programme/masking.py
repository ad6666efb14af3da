"""How a phone, an e-mail and an SKP number are shown to who may see them whole, and to who may not. Pure.

Everything that shows them to panitia, in the chat or in a file, asks here; who may see them says
`handlers.conversation.access`: whoever may not see phones sees no e-mail either.
"""

import re

from handlers.readers import show_phone

HIDDEN = "••••"


def phone_shown(number: str, *, whole: bool) -> str:
    """ "+6281234567890" as 0812-3456-7890 or 0812-••••-7890."""
    shown = show_phone(number)
    if whole:
        return shown
    parts = re.split(r"[ -]", shown)
    return f"{parts[0]}-{HIDDEN}-{parts[-1]}" if len(parts) > 2 else shown[:4] + HIDDEN


def email_shown(email: str, *, whole: bool) -> str:
    """ "sari@example.com" whole, or as s••••@example.com."""
    if whole:
        return email
    name, at, domain = email.partition("@")
    return f"{name[:1]}{HIDDEN}{at}{domain}" if at else HIDDEN


def skp_shown(number: str, *, whole: bool) -> str:
    """ "KEP.5756/NAKER/VII/2027" whole, or only the year behind it: ••••/2027."""
    if whole:
        return number
    parts = number.split("/")
    return f"{HIDDEN}/{parts[-1]}" if len(parts) > 2 else HIDDEN


_MASKS = {"phone": phone_shown, "email": email_shown, "skp_number": skp_shown}


def hidden(field: str, value: str) -> str:
    """The answer to a field as it is shown to who may not see it whole."""
    mask = _MASKS.get(field)
    return mask(value, whole=False) if mask else HIDDEN
