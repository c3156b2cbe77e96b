"""The encrypted store: tables, queries, change log, key slots, backup."""
