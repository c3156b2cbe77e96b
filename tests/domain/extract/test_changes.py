from datetime import date

import pytest

from homecare_desktop.domain.extract.changes import differing, filled, named, settled_letter
from homecare_desktop.domain.extract.row import Facts


def test_blank_cells_are_kept_as_the_store_keeps_them() -> None:
    said: Facts = {
        "phone": None,
        "born_on": None,
        "carers_per_visit": None,
        "interpreter_needed": None,
        "town": "Kenton",
    }
    assert filled(said) == {
        "phone": "",
        "born_on": None,
        "carers_per_visit": 1,
        "interpreter_needed": False,
        "town": "Kenton",
    }


@pytest.mark.parametrize(
    ("said", "stored", "format_and_size"),
    [
        ({"letter_format": None, "point_size": None}, {}, ("standard", 14)),
        ({"letter_format": "large-print", "point_size": None}, {}, ("large-print", 18)),
        ({"letter_format": "large-print"}, {"point_size": 14}, ("large-print", 18)),
        ({"letter_format": "large-print"}, {"point_size": 24}, ("large-print", 24)),
        ({"letter_format": None, "point_size": 18}, {}, ("large-print", 18)),
        ({"point_size": 16}, {"letter_format": "standard"}, ("large-print", 16)),
        ({"letter_format": None, "point_size": 15}, {}, ("standard", 15)),
        ({"letter_format": "standard", "point_size": 18}, {}, ("standard", 18)),
        ({"letter_format": "braille", "point_size": 18}, {}, ("braille", 18)),
        (
            {"letter_format": None, "point_size": None},
            {"letter_format": "braille", "point_size": 20},
            ("standard", 14),
        ),
        ({"point_size": None}, {"letter_format": "large-print", "point_size": 24}, ("large-print", 18)),
    ],
)
def test_letter_format_and_size_come_to_something_readable(
    said: Facts, stored: Facts, format_and_size: tuple[str, int]
) -> None:
    settled = settled_letter(said, stored)
    assert (settled["letter_format"], settled["point_size"]) == format_and_size


def test_without_a_column_nothing_is_settled() -> None:
    assert settled_letter({"phone": ""}, {"letter_format": "braille", "point_size": 14}) == {}


def test_only_differences_are_changes_and_only_their_names_are_told() -> None:
    stored: Facts = {"phone": "1", "born_on": date(1940, 1, 1), "minutes_per_week": 60}
    changes = differing({"phone": "2", "born_on": date(1940, 1, 1), "minutes_per_week": 90}, stored)
    assert changes == {"phone": "2", "minutes_per_week": 90}
    assert named(changes) == ["changed: Phone, Hours per Week"]
    assert named({}) == []
    assert differing({"phone": ""}, None) == {"phone": ""}
