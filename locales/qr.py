"""QR codes as pictures: black on white with a wide margin, for posters and for cracked screens."""

import io

import segno

SCALE, BORDER = 14, 4
"""Dots for each module, and modules of white around (ISO/IEC 18004 asks for four)."""


def show_qr(text: str) -> bytes:
    """The PNG of a code with this text; a quarter of it may be covered."""
    picture = io.BytesIO()
    segno.make(text, error="q", micro=False).save(picture, kind="png", scale=SCALE, border=BORDER)
    return picture.getvalue()
