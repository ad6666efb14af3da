"""python -m bot"""

import os

from bot.cli import cli

if __name__ == "__main__":
    os.umask(0o077)  # the database, its journal and its backups are for the bot's user alone
    cli(prog_name="python -m bot")
