"""Every command, for IT staff, scripts and tests; none of them opens the window but the bare program and demo."""
