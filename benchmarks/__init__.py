"""How fast and how small: measured on the simulator over loopback, beside an echo bot."""
