"""The question whether something is meant: one shape and one way to type yes and no, wherever it is asked."""

from collections.abc import Awaitable, Callable

from handlers.conversation.choices import as_option
from handlers.conversation.form import Paragraphs, Question, Step
from handlers.conversation.scene import Scene
from handlers.conversation.turn import Say
from handlers.readers import Option, Problem, Read, Reader, Reading, read_agreed, read_sure

Then = Callable[[Scene, str], Awaitable[Step]]
YES_NO = ("yes", "no")
NEVER_MIND = Option("no", text="button-never-mind")


def confirmation(
    name: str, says: Paragraphs | Say | None = None, then: Then | None = None, hidden: bool = False
) -> Question:
    """For what can't be undone: only a plain yes is one."""
    options = ("yes", NEVER_MIND)
    return Question(
        name, read=_reader(read_sure, options), options=options, says=says, then=then, hidden=hidden
    )


def agreement(
    name: str,
    says: Paragraphs | Say | None = None,
    then: Then | None = None,
    options: tuple[str | Option, ...] = YES_NO,
) -> Question:
    """For what can be changed again: "oke", "jadi" and a thumb are a yes too. options: the first means yes,
    the last no; what stands between is offered beside them."""
    return Question(name, read=_reader(read_agreed, options), options=options, says=says, then=then)


def _reader(means: Callable[[str], str | None], options: tuple[str | Option, ...]) -> Reader:
    values = [as_option(option).value for option in options]

    def read(text: str) -> Reading:
        answer = means(text)
        return Problem("choose-one") if answer is None else Read(values[0 if answer == "yes" else -1])

    return read
