"""Makes the workbooks panitia ask for: in a process of its own, from one view of the database, row by row."""
