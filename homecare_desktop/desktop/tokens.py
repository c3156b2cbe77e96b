"""The design tokens: every colour of the window, by what it is for."""

import tomllib
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor, QPalette

from homecare_desktop.assets import asset


class Tone(StrEnum):
    """What a pill's colour stands for; the word in the pill says the same."""

    NEW_PROVIDER = "new_provider"
    DIRECT_PAYMENT = "direct_payment"
    UNDECIDED = "undecided"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``."""

    page: str
    surface: str
    line: str
    edge: str
    text: str
    muted: str
    hint: str
    accent: str
    accent_strong: str
    on_accent: str
    selected: str
    chosen: str
    hover: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    info_soft: str
    sidebar: str
    sidebar_text: str
    sidebar_strong: str
    sidebar_selected: str
    sidebar_focus: str
    pill_new_provider: str
    pill_new_provider_text: str
    pill_direct_payment: str
    pill_direct_payment_text: str
    pill_undecided: str
    pill_undecided_text: str
    pill_none: str
    pill_none_text: str

    def pill(self, tone: Tone) -> tuple[QColor, QColor]:
        """Return the ground and the ink of a pill."""
        colours = asdict(self)
        return QColor(colours[f"pill_{tone}"]), QColor(colours[f"pill_{tone}_text"])


@cache
def packaged_tokens(name: str) -> Tokens:
    """Return the packaged theme ``light`` or ``dark``."""
    return Tokens(**tomllib.loads(asset(f"theme/{name}.toml").read_text(encoding="utf-8")))


def tokens_for(palette: QPalette) -> Tokens:
    """Return the tokens that the application's ``palette`` was made from: painters need no theme.

    (A widget's own palette does not do: the style sheet changes it.)
    A palette that is not ours is the system's own, in high contrast: its colours are used alone.
    """
    page = palette.color(QPalette.ColorRole.Window).name()
    for name in ("light", "dark"):
        if packaged_tokens(name).page == page:
            return packaged_tokens(name)
    return contrast_tokens(palette)


def contrast_tokens(palette: QPalette) -> Tokens:
    """Return tokens from the few colours of a high-contrast ``palette`` alone."""
    role = QPalette.ColorRole
    ground, ink = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    grounds = ("page", "surface", "hover", "danger_soft", "warning_soft", "info_soft", "sidebar", "chosen")
    strong = {"accent": chosen, "accent_strong": chosen, "on_accent": on_chosen, "sidebar_focus": chosen}
    names = Tokens.__dataclass_fields__
    plain = {name: ground if name in grounds else ink for name in names}
    pills = {f"pill_{tone}": ground for tone in Tone}
    return Tokens(**{**plain, **pills, **strong, "selected": ground, "sidebar_selected": ground})
