"""Setting the properties by which the style sheet knows a widget."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set the style sheet property ``name`` of ``widget`` and have it drawn so.

    ``role`` is the usual one: title, name, heading, muted, small, error for labels; primary,
    link for buttons; card for frames.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def set_role(widget: QWidget, role: str) -> None:
    """Set the ``role`` of ``widget``, such as ``"muted"``."""
    set_look(widget, "role", role)
