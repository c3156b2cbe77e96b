"""A caseload with every kind of row, in a store of the test's own."""

import pytest

from homecare_desktop.casework.work import Work
from tests.support.caseload import Caseload, add_caseload


@pytest.fixture
def caseload(work: Work) -> Caseload:
    """Asha's six cases, one of Femi's and one that nobody holds."""
    return add_caseload(work)
