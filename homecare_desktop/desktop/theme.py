"""Light and dark: palette and style sheet made from the tokens, changed live with the system's scheme."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from homecare_desktop.assets import asset
from homecare_desktop.desktop.tokens import Tokens, contrast_tokens, packaged_tokens

SIZES = {"small": 0.92, "body": 1.0, "heading": 1.05, "name": 1.35, "title": 1.6}
"""Sizes of type as shares of the application's font."""


class _Sheet(Template):
    """A style sheet with ``@token`` where a colour or a size goes."""

    delimiter = "@"


class Theme(QObject):
    """Keeps the application's look in step with the system's colour scheme and contrast."""

    def __init__(self, application: QApplication) -> None:
        """Style ``application`` now and whenever the system changes."""
        super().__init__(application)
        self._application = application
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(lambda: self.apply(hints.colorScheme()))
        self.apply(hints.colorScheme())

    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Set palette and style sheet for ``scheme``; high contrast goes before it."""
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._application.setPalette(QPalette())
            tokens = contrast_tokens(self._application.palette())
        else:
            tokens = packaged_tokens("dark" if scheme == Qt.ColorScheme.Dark else "light")
            self._application.setPalette(palette_from(tokens))
        self._application.setStyleSheet(style_sheet(tokens, self._application.font()))


def style_sheet(tokens: Tokens, font: QFont) -> str:
    """Return the window's style sheet in the colours of ``tokens`` and sizes that follow ``font``."""
    sizes = {f"{name}_size": f"{font.pointSizeF() * share:.2f}pt" for name, share in SIZES.items()}
    folder = asset("theme")
    ground = "dark" if _is_dark(tokens.surface) else "light"
    images = {
        "arrow": folder / f"down-{ground}.svg",
        "ascending": folder / f"ascending-{ground}.svg",
        "descending": folder / f"descending-{ground}.svg",
        "check": folder / ("check-dark.svg" if _is_dark(tokens.on_accent) else "check-light.svg"),
    }
    paths = {name: str(image).replace("\\", "/") for name, image in images.items()}
    sheet = (folder / "desktop.qss").read_text(encoding="utf-8")
    return _Sheet(sheet).substitute({**asdict(tokens), **sizes, **paths})


def _is_dark(colour: str) -> bool:
    return QColor(colour).lightnessF() < 0.5  # noqa: PLR2004 - half


def palette_from(tokens: Tokens) -> QPalette:
    """Return the palette, so that system dialogs and what the sheet leaves alone fit too."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.page,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.hint,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.hint))
    return palette
