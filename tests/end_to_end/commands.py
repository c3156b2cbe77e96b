"""Run a command of the program as ``main`` does, and keep what it printed."""

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from homecare_desktop.command_line.main import run

TODAY = "2021-03-08"
"""A Monday, when patch 2's letters go out."""


@dataclass(frozen=True)
class Ran:
    """What came of one command."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - JSON is what it is
        """The JSON document that it printed."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Commands:
    """The program over one store, on one day."""

    store: Path
    today: str = TODAY

    def __call__(self, *arguments: str | Path) -> Ran:
        """Run one command."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = run(["--store", str(self.store), "--today", self.today, *map(str, arguments)])
        return Ran(int(status), out.getvalue(), err.getvalue())

    def on(self, today: str) -> "Commands":
        """Return the program over the same store on another day."""
        return Commands(self.store, today)

    def cases(self, *arguments: str) -> dict[str, dict[str, Any]]:
        """Return the listed cases by package ID."""
        rows = self("cases", "--format", "json", *arguments).document
        return {row["package_id"]: row for row in rows}
