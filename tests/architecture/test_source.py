"""The source holds nothing personal, nothing that Windows cannot run, and only the folders agreed."""

import ast
import re
from collections.abc import Iterator

import pytest
from stdnum.gb import nhs

from tests.architecture.source_tree import ROOT, python_files, relative, syntax, text_files

PYTHON = ("homecare_desktop", "db", "ui", "tests")
TOP_LEVEL = {"pyproject.toml", "homecare_desktop", "ui", "resources", "db", "tests", "README.md"}
GENERATED = re.compile(r"\.|build$|dist$|__pycache__$|.*\.egg-info$")
TEN_DIGITS = re.compile(r"(?<![\w.\-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w.\-])")
SPECIMENS = {"9434765919", "0000000000"}
"""The example that the NHS prints in its own data dictionary, and nobody's."""
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
RESERVED_DOMAIN = re.compile(r"[@.](?:example(?:\.(?:com|net|org))?|invalid|test)$")
HOME = re.compile(r"(?:/home/|/Users/|\\Users\\)(?!asha\b)\w")
# A flag between % and the letter works only on Linux (minus) or only on Windows (hash).
PLATFORM_DATE = re.compile(r"%[-#][A-Za-z]")


def found(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for path in text_files():
        for match in pattern.finditer(path.read_text(encoding="utf-8")):
            yield relative(path), match.group()


def test_the_top_level_holds_what_was_agreed() -> None:
    assert {path.name for path in ROOT.iterdir() if not GENERATED.match(path.name)} == TOP_LEVEL


def test_nhs_numbers_are_from_the_range_that_is_never_issued() -> None:
    numbers = {nhs.compact(number) for _, number in found(TEN_DIGITS) if nhs.is_valid(number)}
    assert {number for number in numbers if not number.startswith("999")} <= SPECIMENS


def test_e_mail_addresses_are_in_reserved_domains() -> None:
    assert [pair for pair in found(E_MAIL) if not RESERVED_DOMAIN.search(pair[1])] == []


def test_no_file_names_a_home_folder() -> None:
    assert list(found(HOME)) == []


@pytest.mark.parametrize("folder", PYTHON)
def test_dates_are_written_the_same_way_on_every_platform(folder: str) -> None:
    assert [
        (relative(path), text)
        for path in python_files(folder)
        for text in _strings(syntax(path))
        if PLATFORM_DATE.search(text)
    ] == []


def _strings(tree: ast.Module) -> Iterator[str]:
    """Yield every string that is more than a remark."""
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in remarks:
            yield node.value
