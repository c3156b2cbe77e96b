"""Names on envelopes and in greetings."""

import pytest

from homecare_desktop.domain.naming import full_name, salutation


@pytest.mark.parametrize(
    ("name", "on_envelope", "greeting"),
    [
        (("Mrs", "Ada", "Brown"), "Mrs Ada Brown", "Mrs Brown"),
        (("", "Delroy", "Brown"), "Delroy Brown", "Delroy Brown"),
        (("Dr", "", "McDonald"), "Dr McDonald", "Dr McDonald"),
        (("Mr", "Prince", ""), "Mr Prince", "Mr Prince"),
        ((" Ms ", " ann-marie ", " o'NEILL "), "Ms ann-marie o'NEILL", "Ms o'NEILL"),
        (("", "", ""), "", ""),
    ],
)
def test_names_are_put_together_and_never_re_cased(
    name: tuple[str, str, str], on_envelope: str, greeting: str
) -> None:
    assert full_name(*name) == on_envelope
    assert salutation(*name) == greeting
