"""Work that needs the network or is long: a row, done outside of the transaction that asked for it."""
