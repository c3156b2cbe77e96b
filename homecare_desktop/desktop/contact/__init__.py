"""Logging a contact with a person."""
