"""A process that is killed in the middle of its work, as by a power cut."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_and_kill(script: str, *arguments: str) -> str:
    """Run ``script``, kill the process as soon as it prints ``NOW``, and return what it printed before."""
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, encoding="utf-8") as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            if line.strip() == "NOW":
                process.kill()
                break
            lines.append(line)
    return "".join(lines)
