"""The core: decides what is said and done. Knows no Telegram, no language, no SQL, no clock.

Floors, each knows only those before it: readers, conversation, programme, participant | panitia, routing.
"""
