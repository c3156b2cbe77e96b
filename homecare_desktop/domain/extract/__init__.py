"""An extract, row by row: text becomes facts, facts become a plan of what to write."""
