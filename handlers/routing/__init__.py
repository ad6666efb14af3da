"""Who hears what: the one place that knows the conversations of participants and of panitia."""
