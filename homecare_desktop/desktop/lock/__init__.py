"""Locked when idle: nothing of any person is seen until the passphrase is typed (domain.md section 8)."""
