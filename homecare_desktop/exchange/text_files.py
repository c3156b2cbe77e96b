"""A file of text, read whole: which encoding it has, and what it is when it is no text at all."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from homecare_desktop.domain.errors import BadInputError

SIZE_LIMIT = 200 * 1024 * 1024
"""Bytes; a year's extract of the largest council is a quarter of it."""

_SAVE_AS_CSV = 'Open it, choose "Save as" and the type "CSV UTF-8", and import the file that comes of it.'
_FOREIGN = (
    (b"PK\x03\x04", ""),
    (
        b"\xd0\xcf\x11\xe0",
        f"is an old Excel workbook (.xls), or one that is protected with a password. {_SAVE_AS_CSV}",
    ),
    (b"%PDF", "is a PDF. Ask for the same list as a CSV file."),
    (b"{\\rtf", "is a text document (RTF). Ask for the same list as a CSV file."),
    (b"SQLite format 3", "is a database. Ask for the list as a CSV file."),
    (b"\x89PNG", "is a picture. Ask for the same list as a CSV file."),
    (b"\xff\xd8\xff", "is a picture. Ask for the same list as a CSV file."),
    (b"\x1f\x8b", "is a packed archive (gzip). Unpack it first."),
    (b"7z\xbc\xaf", "is a packed archive (7z). Unpack it first."),
    (b"Rar!", "is a packed archive (RAR). Unpack it first."),
)
_WEB_PAGE = re.compile(rb"\s*<(!doctype html|html|head|body|table|meta)\b", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_SHARE = 0.05
"""More control characters than this, and the file is no text; a stray one spoils its own row only."""
_SAMPLE = 64 * 1024


@dataclass(frozen=True, slots=True)
class TextFile:
    """The text of a file and how it was read."""

    text: str
    encoding: str
    """``utf-8``, ``utf-8-sig``, ``utf-16`` or ``cp1252``."""
    content: bytes
    """The bytes as they were, for a fingerprint."""


def read_text(file: Path, *, size_limit: int = SIZE_LIMIT) -> TextFile:
    """Read ``file`` whole; bytes that are no letter become U+FFFD, so that they spoil their own row only.

    Raises BadInputError when it cannot be opened, is empty, is larger than ``size_limit`` bytes,
    or is no text.
    """
    content = _read_bytes(file, size_limit)
    _refuse_foreign(file.name, content)
    text, encoding = decode(content)
    if not text.strip("\ufeff\x00\x1a \t\r\n"):
        raise BadInputError(f"{file.name} is empty. Nothing was changed.")
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _CONTROL_SHARE * len(sample):
        raise BadInputError(f"{file.name} is not a text file, so it cannot be read. Give a CSV file.")
    return TextFile(text, encoding, content)


def decode(content: bytes) -> tuple[str, str]:
    """Return the text and the encoding that was recognised.

    A byte order mark decides; without one, zero bytes in every second place mean UTF-16. What is
    not wholly UTF-8 is taken as cp1252 (Excel's "CSV"), unless most of its accented letters are
    UTF-8: then only the broken bytes are lost, and not every other name.
    """
    if content.startswith(codecs.BOM_UTF8):
        return content[3:].decode("utf-8", "replace"), "utf-8-sig"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), "utf-16"
    if wide := _unmarked_utf_16(content):
        return content.decode(wide, "replace"), "utf-16"
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        escaped = content.decode("utf-8", "surrogateescape")
    broken = sum("\udc80" <= letter <= "\udcff" for letter in escaped)
    whole = sum(not letter.isascii() for letter in escaped) - broken
    encoding = "utf-8" if whole > broken else "cp1252"
    return content.decode(encoding, "replace"), encoding


def _unmarked_utf_16(content: bytes) -> str | None:
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.7 * half and sample[::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if half and sample[::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return None


def _read_bytes(file: Path, size_limit: int) -> bytes:
    try:
        if file.is_dir():
            raise BadInputError(f"{file} is a folder, not a file.")
        if file.exists() and not file.is_file():  # a pipe would never end
            raise BadInputError(f"{file} is a device, not a file.")
        with file.open("rb") as stream:
            content = stream.read(size_limit + 1)
    except FileNotFoundError:
        raise BadInputError(f"There is no file {file}. Look for the name and the folder.") from None
    except PermissionError:
        raise BadInputError(
            f"{file.name} may not be read: close it in other programs, or ask for the right to read it."
        ) from None
    except (OSError, ValueError):
        raise BadInputError(f"{file.name} cannot be read. Copy it to this computer and try again.") from None
    if len(content) > size_limit:
        raise BadInputError(
            f"{file.name} is larger than {size_limit // 1024 // 1024} MB, which no extract is. "
            "Nothing was read."
        )
    return content


def _refuse_foreign(name: str, content: bytes) -> None:
    for start, sentence in _FOREIGN:
        if content.startswith(start):
            raise BadInputError(f"{name} {sentence or _what_the_zip_is(content)}")
    head = content[:1024].removeprefix(codecs.BOM_UTF8)
    if _WEB_PAGE.match(head):
        raise BadInputError(
            f"{name} is a web page, which some systems save under the name of a workbook. {_SAVE_AS_CSV}"
        )
    if _XML.match(head):
        raise BadInputError(f"{name} is an XML document. Ask for the same list as a CSV file.")


def _what_the_zip_is(content: bytes) -> str:
    if b"xl/" in content:
        return f"is an Excel workbook (.xlsx). {_SAVE_AS_CSV}"
    if b"opendocument.spreadsheet" in content[:256]:
        return f"is a LibreOffice workbook (.ods). {_SAVE_AS_CSV}"
    return "is a packed archive (zip). Unpack it first, and import the CSV file in it."
