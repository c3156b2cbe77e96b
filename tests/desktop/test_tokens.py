"""Every text is readable on its ground: at least 4.5 to 1, edges at least 3 to 1."""

import math
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPalette

from homecare_desktop.desktop.theme import palette_from
from homecare_desktop.desktop.tokens import Tone, contrast_tokens, packaged_tokens, tokens_for

THEMES = ("light", "dark")
ON_PAGE = [("text", "page"), ("muted", "page"), ("hint", "page"), ("accent", "page"), ("danger", "page")]
ON_SURFACE = [
    (ink, ground)
    for ground in ("surface", "hover", "selected", "chosen")
    for ink in ("text", "muted", "danger", "accent")
]
ON_NOTICES = [
    ("text", "info_soft"),
    ("text", "warning_soft"),
    ("text", "danger_soft"),
    ("warning", "warning_soft"),
]
ON_SIDEBAR = [
    ("sidebar_text", "sidebar"),
    ("sidebar_strong", "sidebar_selected"),
    ("sidebar_text", "sidebar_selected"),
]
BUTTONS = [("on_accent", "accent"), ("on_accent", "accent_strong"), ("hint", "surface")]
PILLS = [(f"pill_{tone}_text", f"pill_{tone}") for tone in Tone]
TEXTS = ON_PAGE + ON_SURFACE + ON_NOTICES + ON_SIDEBAR + BUTTONS + PILLS
EDGES = [
    ("edge", "surface"),
    ("edge", "page"),
    ("accent", "surface"),
    ("accent", "page"),
    ("accent", "chosen"),
    ("sidebar_focus", "sidebar"),
    ("danger", "surface"),
]


def luminance(colour: str) -> float:
    ink = QColor(colour)
    parts = (ink.redF(), ink.greenF(), ink.blueF())
    linear = [part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_is_readable(theme: str, ink: str, ground: str) -> None:
    tokens = asdict(packaged_tokens(theme))
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_are_seen(theme: str, edge: str, ground: str) -> None:
    tokens = asdict(packaged_tokens(theme))
    assert contrast(tokens[edge], tokens[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_painters_find_the_theme_by_the_palette(theme: str) -> None:
    assert tokens_for(palette_from(packaged_tokens(theme))) == packaged_tokens(theme)


def test_high_contrast_uses_the_systems_colours_alone() -> None:
    role = QPalette.ColorRole
    palette = QPalette()
    theirs = {
        role.Window: "#000000",
        role.WindowText: "#ffff00",
        role.Highlight: "#00ffff",
        role.HighlightedText: "#000001",
    }
    for which, colour in theirs.items():
        palette.setColor(which, QColor(colour))
    tokens = contrast_tokens(palette)
    assert set(asdict(tokens).values()) <= set(theirs.values())
    assert tokens_for(palette) == tokens
    assert all(contrast(*map(QColor.name, tokens.pill(tone))) >= 4.5 for tone in Tone)
    assert contrast(tokens.text, tokens.surface) >= 4.5
