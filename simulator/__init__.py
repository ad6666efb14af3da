"""A Telegram of our own: people, chats, bad weather and the Bot API over HTTP, all in memory and on loopback.

It serves the end-to-end tests, the benchmarks and the demo. It never talks to the real Telegram and keeps
nothing.
"""
