"""Roles of panitia as they are typed behind a command, in Indonesian or English."""

from storage.staff import Role

_WORDS: dict[str, Role] = {
    "organizer": "organizer", "organiser": "organizer", "penyelenggara": "organizer",
    "verifier": "verifier", "verifikator": "verifier", "verifikasi": "verifier",
    "scanner": "scanner", "pemindai": "scanner", "petugas": "scanner", "petugas pindai": "scanner",
    "pindai": "scanner",
}  # fmt: skip


def read_role(text: str) -> Role | None:
    """ "Petugas pindai" → scanner; None for anything else. An owner is no role that can be given."""
    return _WORDS.get(" ".join(text.casefold().split()))
