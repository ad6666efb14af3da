"""The shell: everything that waits (network, clock, disk)."""

import os

# python-telegram-bot then gives times to wait as timedelta, which it announces as the only type to come
os.environ.setdefault("PTB_TIMEDELTA", "true")
