"""Why the bot has to end: one sentence that says what to do."""


class StopError(Exception):
    """The bot can't go on. The text is for the operator and holds no secret and nothing personal."""
