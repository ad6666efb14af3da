"""The rules of the programme, which hold whoever speaks: seats, reminders, matching, attendance."""
