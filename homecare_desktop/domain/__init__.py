"""The words and rules of home care transfers: plain Python, no files, no clock."""
