"""The official list of experts, read from a file. It is stored by bot/experts_import."""

from bot.tasks.experts.rows import Remark
from bot.tasks.experts.sheet import ExpertsFile, Tell, read_experts

__all__ = ["ExpertsFile", "Remark", "Tell", "read_experts"]
