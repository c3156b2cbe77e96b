"""Tables of records: words in cells, a row at a time chosen by key, read cell by cell by screen readers."""
