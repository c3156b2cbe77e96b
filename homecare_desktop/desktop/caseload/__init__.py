"""The caseload screen."""
