"""Tests lie in rooms as the house does; whole/ runs the bot as a process, transcripts/ has its talks."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
