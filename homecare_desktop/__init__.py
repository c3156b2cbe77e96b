"""Home care transfers: caseloads, choices and letters for named officers."""
