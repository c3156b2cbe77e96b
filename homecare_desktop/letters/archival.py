"""What a PDF says of itself as a whole, so that it is accessible (PDF/UA-1) and can be kept (PDF/A-2)."""

import functools
from typing import Final
from xml.sax.saxutils import escape

from homecare_desktop.letters.pdf_file import PdfFile

PRODUCER: Final = "Homecare Desktop"
_DATED: Final = slice(24, 36)
"""Where a colour profile says when it was made, which would make every file differ."""

# PDF/A allows only entries that it knows or that the file itself describes.
_METADATA: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>{conformance}</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_CONFORMANCE: Final = "B"


def add_metadata(file: PdfFile, title: str) -> int:
    """Write who made the file, its title, language and standards, and return the object's number."""
    words = _METADATA.format(title=escape(title), producer=PRODUCER, conformance=_CONFORMANCE)
    content = words.encode("utf-8")
    # Not compressed: programs that know nothing of PDF look for it.
    return file.add(
        b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%b\nendstream" % (len(content), content)
    )


def add_output_intent(file: PdfFile) -> int:
    """Write which colours are meant by the numbers in the file, and return the object's number."""
    profile = file.add_stream(b"/N 3", _srgb())
    return file.add(
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        b"/DestOutputProfile %d 0 R>>" % profile
    )


@functools.cache
def _srgb() -> bytes:
    """Return the colour profile sRGB, the same bytes at any time."""
    # Pillow comes with ReportLab; most starts of the program make no such file.
    from PIL import ImageCms  # noqa: PLC0415 - see above

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATED] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    return bytes(profile)
