"""Frozen letter rows in, PDF bytes out."""
