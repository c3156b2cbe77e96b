"""The wheel holds every package and every packaged file, and nothing else is opened."""

import ast
import tomllib
from pathlib import Path

import pytest

from homecare_desktop.assets import asset
from tests.architecture.source_tree import ROOT, calls, python_files, relative, syntax

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SETUPTOOLS = PROJECT["tool"]["setuptools"]
OUTSIDE: dict[str, str] = SETUPTOOLS["package-dir"]


def data_files(folder: Path) -> set[str]:
    """Every file in ``folder`` that is not code of the package itself."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path != folder / "__init__.py"
    }


def test_every_package_is_listed() -> None:
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "homecare_desktop").rglob("__init__.py")
    }
    assert set(SETUPTOOLS["packages"]) == found | set(OUTSIDE)


@pytest.mark.parametrize("package", sorted(OUTSIDE))
def test_every_asset_is_in_the_wheel(package: str) -> None:
    folder = ROOT / OUTSIDE[package]
    shipped = {
        path.relative_to(folder).as_posix()
        for pattern in SETUPTOOLS["package-data"][package]
        for path in folder.glob(pattern)
        if path.is_file()
    }
    assert data_files(folder) == shipped


@pytest.mark.parametrize("package", sorted(OUTSIDE))
def test_every_pattern_finds_something(package: str) -> None:
    folder = ROOT / OUTSIDE[package]
    idle = [pattern for pattern in SETUPTOOLS["package-data"][package] if not any(folder.glob(pattern))]
    assert idle == []


def test_the_assets_are_found_where_the_program_looks() -> None:
    for name in data_files(ROOT / OUTSIDE["homecare_desktop.resources"]):
        assert asset(name).is_file(), name


def test_packaged_files_are_opened_only_through_assets() -> None:
    faults = []
    for path in python_files("homecare_desktop"):
        if relative(path) == "homecare_desktop/assets.py":
            continue
        names = {node.id for node in ast.walk(syntax(path)) if isinstance(node, ast.Name)}
        imported = {
            alias.name if isinstance(node, ast.Import) else f"{node.module}.{alias.name}"
            for node in ast.walk(syntax(path))
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        roundabout = {name for name in imported if name.startswith(("importlib.resources", "pkgutil"))}
        if "__file__" in names or roundabout - {"importlib.resources.abc.Traversable"}:
            faults.append(relative(path))
    assert faults == []


def test_every_asset_that_the_source_names_exists() -> None:
    named = [
        (relative(path), node.args[0].value)
        for path in python_files("homecare_desktop")
        for name, node in calls(path)
        if name == "asset" and node.args and isinstance(node.args[0], ast.Constant)
    ]
    missing = [
        (where, name)
        for where, name in named
        if not asset(str(name)).is_file() and not asset(str(name)).is_dir()
    ]
    assert missing == []


def test_the_licence_is_mit_and_in_the_wheel() -> None:
    assert PROJECT["project"]["license"] == "MIT"
    assert (ROOT / "homecare_desktop" / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")
    assert "homecare_desktop/LICENSE" in PROJECT["project"]["license-files"]
