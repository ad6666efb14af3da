"""One form without labels: a line or a piece for each answer. All people are made up."""

import pytest

from handlers.readers.pasted import Pasted, read_pasted

_PIECES = {
    "name": "Budi Santoso, S.T.",
    "company": "PT Maju",
    "position": "HSE Officer",
    "province": "Bekasi",
    "phone": "0812-3456-7890",
    "email": "a@contoh.id",
}


@pytest.mark.parametrize("cut", ["\n", "\n\n", " | ", "; ", "\n- "])
@pytest.mark.parametrize(
    "order", ["name company position province phone email", "email phone name position company province"]
)
def test_lines_without_labels(cut: str, order: str) -> None:
    text = cut.join(_PIECES[name] for name in order.split())
    for form in (text, f"Selamat pagi min\n{text}\nterima kasih"):
        assert read_pasted(form) == Pasted(_PIECES)


def test_pieces_without_a_label_that_fit_nowhere() -> None:
    text = "Budi Santoso\nCV Karya\nSafety\nJatim\nluring\nAK3U\nlihat\n14/3/2028"
    fields = {"name": "Budi Santoso", "company": "CV Karya", "position": "Safety", "province": "Jatim"}
    fields |= {"mode": "luring", "category": "AK3U", "skp_until": "14/3/2028"}
    assert read_pasted(text) == Pasted(fields, ("lihat",))
