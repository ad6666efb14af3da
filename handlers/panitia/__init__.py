"""What panitia do in the chat: one module (or package) for each group of commands, each with its COMMANDS,
BUTTONS and FORMS. Who may do what is checked in action.py, by handlers/conversation/access."""
