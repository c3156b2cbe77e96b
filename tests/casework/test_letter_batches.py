"""Letters from the store: who gets one, what is kept, and that made is not posted."""

import hashlib
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from homecare_desktop.casework.letter_archive import batch_pdf, batches, letter_pdf, mark_posted
from homecare_desktop.casework.letter_batches import (
    BatchOptions,
    BatchPlan,
    Selection,
    envelope_names,
    make_batch,
    plan_batch,
    preview_batch,
    template_names,
)
from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, CancelledError, RefusedError, UnknownNameError
from homecare_desktop.storage.change_log import verify_log
from homecare_desktop.storage.listing import case_rows
from homecare_desktop.storage.tables import Change, Document, Letter, LetterBatch, Person, Posting
from tests.support.pdf_pages import faults, in_one_line, page_texts
from tests.support.stores import add_case

TRANSFER = "transfer-notice"


def cases(work: Work, *people: dict[str, object]) -> list[UUID]:
    """Add a case for each of ``people``, held by the officer who is signed in."""
    with work.writing() as writing:
        return [
            add_case(writing, number, officer_id=work.officer.officer_id, **fields)
            for number, fields in enumerate(people, 1)
        ]


def planned(work: Work, case_ids: list[UUID], *, again: bool = False) -> BatchPlan:
    return plan_batch(work, Selection(case_ids=tuple(case_ids)), TRANSFER, BatchOptions(again=again))


def reasons(work: Work, **fields: object) -> str:
    """Return why the only person there is gets no letter."""
    plan = planned(work, cases(work, fields))
    assert plan.case_ids == ()
    (left_out,) = plan.left_out
    return "; ".join(left_out.reasons)


def count(work: Work, table: type[Any]) -> int:
    with work.reading() as reading:
        return reading.scalar(select(func.count()).select_from(table)) or 0


def test_template_and_envelopes_are_listed() -> None:
    assert (TRANSFER, "Transfer notice") in template_names()
    assert [code for code, _ in envelope_names()] == ["dl", "c5"]


def test_whoever_may_be_written_to_gets_one_letter_in_list_order(work: Work) -> None:
    keys = cases(work, {"last_name": "Şükran"}, {"last_name": "Adeyemi"}, {"last_name": "Nguyễn"})
    by_name = plan_batch(work, Selection(officer_id=work.officer.officer_id), TRANSFER)
    assert by_name.names == ("Mr Delroy Adeyemi", "Mr Delroy Nguyễn", "Mr Delroy Şükran")
    assert planned(work, [keys[0], keys[2], keys[0]]).case_ids == (keys[0], keys[2])


def test_a_selection_of_nothing_is_nobody(work: Work) -> None:
    cases(work, {}, {})
    plan = plan_batch(work, Selection(), TRANSFER)
    assert (plan.case_ids, plan.left_out) == ((), ())
    with pytest.raises(RefusedError, match="Nobody is left"):
        make_batch(work, plan)


def test_patch_and_officer_narrow_each_other(work: Work) -> None:
    first, _ = cases(work, {"patch": "2"}, {"patch": "3"})
    with work.writing() as writing:
        add_case(writing, 9, patch="2")
    plan = plan_batch(work, Selection(patch="2", officer_id=work.officer.officer_id), TRANSFER)
    assert plan.case_ids == (first,)
    everyone = plan_batch(work, Selection(patch="2"), TRANSFER)
    assert len(everyone.case_ids) + len(everyone.left_out) == 2


def test_names_that_do_not_exist_are_told_with_those_that_do(work: Work) -> None:
    with pytest.raises(UnknownNameError, match=r"“birthday”.*transfer-notice"):
        plan_batch(work, Selection(), "birthday")
    with pytest.raises(UnknownNameError, match=r"“c9”.*dl, c5"):
        plan_batch(work, Selection(), TRANSFER, BatchOptions(envelope="c9"))
    with pytest.raises(UnknownNameError, match="no patch “99”"):
        plan_batch(work, Selection(patch="99"), TRANSFER)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"died_on": date(2021, 4, 1)}, "died on 1 April 2021"),
        ({"moved_away": True}, "moved away"),
        ({"postcode": ""}, "the postcode is missing or wrong"),
        ({"do_not_write": "daughter reads letters"}, "do not write: daughter reads letters"),
        ({"letter_format": "braille"}, "needs another format: Braille"),
        ({"new_provider": None}, "names no new provider"),
        ({"born_on": date(2015, 1, 1)}, "is a child"),
        ({"title": "", "first_name": "", "last_name": ""}, "no name is on record"),
        ({"last_name": "Smi\ufffdth"}, "U+FFFD REPLACEMENT CHARACTER"),
        ({"last_name": "x" * 300}, "the address does not fit the window of the DL envelope"),
        ({"address_1": "a\nb\nc\nd\ne\nf\ng\nh\ni"}, "no usable address: it has 12 lines"),
    ],
)
def test_who_gets_none_is_told_why(work: Work, fields: dict[str, Any], reason: str) -> None:
    assert reason in reasons(work, **fields)


def test_without_a_named_officer_there_is_no_letter(work: Work) -> None:
    with work.writing() as writing:
        key = add_case(writing)
    assert planned(work, [key]).left_out[0].reasons == ("no named officer holds the case",)


def test_planning_and_previewing_record_nothing(work: Work) -> None:
    plan = planned(work, cases(work, {}, {}, {}))
    changes = count(work, Change)
    pdf = preview_batch(work, plan, limit=2)
    texts = page_texts(pdf)
    assert len(texts) == 4
    assert "Preview" in texts[0]
    assert "L-0" not in "".join(texts)
    assert count(work, Change) == changes
    assert count(work, Letter) == 0


def test_what_is_made_is_kept_byte_for_byte(work: Work) -> None:
    keys = cases(work, {}, {"last_name": "O’Brien <b>& Sons</b>", "title": "Mrs"})
    told: list[tuple[int, int]] = []
    made = make_batch(work, planned(work, keys), progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]
    assert made.batch == "B-0001"
    assert [letter.reference for letter in made.letters] == ["L-000001", "L-000002"]
    assert [(letter.first_page, letter.pages) for letter in made.letters] == [(1, 2), (3, 2)]
    assert made.pages == len(page_texts(made.pdf)) == 4
    assert batch_pdf(work, "b-0001") == made.pdf
    with work.reading() as reading:
        document = reading.scalars(select(Document)).one()
        batch = reading.scalars(select(LetterBatch)).one()
        assert verify_log(reading) == []
    assert document.sha256 == hashlib.sha256(made.pdf).hexdigest()
    assert (batch.template, batch.envelope, batch.pages, batch.made_on) == (TRANSFER, "dl", 4, work.today)
    assert len(batch.template_version) == 16


def test_one_letter_is_opened_again_by_its_reference(work: Work) -> None:
    made = make_batch(work, planned(work, cases(work, {}, {"first_name": "Łucja"})))
    pdf = letter_pdf(work, " l-000002 ")
    texts = page_texts(pdf)
    assert texts == page_texts(made.pdf)[2:4]
    assert "Łucja" in texts[0]
    assert letter_pdf(work, "L-000002") == pdf
    assert faults(pdf) == []
    assert b"Delroy" not in pdf
    with pytest.raises(UnknownNameError, match="no letter L-000099"):
        letter_pdf(work, "L-000099")


def test_a_kept_copy_that_is_no_longer_what_was_made_is_not_shown(work: Work) -> None:
    make_batch(work, planned(work, cases(work, {})))
    with work.writing() as writing:
        writing.connection().exec_driver_sql("UPDATE piece SET content = x'25504446', packed = 0")
    with pytest.raises(BadInputError, match="The kept copy of batch B-0001 is damaged"):
        batch_pdf(work, "B-0001")
    with pytest.raises(BadInputError, match="The kept copy of letter L-000001 is damaged"):
        letter_pdf(work, "L-000001")


def test_what_cannot_be_seen_in_a_record_is_not_printed(work: Work) -> None:
    keys = cases(
        work, {"first_name": "Ada\u200b\x07", "last_name": "\u202eBrown", "address_1": "1\tSample Road"}
    )
    front = page_texts(make_batch(work, planned(work, keys)).pdf)[0]
    assert "Mr Ada Brown\n1 Sample Road\nWembley\nHA0 0AA\n" in front


def test_opening_a_batch_is_in_the_log(work: Work) -> None:
    make_batch(work, planned(work, cases(work, {})))
    batch_pdf(work, "B-0001")
    letter_pdf(work, "L-000001")
    with work.reading() as reading:
        acts = set(reading.execute(select(Change.act, Change.entity)).all())
    assert {("view", "letter_batch"), ("view", "letter")} <= acts


def test_the_letter_says_what_is_on_record(work: Work) -> None:
    made = make_batch(work, planned(work, cases(work, {"title": "", "preferred_name": "Del"})))
    front, back = map(in_one_line, page_texts(made.pdf))
    assert "Dear Delroy Brown " in front
    assert "Del " not in front
    assert "Active Care & Support Ltd" in front
    assert "Your provider now is Kindred Care Example Ltd." in front
    assert "Nobody has to change provider" in front
    assert "29 April 2021" in front
    assert f"Phone: {work.officer.phone}" in back
    assert f"Email: {work.officer.email}" in back
    assert "Delroy Brown, reference L-000001" in back


def test_a_start_that_is_past_is_not_announced(work: Work) -> None:
    future, past = cases(work, {"patch": "5"}, {"patch": "2"})
    texts = page_texts(make_batch(work, planned(work, [future, past])).pdf)
    assert "from 6 September 2021" in in_one_line(texts[0])
    assert "We plan to start" not in texts[2]


def test_at_an_annual_review_the_social_worker_is_named(work: Work) -> None:
    route: dict[str, Any] = {"route": "annual-review", "patch": "ld-north", "service_line": "ld"}
    keys = cases(work, {**route, "social_worker": "Tom Okoro"}, route)
    assert planned(work, keys[:1]).left_out[0].reasons == (
        "their choice comes at the annual review: the annual-review notice is theirs",
    )
    plan = plan_batch(work, Selection(case_ids=tuple(keys)), "annual-review-notice")
    assert plan.left_out[0].reasons == ("no social worker is named for their annual review (R8)",)
    first, *_ = (in_one_line(text) for text in page_texts(make_batch(work, plan).pdf))
    assert "Nothing will change before your review." in first
    assert "Your social worker is Tom Okoro. They will go through the choice with you" in first


def test_large_print_is_set_at_the_persons_size(work: Work) -> None:
    keys = cases(
        work, {}, {"letter_format": "large-print"}, {"letter_format": "large-print", "point_size": 28}
    )
    plan = planned(work, keys)
    assert plan.large_print == 2
    made = make_batch(work, plan)
    assert [letter.first_page % 2 for letter in made.letters] == [1, 1, 1]
    assert made.letters[0].pages < made.letters[1].pages < made.letters[2].pages
    assert sum(letter.pages for letter in made.letters) == made.pages


def test_it_is_asked_again_at_the_moment_of_making(work: Work) -> None:
    keys = cases(work, {}, {"last_name": "Gone"})
    plan = planned(work, keys)
    with work.writing() as writing:
        gone = writing.scalars(select(Person).where(Person.last_name == "Gone")).one()
        gone.died_on = work.today
    made = make_batch(work, plan)
    assert [letter.case_id for letter in made.letters] == keys[:1]
    assert [(person.case_id, person.reasons) for person in made.left_out] == [
        (keys[1], ("died on 29 April 2021",))
    ]
    assert "Gone" not in "".join(page_texts(made.pdf))


def test_cancelling_keeps_nothing(work: Work) -> None:
    plan = planned(work, cases(work, {}, {}, {}))
    changes = count(work, Change)
    done: list[int] = []
    with pytest.raises(CancelledError, match="nothing was recorded"):
        make_batch(
            work, plan, progress=lambda number, _: done.append(number), cancelled=lambda: len(done) == 2
        )
    assert done == [1, 2]
    assert count(work, Change) == changes
    assert make_batch(work, plan).letters[0].reference == "L-000001"


def test_made_is_not_posted(work: Work) -> None:
    (key,) = keys = cases(work, {})
    make_batch(work, planned(work, keys))
    with work.reading() as reading:
        row = case_rows(reading, [key])[0]
    assert (row.letter_reference, row.letter_made_on) == ("L-000001", work.today)
    assert row.letter_posted_on is None
    again = make_batch(work, planned(work, keys))
    assert (again.batch, again.letters[0].reference) == ("B-0002", "L-000002")


def test_a_posted_letter_is_made_again_only_on_purpose(work: Work) -> None:
    keys = cases(work, {})
    make_batch(work, planned(work, keys))
    assert mark_posted(work, "B-0001", work.today) == 1
    assert planned(work, keys).left_out[0].reasons == ("this letter was already posted on 29 April 2021",)
    assert planned(work, keys, again=True).case_ids == tuple(keys)
    with work.reading() as reading:
        assert case_rows(reading, keys)[0].letter_posted_on == work.today


def test_posting_is_refused_on_impossible_days_and_twice(work: Work) -> None:
    make_batch(work, planned(work, cases(work, {}, {})))
    with pytest.raises(BadInputError, match="30 April 2021 is still to come"):
        mark_posted(work, "B-0001", work.today + timedelta(days=1))
    with pytest.raises(BadInputError, match="was made on 29 April 2021"):
        mark_posted(work, "B-0001", work.today - timedelta(days=1))
    assert count(work, Posting) == 0
    assert mark_posted(work, "B-0001", work.today) == 2
    with pytest.raises(RefusedError, match="posted already") as refused:
        mark_posted(work, "B-0001", work.today)
    assert refused.value.rule == "R21"
    assert count(work, Posting) == 2


@pytest.mark.parametrize("batch", ["B-0009", "nonsense", "", "B-99999999999999999999"])
def test_an_unknown_batch_is_a_clear_sentence(work: Work, batch: str) -> None:
    with pytest.raises(UnknownNameError, match="There is no batch"):
        mark_posted(work, batch, work.today)
    with pytest.raises(UnknownNameError, match="There is no batch"):
        batch_pdf(work, batch)


def test_batches_are_listed_newest_first(work: Work) -> None:
    keys = cases(work, {}, {})
    make_batch(work, planned(work, keys))
    make_batch(work, planned(work, keys[:1]))
    mark_posted(work, "B-0001", work.today)
    listed = [(row.batch, row.template_name, row.letters, row.posted) for row in batches(work)]
    assert listed == [("B-0002", "Transfer notice", 1, 0), ("B-0001", "Transfer notice", 1, 1)]


def test_a_case_that_is_not_there_any_more_gets_nothing(work: Work) -> None:
    (key,) = cases(work, {})
    assert planned(work, [uuid4(), key]).case_ids == (key,)


def test_references_go_on_past_a_million(work: Work) -> None:
    keys = cases(work, {})
    make_batch(work, planned(work, keys))
    with work.writing() as writing:
        made = writing.scalars(select(Letter)).one()
        writing.add(
            Letter(
                **work.stamp(),
                case_id=made.case_id,
                batch_id=made.batch_id,
                officer_id=made.officer_id,
                reference="L-1000000",
                first_page=1,
                pages=2,
            )
        )
    assert make_batch(work, planned(work, keys)).letters[0].reference == "L-1000001"
