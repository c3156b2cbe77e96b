"""Compile the Designer forms beside this script into typed modules in homecare_desktop/desktop/forms/.

``python ui/compile_forms.py`` rewrites the modules that are not what their form compiles to and
removes those that have no form; with ``--check`` it changes nothing, names them and exits with 1.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCES = Path(__file__).resolve().parent
FORMS = SOURCES.parent / "homecare_desktop" / "desktop" / "forms"
TOP_WIDGET = re.compile(r'<widget class="(?P<base>\w+)" name="(?P<name>\w+)"')
CONDITIONS = re.compile(r"^ *#(?:if QT_CONFIG|endif).*\n", re.MULTILINE)
RUFF = ("ruff", "--isolated")
STYLE = ("--target-version=py311", "--line-length=110", "-")


class FormError(Exception):
    """A form that cannot be compiled; ``str(error)`` says which and why."""


def compile_form(source: Path) -> str:
    """Return the form ``source`` as a module that passes strict type checking.

    Raises FormError if it is no Designer form or a tool does not take it.
    """
    top = TOP_WIDGET.search(source.read_text(encoding="utf-8"))
    if top is None:
        raise FormError(f"{source.name} is no Designer form: it has no widget.")
    code = _run("pyside6-uic", str(source))
    code = CONDITIONS.sub("", code[code.index("from PySide6") :])
    for method in ("setupUi", "retranslateUi"):
        code = code.replace(
            f"def {method}(self, {top['name']}):",
            f"def {method}(self, {top['name']}: {top['base']}) -> None:",
        )
    code = f'"""Generated from ui/{source.name}; do not edit."""\n\n{code}'
    code = _run(*RUFF, "check", "--quiet", "--fix-only", "--select=F401,I,UP", *STYLE, stdin=code)
    return _run(*RUFF, "format", *STYLE, stdin=code)


def compile_all(sources: Path = SOURCES) -> dict[str, str]:
    """Return every form in the folder ``sources`` as module name and text."""
    forms = sorted(sources.glob("*.ui"))
    with ThreadPoolExecutor() as pool:
        return dict(zip((f"ui_{form.stem}.py" for form in forms), pool.map(compile_form, forms), strict=True))


def drift(compiled: dict[str, str], forms: Path = FORMS) -> list[str]:
    """Name the modules in ``forms`` that differ from ``compiled``, are missing, or have no form."""
    kept = {path.name: path.read_text(encoding="utf-8") for path in forms.glob("ui_*.py")}
    stale = [name for name, text in compiled.items() if kept.get(name) != text]
    return sorted(stale + [name for name in kept if name not in compiled])


def rewrite(compiled: dict[str, str], forms: Path = FORMS) -> None:
    """Make the modules in ``forms`` those of ``compiled``; leave alone the ones that are."""
    for name in drift(compiled, forms):
        if name in compiled:
            (forms / name).write_text(compiled[name], encoding="utf-8", newline="\n")
        else:
            (forms / name).unlink()


def main(arguments: list[str]) -> int:
    """Rewrite the compiled forms, or only check them; return the exit status."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("Usage: python ui/compile_forms.py [--check]\n")
        return 2
    try:
        compiled = compile_all()
    except FormError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    names = drift(compiled)
    if arguments:
        sys.stderr.writelines(f"{name} is not what its form compiles to.\n" for name in names)
        return 1 if names else 0
    rewrite(compiled)
    sys.stdout.writelines(f"{name}\n" for name in names)
    return 0


def _run(tool: str, *arguments: str, stdin: str | None = None) -> str:
    """Return what ``tool`` of this environment prints."""
    program = shutil.which(tool, path=sysconfig.get_path("scripts"))
    if program is None:
        raise FormError(f"{tool} is not installed in this environment.")
    done = subprocess.run(
        [program, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        encoding="utf-8",
        cwd=SOURCES.parent,  # ruff sorts imports by what it finds here
    )
    if done.returncode:
        raise FormError(f"{tool} {' '.join(arguments)} failed:\n{done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
