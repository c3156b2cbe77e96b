from dataclasses import replace
from uuid import UUID

import pytest

from homecare_desktop.casework.letter_batches import Selection, plan_batch
from homecare_desktop.casework.letter_details import LetterDetails, change_letter_details, letter_details
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.words import LetterFormat
from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.tables import Change
from tests.support.stores import add_case


@pytest.fixture
def case_id(work: Work) -> UUID:
    with work.writing() as writing:
        return add_case(writing, officer_id=work.officer.officer_id, postcode="")


def reasons(work: Work, case_id: UUID) -> list[str]:
    plan = plan_batch(work, Selection(case_ids=(case_id,)), "transfer-notice")
    return [reason for left_out in plan.left_out for reason in left_out.reasons]


def test_an_address_that_is_put_right_lets_the_letter_go(work: Work, case_id: UUID) -> None:
    assert reasons(work, case_id) == ["no usable address: the postcode is missing or wrong"]
    before = letter_details(work, case_id)
    assert (before.address_1, before.town, before.postcode) == ("14 Sample Road", "Wembley", "")
    change_letter_details(work, case_id, replace(before, postcode="ha00aa", address_2="  Flat  2A "))
    after = letter_details(work, case_id)
    assert (after.address_2, after.postcode) == ("Flat 2A", "HA0 0AA")
    assert reasons(work, case_id) == []


def test_only_what_changed_is_in_the_change_log(work: Work, case_id: UUID) -> None:
    change_letter_details(work, case_id, replace(letter_details(work, case_id), phone="020 7946 0999"))
    with work.reading() as reading:
        changes = reading.query(Change).filter_by(act="update", entity="person").all()
    assert [change.fields for change in changes] == [{"phone": "020 7946 0999"}]


def test_looking_at_the_details_is_logged(work: Work, case_id: UUID) -> None:
    letter_details(work, case_id)
    with work.reading() as reading:
        assert reading.query(Change).filter_by(act="view", entity="person").count() == 1


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"postcode": "HA0"}, "This is no usable address: the postcode is missing or wrong."),
        (
            {"address_1": "", "town": "", "postcode": "HA0 0AA"},
            "This is no usable address: there is no street.",
        ),
        ({"phone": "none"}, "“none” is no phone number."),
        ({"email": "brown at council"}, "“brown at council” is no email address."),
        ({"point_size": 32}, "Print is 12 to 28 point, not 32."),
        ({"letter_format": LetterFormat.LARGE_PRINT}, "Large print is 16 point or more."),
        ({"interpreter_needed": True}, "Say which language the interpreter speaks."),
        ({"do_not_write": "  "}, "Say why nobody may write to them."),
    ],
)
def test_what_cannot_be_right_is_refused_in_a_sentence(
    work: Work, case_id: UUID, change: dict[str, object], sentence: str
) -> None:
    before = letter_details(work, case_id)
    wrong = replace(before, **change)  # type: ignore[arg-type]  # the fields differ in type
    with pytest.raises(BadInputError) as caught:
        change_letter_details(work, case_id, wrong)
    assert str(caught.value) == sentence
    assert letter_details(work, case_id) == before


def test_what_stood_there_before_stops_no_other_change(work: Work, case_id: UUID) -> None:
    before = letter_details(work, case_id)
    change_letter_details(work, case_id, replace(before, language="Gujarati"))
    assert letter_details(work, case_id).language == "Gujarati"


@pytest.mark.parametrize(
    "lines", [{"address_1": "No fixed abode", "town": ""}, {"address_1": "", "town": "", "postcode": ""}]
)
def test_no_address_and_no_fixed_abode_can_be_put_on_record(
    work: Work, case_id: UUID, lines: dict[str, str]
) -> None:
    change_letter_details(work, case_id, replace(letter_details(work, case_id), **lines))  # type: ignore[arg-type]
    assert reasons(work, case_id)[0].startswith("no usable address")


def test_a_case_that_is_gone_has_no_details(work: Work) -> None:
    with pytest.raises(UnknownNameError):
        letter_details(work, new_key())
    with pytest.raises(UnknownNameError):
        change_letter_details(work, new_key(), LetterDetails())
