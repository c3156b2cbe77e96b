"""A letter as plain text: a paragraph a line, nothing left out, nothing said twice."""

from homecare_desktop.letters.plain_text import plain_text
from homecare_desktop.letters.templates import load_template
from tests.letters.test_rendering import EVERY_KIND, printed
from tests.support.letter_rows import letter_row
from tests.support.pdf_pages import in_one_line, page_texts
from tests.support.provider_list import provider_list

TRANSFER = load_template("transfer")


def test_it_begins_with_who_writes_to_whom_and_when() -> None:
    assert plain_text(letter_row(1), TRANSFER).startswith(
        "Sample Council\nAdult Social Care\n1 Sample Square\nWembley\nHA0 0AA\n\n"
        "Mrs Ada Brown\n14 Sample Road\nWembley\nHA0 0AA\n\n"
        "29 April 2021\nOur reference: L-000001\n\n"
        "Your home care: a change in your area, and your choice\n\n"
        "Dear Mrs Brown\n\n"
    )


def test_headings_lists_boxes_and_lines_to_write_on_are_plain() -> None:
    text = plain_text(letter_row(1), TRANSFER)
    assert "\n\nWhat is not changing\n\nYour care plan stays the same" in text
    assert "You can:\n- move to Active Care & Support Ltd. They" in text
    assert "\n[ ] I would like a direct payment. Please tell me more.\n" in text
    assert "\nBest time to ring me: ____\nSigned: ____ Date: ____\n\nPlease send" in text
    assert text.endswith("HA0 0AA.\n")
    assert "**" not in text
    assert "\n\n\n" not in text


def test_no_paragraph_is_wrapped() -> None:
    text = plain_text(letter_row(1), TRANSFER)
    (line,) = (line for line in text.splitlines() if line.startswith("I am writing"))
    assert line.endswith("until you choose.")


def test_what_a_letter_does_not_have_is_left_out_as_in_print() -> None:
    text = plain_text(letter_row(1, officer_phone="", officer_job="", return_address=""), TRANSFER)
    assert "Phone" not in text
    assert "Please email me" in text
    assert "Asha Demo\n\nReply slip" in text
    assert "____\n\nPlease send this slip to Asha Demo, Sample Council." in text


def test_every_line_of_it_is_in_the_printed_letter() -> None:
    for row in EVERY_KIND:
        told = in_one_line(" ".join(page_texts(printed([row])[0])))
        text = plain_text(row, TRANSFER)
        for line in text.replace("[ ] ", "").replace("- ", "").replace(" ____", "\n").splitlines():
            if len(line) < 60:  # longer ones go over the end of a page, where the foot stands between
                assert line.strip() in told, line


def test_markup_in_a_field_stays_as_it_is() -> None:
    nasty = "<b>&amp; **x** [end] {officer}</b>"
    assert f"Dear {nasty}\n" in plain_text(letter_row(1, salutation=nasty), TRANSFER)


def test_each_person_of_a_list_is_a_paragraph_of_what_is_known() -> None:
    text = plain_text(provider_list(people=2), load_template("provider-list"))
    assert (
        "\n\nThe people\n\n"
        "Name: Mrs Ada Brown\nAddress: 14 Sample Road, Wembley, HA0 0AA\nPhone: 020 7946 0001\n"
        "Hours a week: 12.5\nCarers: 2\nMove on: 6 September 2021\n\n"
        "Name: Nguyễn Thị Ẹ̀bùn\nAddress: Flat 3, 2 Sample Road, Wembley, HA0 0AA\n"
        "Hours a week: 7\nCarers: 1\n\n"
        "“Carers” is the number"
    ) in text


def test_a_list_of_nobody_leaves_no_gap() -> None:
    text = plain_text(provider_list(people=0), load_template("provider-list"))
    assert "\n\nThe people\n\n“Carers” is" in text
