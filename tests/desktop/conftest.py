"""What the window's tests have: garbage collected in its thread, and a caseload with every kind of row."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool

from homecare_desktop.casework.work import Work
from tests.support.caseload import Caseload, add_caseload

JOBS_IN_A_ROW = 4


@pytest.fixture(autouse=True)
def _garbage() -> Iterator[None]:
    """Collect between tests alone: not in another thread, nor while windows are still on the screen."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def work(work: Work) -> Iterator[Work]:
    """As everywhere; what goes on beside the window ends before the store is closed.

    The answer of a job may start the next one, such as another count.
    """
    yield work
    for _ in range(JOBS_IN_A_ROW):
        QThreadPool.globalInstance().waitForDone()
        QCoreApplication.processEvents()
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def caseload(work: Work) -> Caseload:
    """Asha's six cases, one of Femi's and one that nobody holds."""
    return add_caseload(work)
