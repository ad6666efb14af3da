"""Readers of answers: pure functions from what a person wrote to what it means, which never raise."""

from handlers.readers.answers import (
    read_absent,
    read_agreed,
    read_mode,
    read_mode_alone,
    read_offer,
    read_sure,
    read_yes_no,
)
from handlers.readers.category import read_category, read_without_skp
from handlers.readers.change import Change, read_change
from handlers.readers.dates import read_date
from handlers.readers.emails import read_email
from handlers.readers.experts import name_key, same_name, skp_key
from handlers.readers.free_text import read_company, read_free_text, read_position
from handlers.readers.labels import read_field
from handlers.readers.names import read_name
from handlers.readers.pasted import Pasted, read_pasted
from handlers.readers.phones import read_phone, show_phone
from handlers.readers.places import read_province
from handlers.readers.reading import Option, Problem, Read, Reader, Reading, Unsure
from handlers.readers.skp import read_skp_number

__all__ = [
    "Change",
    "Option",
    "Pasted",
    "Problem",
    "Read",
    "Reader",
    "Reading",
    "Unsure",
    "name_key",
    "read_absent",
    "read_agreed",
    "read_category",
    "read_change",
    "read_company",
    "read_date",
    "read_email",
    "read_field",
    "read_free_text",
    "read_mode",
    "read_mode_alone",
    "read_name",
    "read_offer",
    "read_pasted",
    "read_phone",
    "read_position",
    "read_province",
    "read_skp_number",
    "read_sure",
    "read_without_skp",
    "read_yes_no",
    "same_name",
    "show_phone",
    "skp_key",
]
