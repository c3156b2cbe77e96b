"""The source holds nothing personal, nothing that Windows cannot run, and only the folders agreed."""

import ast
import re
from collections.abc import Iterator

import pytest
from stdnum.gb import nhs

from tests.architecture.source_tree import ROOT, calls, python_files, relative, syntax, text_files

PYTHON = ("homecare_desktop", "db", "ui", "tests")
TOP_LEVEL = {"pyproject.toml", "homecare_desktop", "ui", "resources", "db", "tests", "README.md"}
GENERATED = re.compile(r"\.|build$|dist$|__pycache__$|.*\.egg-info$")
TEN_DIGITS = re.compile(r"(?<![\w.\-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w.\-])")
E_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
RESERVED_DOMAIN = re.compile(r"[@.](?:example(?:\.(?:com|net|org))?|invalid|test)$")
HOME = re.compile(r"(?:/home/|/Users/|\\Users\\)\w")
# A flag between % and the letter works only on Linux (minus) or only on Windows (hash).
PLATFORM_DATE = re.compile(r"%[-#][A-Za-z]")
TEXT_CALLS = {"read_text": 0, "write_text": 1}
TEXT_MODES = {"r", "rt", "r+", "w", "wt", "w+", "a", "at", "x", "xt"}


def found(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    for path in text_files():
        for match in pattern.finditer(path.read_text(encoding="utf-8")):
            yield relative(path), match.group()


def test_the_top_level_holds_what_was_agreed() -> None:
    assert {path.name for path in ROOT.iterdir() if not GENERATED.match(path.name)} == TOP_LEVEL


def test_nhs_numbers_are_from_the_range_that_is_never_issued() -> None:
    numbers = [(where, number) for where, number in found(TEN_DIGITS) if nhs.is_valid(number)]
    assert [pair for pair in numbers if not pair[1].startswith("999")] == []


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


@pytest.mark.parametrize("folder", PYTHON)
def test_text_is_never_read_or_written_in_the_machines_own_encoding(folder: str) -> None:
    assert [
        (relative(path), node.lineno)
        for path in python_files(folder)
        for name, node in calls(path)
        if _leaves_the_encoding_open(name, node)
    ] == []


def _strings(tree: ast.Module) -> Iterator[str]:
    """Yield every string that is more than a remark."""
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in remarks:
            yield node.value


def _leaves_the_encoding_open(name: str, call: ast.Call) -> bool:
    given = {keyword.arg for keyword in call.keywords}
    if "encoding" in given:
        return False
    if name == "run":
        return "text" in given
    if name == "open":
        return _opens_text(call)
    return name in TEXT_CALLS and len(call.args) <= TEXT_CALLS[name]


def _opens_text(call: ast.Call) -> bool:
    """Tell whether ``open(path, mode)`` or ``path.open(mode)`` opens text."""
    place = 1 if isinstance(call.func, ast.Name) else 0
    modes = [*call.args[place : place + 1], *(word.value for word in call.keywords if word.arg == "mode")]
    if not modes:
        return not call.args or place == 1
    return isinstance(modes[0], ast.Constant) and modes[0].value in TEXT_MODES
