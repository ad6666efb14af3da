"""The official list of experts: a file is read (headings, rows, reading) and stored (importing)."""

from bot.experts.importing import Imported, compare_experts, import_experts, only_import, rematch_all
from bot.experts.reading import ExpertsFile, Tell, read_experts
from bot.experts.rows import Remark

__all__ = [
    "ExpertsFile",
    "Imported",
    "Remark",
    "Tell",
    "compare_experts",
    "import_experts",
    "only_import",
    "read_experts",
    "rematch_all",
]
