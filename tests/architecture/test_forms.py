"""The compiled forms are what the Designer files compile to, and the compiler says when they are not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Question</class>
 <widget class="QDialog" name="Question">
  <property name="windowTitle"><string>Beth yw’r enw?</string></property>
  <layout class="QFormLayout" name="form">
   <item row="0" column="0"><widget class="QLabel" name="name_label"/></item>
  </layout>
 </widget>
</ui>
"""


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "ui/compile_forms.py", *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, check=False, encoding="utf-8")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout with one form, compiled."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "homecare_desktop" / "desktop" / "forms").mkdir(parents=True)
    shutil.copy(ROOT / "ui" / "compile_forms.py", tmp_path / "ui")
    (tmp_path / "ui" / "question.ui").write_text(FORM, encoding="utf-8")
    assert run(tmp_path).returncode == 0
    return tmp_path


def compiled(tree: Path, name: str = "ui_question.py") -> Path:
    return tree / "homecare_desktop" / "desktop" / "forms" / name


def test_the_compiled_forms_are_current() -> None:
    check = run(ROOT, "--check")
    assert (check.returncode, check.stderr) == (0, "")


def test_a_compiled_form_is_typed_and_says_where_it_comes_from(tree: Path) -> None:
    text = compiled(tree).read_text(encoding="utf-8")
    assert text.startswith('"""Generated from ui/question.ui; do not edit."""\n')
    assert "def setupUi(self, Question: QDialog) -> None:" in text
    assert run(tree, "--check").returncode == 0


def test_compiling_twice_touches_nothing(tree: Path) -> None:
    before = compiled(tree).stat().st_mtime_ns
    assert run(tree).stdout == ""
    assert compiled(tree).stat().st_mtime_ns == before


def test_a_changed_form_is_named_and_compiled_again(tree: Path) -> None:
    (tree / "ui" / "question.ui").write_text(FORM.replace("name_label", "other_label"), encoding="utf-8")
    check = run(tree, "--check")
    assert check.returncode == 1
    assert "ui_question.py" in check.stderr
    assert "other_label" not in compiled(tree).read_text(encoding="utf-8")
    run(tree)
    assert "other_label" in compiled(tree).read_text(encoding="utf-8")


def test_a_missing_module_is_named(tree: Path) -> None:
    compiled(tree).unlink()
    check = run(tree, "--check")
    assert check.returncode == 1
    assert "ui_question.py" in check.stderr


def test_a_module_without_a_form_is_named_and_removed(tree: Path) -> None:
    compiled(tree, "ui_gone.py").write_text('"""Left over."""\n', encoding="utf-8")
    check = run(tree, "--check")
    assert check.returncode == 1
    assert check.stderr.startswith("ui_gone.py")
    run(tree)
    assert not compiled(tree, "ui_gone.py").exists()


def test_a_file_that_is_no_form_is_named_and_changes_nothing(tree: Path) -> None:
    (tree / "ui" / "broken.ui").write_text("<ui>", encoding="utf-8")
    outcome = run(tree)
    assert outcome.returncode == 1
    assert outcome.stderr == "broken.ui is no Designer form: it has no widget.\n"
    assert compiled(tree).exists()
