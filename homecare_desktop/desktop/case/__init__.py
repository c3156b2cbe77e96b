"""One case, whole: the page, and the dialogs of its transfer."""
