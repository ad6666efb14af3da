"""How a conversation goes: what was said, where it stands, how a question is asked and answered. Knows no
question by name."""
