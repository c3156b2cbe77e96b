"""Every command, for IT staff, scripts and tests; only demo and the bare program open the window."""
