"""The SKP: number and last day in one question, or that there is none, together with what one is then.

Below it stand buttons that answer both at once. "Belum ada" alone leads to the category; a number alone
leaves the day open until the summary.
"""

from handlers.conversation.form import Question, Step
from handlers.conversation.scene import Scene
from handlers.programme.expert_matching import recognise
from handlers.readers import Read, Reading, read_skp_number, read_without_skp
from handlers.readers.category import CATEGORIES


def _means(category: str) -> Read:
    return Read("", {"without_skp": category})


def _read(text: str) -> Reading:
    category = read_without_skp(text)
    return read_skp_number(text) if category is None else _means(category)


async def _given(scene: Scene, value: str) -> Step:
    """Without a number the category we took from it is a guess again; with one the list may know it."""
    answers = scene.talk.answers
    if not value and answers.get("without_skp"):
        scene.answer("category", answers["without_skp"])
    elif not value and answers.get("category") == CATEGORIES[0]:
        scene.drop_answer("category")
    scene.notes.extend(await recognise(scene))
    return None


async def _until_due(scene: Scene) -> bool:
    """Only when a day was given that is not sure; whoever gave none is reminded in the summary."""
    return bool(scene.talk.answers.get("skp_number")) and "skp_until" in scene.talk.unclear


async def _category_due(scene: Scene) -> bool:
    """Who holds an SKP is an Ahli K3 Umum unless they say otherwise: it stands in the summary."""
    answers = scene.talk.answers
    supposed = CATEGORIES[0] if answers.get("skp_number") else answers.get("without_skp")
    if supposed:
        scene.answer("category", supposed)
    return not supposed


SKP = (
    Question(
        "skp_number", read=_read, options=CATEGORIES, means=_means, suggests=True,
        beside=("skp_until", "without_skp"), then=_given,
    ),
    Question("skp_until", when=_until_due),
    Question("category", when=_category_due),
)  # fmt: skip
