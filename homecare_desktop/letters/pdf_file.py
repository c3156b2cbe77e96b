"""A PDF file written out as it is made: memory stays flat, and the same content gives the same bytes."""

import hashlib
import zlib
from array import array
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_COMPRESSION = 6
_PLACES_A_PART = 1024


class PdfFile:
    """Numbered objects, written one after another; only their places are kept."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._position = 0
        # Places take eight bytes each; a batch of 20,000 letters has 100,000 objects.
        self._places = array("Q", [0])
        self._digest = hashlib.sha256()
        self._write(_HEADER)

    def reserve(self) -> int:
        """Return the number of an object that is put later."""
        self._places.append(0)
        return len(self._places) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write the object that was reserved as ``number``."""
        self._places[number] = self._position
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def add(self, body: bytes) -> int:
        """Write an object and return its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, entries: bytes, content: bytes) -> int:
        """Write a compressed stream with further dictionary ``entries`` and return its number."""
        packed = zlib.compress(content, _COMPRESSION)
        return self.add(
            b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries, len(packed), packed)
        )

    def finish(self, catalog: int, information: int) -> None:
        """Write the table of places, without which the file cannot be read."""
        table = self._position
        size = len(self._places)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for start in range(1, size, _PLACES_A_PART):
            part = self._places[start : start + _PLACES_A_PART]
            self._write(b"".join(b"%010d 00000 n \n" % place for place in part))
        mark = self._digest.hexdigest()[:32].encode("ascii")
        self._write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (size, catalog, information, mark, mark, table)
        )

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._position += len(data)


def text_string(text: str) -> bytes:
    """Return ``text`` as a PDF string of any language."""
    return b"<FEFF%b>" % text.encode("utf-16-be").hex().upper().encode("ascii")
