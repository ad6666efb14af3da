"""The report of a Zoom meeting or webinar as a file: who was there, and for how long. It knows nobody."""

from bot.tasks.zoom.sheet import Report, read_report

__all__ = ["Report", "read_report"]
