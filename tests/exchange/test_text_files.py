import io
import zipfile
from pathlib import Path

import pytest

from homecare_desktop.domain.errors import BadInputError
from homecare_desktop.exchange.text_files import decode, read_text

TEXT = "Last Name,Town\r\nŁukasik,Łódź\r\n"
WESTERN = "Last Name,Town\r\nO’Brien,Café £\r\n"


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return out.getvalue()


def refusal(tmp_path: Path, content: bytes) -> str:
    file = tmp_path / "extract.csv"
    file.write_bytes(content)
    with pytest.raises(BadInputError) as refused:
        read_text(file)
    return str(refused.value)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16"),
    ],
)
def test_every_encoding_is_recognised_and_said(content: bytes, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "extract.csv"
    file.write_bytes(content)
    read = read_text(file)
    assert (read.text, read.encoding, read.content) == (TEXT, encoding, content)


def test_what_is_not_utf_8_is_western() -> None:
    assert decode(WESTERN.encode("cp1252")) == (WESTERN, "cp1252")


def test_one_broken_letter_does_not_spoil_the_others() -> None:
    text, encoding = decode(TEXT.encode() + b"Caf\xe9,Wembley\r\n")
    assert encoding == "utf-8"
    assert text == TEXT + "Caf\ufffd,Wembley\r\n"


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "Excel workbook (.xlsx)"),
        (zipped("extract.csv"), "packed archive (zip)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "protected with a password"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\r\n <!DOCTYPE html><html><table><tr><td>Council ID", "web page"),
        (b"<table><tr><td>Council ID</td></tr></table>", "web page"),
        (b'<?xml version="1.0"?><Workbook/>', "XML"),
        (bytes(range(256)) * 20, "not a text file"),
        (bytes(2000), "empty"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "not a text file"),
    ],
)
def test_what_is_no_extract_is_explained(content: bytes, word: str, tmp_path: Path) -> None:
    assert word in refusal(tmp_path, content)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="There is no file"):
        read_text(tmp_path / "none.csv")
    with pytest.raises(BadInputError, match="folder"):
        read_text(tmp_path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "extract.csv"
    file.write_bytes(TEXT.encode())
    with pytest.raises(BadInputError, match="larger than"):
        read_text(file, size_limit=10)
    assert read_text(file, size_limit=len(TEXT.encode())).text == TEXT
