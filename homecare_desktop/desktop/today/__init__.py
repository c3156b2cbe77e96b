"""The screen that the window opens on: what needs the officer."""
