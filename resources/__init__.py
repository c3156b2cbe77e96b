"""Packaged files, reached through homecare_desktop.assets."""
