"""What computes in a child process: sheets, reports, charts, files of kegiatan. Sends nothing."""
