"""The whole main job, each step in a process of its own, with the program of this environment."""

import sys
from pathlib import Path

from tests.end_to_end.main_job import do_the_main_job


def test_the_main_job_from_an_empty_folder(tmp_path: Path) -> None:
    do_the_main_job(Path(sys.executable), tmp_path)
