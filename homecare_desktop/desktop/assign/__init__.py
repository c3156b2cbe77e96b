"""Giving cases to named officers."""
