"""What the council decides for itself: the words of its letters, and how they look."""
