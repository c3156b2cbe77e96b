"""What every test has: no screen, no unexpected log record, and stores of its own."""

import os

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import settings

from tests.support.logs import _no_unexpected_log, expected_log
from tests.support.stores import store, store_folder, store_template, work

# A busy machine is no defect.
settings.register_profile("homecare", deadline=None)
settings.load_profile("homecare")

__all__ = ["_no_unexpected_log", "expected_log", "store", "store_folder", "store_template", "work"]
