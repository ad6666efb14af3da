"""The engine of questions: asks, reads answers, asks back, goes back and on. Knows no question by name.

A form is data: questions in the order a person meets them, and one `finish`. The next question is always
the first without an answer; so whatever was answered early, by a pasted form or a change, is not asked again.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from handlers.conversation import choices
from handlers.conversation.choices import Options, choose, label_of, offered_by, option_rows, read_option
from handlers.conversation.scene import Scene
from handlers.conversation.talk import Talk, write_attachment
from handlers.conversation.turn import Arg, Attachment, Button, CopyButton, Message, Say
from handlers.readers import Option, Problem, Read, Reader, Reading, Unsure, read_absent, read_yes_no


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask this question next, whatever is missing elsewhere."""

    name: str


@dataclass(frozen=True, slots=True)
class Close:
    """The conversation is over with this message. `forget`: nothing at all of it is kept. about: what a reply
    to it is about ("question:<number>")."""

    message: Message
    forget: bool = False
    about: str = ""


Step = Ask | Close | None
Paragraphs = Callable[[Scene], Awaitable[tuple[Say, ...]]]


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    read: what a typed text means. options: what is offered as buttons, as values or worked out; a typed
    number or label means the same. says: the text, default the key `ask-<name>`. when: whether it is to be
    asked at all. then: what an answer does at once. skippable: "belum ada" is an answer (stored as an empty
    text), with a button of its own where there are no options. contact: a shared contact is an answer.
    hidden: asked only when something leads there. copies: a form to copy. verbatim: any words are the answer,
    a question or a greeting too. accepts: values that may be typed though no button offers them just now.
    attaches: a photo or a file is an answer too (`write_attachment`). beside: answers that come with this one
    (a town with its province). gone: what is said to an answer that is understood but not to be had.
    confirms: its answer is taken back when anything is asked after it. suggests: the options are only
    suggestions; whatever `read` understands is an answer too. instead: where a typed text leads that is no
    answer; None: it is asked for again. means: what an option says where its value is not the answer itself.
    """

    name: str
    read: Reader | None = None
    options: Options = ()
    says: Paragraphs | Say | None = None
    when: Callable[[Scene], Awaitable[bool]] | None = None
    then: Callable[[Scene, str], Awaitable[Step]] | None = None
    skippable: bool = False
    contact: bool = False
    verbatim: bool = False
    attaches: bool = False
    hidden: bool = False
    copies: Say | None = None
    accepts: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    gone: str = "choose-one"
    confirms: bool = False
    suggests: bool = False
    instead: Callable[[Scene, str], Awaitable[Step]] | None = None
    means: Callable[[str], Read] | None = None
    per_row: int = 1


@dataclass(frozen=True)
class Form:
    """`version` belongs to the stored talk: raise it when a question is renamed or means something else.

    finish: what happens when nothing is missing. show: an answer as a person reads it. stopped: what is said
    when it is stopped; left: what is shown then instead. lapses: seconds after which a short one is over: a
    "ya" days later must not answer a question nobody remembers. allowed: who is heard may (still) be in it.
    """

    name: str
    version: int
    questions: tuple[Question, ...]
    finish: Callable[[Scene], Awaitable[Step]]
    show: Callable[[Mapping[str, str], str], Arg]
    stopped: str = "unchanged"
    lapses: int = 30 * 60
    allowed: Callable[[Scene], Awaitable[bool]] | None = None
    left: Callable[[Scene], Awaitable[Message]] | None = None

    @cached_property
    def _by_name(self) -> dict[str, Question]:
        return {question.name: question for question in self.questions}

    def question(self, name: str) -> Question:
        """Raises KeyError for a name this form does not have."""
        return self._by_name[name]

    def knows(self, name: str) -> bool:
        return name in self._by_name


def begin(form: Form, scene: Scene, answers: Mapping[str, str]) -> None:
    """Start a short conversation with what is known already. A registration under way is paused, not lost;
    another short one is dropped. The token comes from the update: new for each talk, the same if repeated."""
    old = scene.talk
    paused = old.paused if old.begun else old if old.form else None
    scene.talk = Talk(
        language=old.language, form=form.name, version=form.version, answers=answers, paused=paused,
        token=f"{scene.heard.update_id:x}", contact_out=old.contact_out, begun=scene.now,
    )  # fmt: skip


# ---- asking -----------------------------------------------------------------------------------------


async def go_on(form: Form, scene: Scene) -> Message | Close:
    """Ask the first question without an answer, or finish."""
    for question in form.questions:
        talk = scene.talk
        if question.hidden or (question.name in talk.answers and question.name not in talk.unclear):
            continue
        if question.when is None or await question.when(scene):
            return await ask(form, scene, question.name)
    return await follow(form, scene, await form.finish(scene))


async def ask(form: Form, scene: Scene, name: str) -> Message:
    """Ask this question, with what was unclear about its last answer."""
    question, talk = form.question(name), scene.talk
    trail = (*talk.trail[-40:], name) if talk.trail[-1:] != (name,) else talk.trail
    # what was confirmed holds only for what was seen: asking anything else takes the confirmation back
    confirming = {question.name for question in form.questions if question.confirms} - {name}
    answers = {key: value for key, value in talk.answers.items() if key not in confirming}
    talk = replace(talk, form=form.name, version=form.version, at=name, answers=answers, trail=trail)
    scene.talk = talk
    unclear = talk.unclear.get(name)
    scene.asked = True
    if isinstance(unclear, Unsure):
        rows = option_rows(talk.token, name, unclear.options, 1, choices.stamp_of(unclear))
        return Message((Say(unclear.key, unclear.args), *_now(form, question, talk)), rows)
    problem = (Say(unclear.key, unclear.args),) if isinstance(unclear, Problem) else ()
    if problem:
        scene.talk = replace(talk, unclear={k: v for k, v in talk.unclear.items() if k != name})
    own = question.says or Say(f"ask-{name}")
    says = (own,) if isinstance(own, Say) else await own(scene)
    says = (*problem, *says, *_now(form, question, talk), *((Say("copy-hint"),) if question.copies else ()))
    options = await offered_by(question.options, scene)
    rows = option_rows(talk.token, name, options, question.per_row)
    if question.skippable and not question.options:
        rows = (*rows, (Button(Say(f"skip-{name}"), f"{talk.token}:{name}:"),))
    if question.copies:
        rows = (*rows, (CopyButton(Say("copy-form"), question.copies),))
    if question.contact:
        return Message(says, (), "contact")
    # a message with buttons cannot take the contact button away; one without does it on its way
    return Message(says, rows, None if rows else "remove")


def _now(form: Form, question: Question, talk: Talk) -> tuple[Say, ...]:
    """The answer this question already has; a question with its own text says it itself."""
    if question.says is not None or question.name not in talk.answers:
        return ()
    return (Say("answer-now", {"value": form.show(talk.answers, question.name)}),)


def end(scene: Scene) -> None:
    """A short conversation is over; what it interrupted is under way again."""
    old = scene.talk
    under_way = old.paused or Talk()
    scene.talk = replace(under_way, language=old.language, contact_out=old.contact_out, pressed=old.pressed)


async def repeat(form: Form, scene: Scene) -> Message:
    """The present question once more, as it stands."""
    return await ask(form, scene, scene.talk.at)


async def go_back(form: Form, scene: Scene) -> Message:
    """Ask the question before this one again; an answer given to it stays until it is replaced."""
    trail = scene.talk.trail[:-1]
    while trail and form.question(trail[-1]).hidden:
        trail = trail[:-1]
    if not trail:
        scene.notes.append(Say("back-first"))
        return await repeat(form, scene)
    scene.talk = replace(scene.talk, trail=trail, unclear={})
    return await ask(form, scene, trail[-1])


# ---- answering --------------------------------------------------------------------------------------


async def hear_text(form: Form, scene: Scene, text: str) -> Message | Close:
    """Take a typed answer to the present question."""
    question = form.question(scene.talk.at)
    reading = await understand(scene, question, text)
    if isinstance(reading, Problem) and question.instead and (step := await question.instead(scene, text)):
        return await follow(form, scene, step)
    return await _take(form, scene, question, reading)


async def hear_press(form: Form, scene: Scene, data: str) -> Message | Close | None:
    """Take a button's answer; None when the button does not belong to the present question."""
    talk = scene.talk
    token, _, rest = data.partition(":")
    name, _, value = rest.partition(":")
    if not talk.token or token != talk.token or name != talk.at:
        return None
    question = form.question(name)
    unclear = talk.unclear.get(name)
    if isinstance(unclear, Unsure):
        offered = {choices.stamp_of(unclear) + str(n): option for n, option in enumerate(unclear.options)}
    else:
        options = await offered_by(question.options, scene)
        offered = {each.value: each for each in options} | ({"": Option("")} if question.skippable else {})
    if value not in offered:
        return None
    scene.chosen = label_of(name, offered[value])
    result = await _take(form, scene, question, read_option(offered[value], unclear, question.means))
    scene.talk = replace(scene.talk, pressed=data)
    return result


async def hear_value(form: Form, scene: Scene, name: str, reading: Reading) -> Message | Close:
    """Take an answer to a question that is not the present one (a shared contact, "ubah nama jadi …")."""
    return await _take(form, scene, form.question(name), reading)


async def hear_attachment(form: Form, scene: Scene, attachment: Attachment) -> Message | Close | None:
    """Take a photo or a file as the answer to the present question; None when it asks for none."""
    question = form.question(scene.talk.at)
    if not question.attaches or attachment.kind not in {"photo", "file"} or not attachment.file:
        return None
    return await _take(form, scene, question, Read(write_attachment(attachment)))


async def understand(scene: Scene, question: Question, text: str) -> Reading:
    """What this text means as an answer to this question. Pure but for the options it looks up."""
    unclear = scene.talk.unclear.get(question.name)
    if isinstance(unclear, Unsure):
        chosen = choose(text, unclear.options)
        if chosen is None and unclear.confirms:
            answer = read_yes_no(text)
            chosen = None if answer is None else unclear.options[0 if answer == "yes" else 1]
        if chosen is not None:
            return read_option(chosen, unclear)
    options = await offered_by(question.options, scene)
    reading = question.read(text) if question.read else Problem("choose-one")
    freely = question.suggests and isinstance(reading, Read)  # a typed "2" is no second suggestion
    chosen = None if freely else choose(text, options)
    if chosen is None and len(options) == 1 and read_yes_no(text) == "yes":
        chosen = options[0]
    if chosen is not None:
        return read_option(chosen, means=question.means)
    if question.skippable and (read_absent(text) or read_yes_no(text) == "no"):
        return Read("")
    is_button = isinstance(reading, Problem) or (question.verbatim and not question.suggests)
    if is_button and (typed := choices.choose_label(scene, question.name, text, options)):
        return read_option(typed, means=question.means)
    possible = {*question.accepts, *(option.value for option in options)}
    if options and not freely and isinstance(reading, Read) and reading.value not in possible:
        return Problem(question.gone)
    return reading


def put_answer(scene: Scene, question: Question, read: Read) -> None:
    """Keep this answer, and what it told us beside it; what an earlier answer told beside it is dropped."""
    if scene.talk.answers.get(question.name):
        for name in question.beside:
            scene.drop_answer(name)
    for name, value in read.also.items():
        scene.answer(name, value)
    for name, unclear in read.unclear.items():
        scene.mark_unclear(name, unclear)
    scene.answer(question.name, read.value)


async def _take(form: Form, scene: Scene, question: Question, reading: Reading) -> Message | Close:
    misses = scene.talk.misses + 1 if isinstance(reading, Problem) else 0
    scene.talk = replace(scene.talk, misses=misses)
    if not isinstance(reading, Read):
        scene.mark_unclear(question.name, reading)
        return await ask(form, scene, question.name)
    put_answer(scene, question, reading)
    return await follow(form, scene, await question.then(scene, reading.value) if question.then else None)


async def follow(form: Form, scene: Scene, step: Step) -> Message | Close:
    """Do what a `then` or a `finish` asks for."""
    if isinstance(step, Ask):
        return await ask(form, scene, step.name)
    return step if isinstance(step, Close) else await go_on(form, scene)
