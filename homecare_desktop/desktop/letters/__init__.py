"""Letters: who gets one, what it looks like, made, printed, posted (R20, R21)."""
