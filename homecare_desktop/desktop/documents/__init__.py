"""Pages from memory: looked at in the window, printed, saved. No letter lies on disk unless saved (R21)."""
