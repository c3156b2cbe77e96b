from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.order import BreachKind, order_breaches, planned_starts
from homecare_desktop.domain.programme_file import read_programme
from tests.support.profiles import TWO_LEADS_A_ZONE, brent

CODES = [patch.code for patch in brent().patches_of("op-pd")]


def kinds(starts: dict[str, date]) -> dict[str, list[BreachKind]]:
    found: dict[str, list[BreachKind]] = {}
    for breach in order_breaches(brent(), starts):
        found.setdefault(breach.patch, []).append(breach.kind)
    return found


def test_the_published_timetable_has_one_warning() -> None:
    breaches = order_breaches(brent(), planned_starts(brent()))
    assert [(breach.patch, breach.kind) for breach in breaches] == [("13", BreachKind.BANK_HOLIDAY)]
    assert breaches[0].sentence == "13 Queens Park & Kilburn starts on 3 May 2021, a bank holiday"


def test_two_patches_may_start_on_one_day() -> None:
    starts = planned_starts(brent())
    assert starts["11"] == starts["5"]


def test_a_second_patch_before_everybodys_first_breaks_the_rule() -> None:
    starts = planned_starts(brent()) | {"7": date(2021, 6, 21)}
    assert kinds(starts) == {"13": [BreachKind.BANK_HOLIDAY], "7": [BreachKind.ORDER]}
    sentence = next(b.sentence for b in order_breaches(brent(), starts) if b.patch == "7")
    assert sentence == (
        "7 Barnhill is not the first patch of Active Care & Support Ltd and starts on 21 June 2021, "
        "when no patch has been implemented by Eleanor Nursing and Social Care Ltd, Dendera Ltd, "
        "Supreme Care Services Limited"
    )


def test_a_first_patch_on_the_day_of_anothers_second_is_too_late() -> None:
    starts = planned_starts(brent()) | {"7": date(2021, 7, 12)}
    assert kinds(starts)["7"] == [BreachKind.ORDER]


def test_a_provider_with_no_start_at_all_has_no_first_patch() -> None:
    starts = planned_starts(brent())
    del starts["8"]
    breaches = order_breaches(brent(), starts)
    assert {b.patch for b in breaches if b.kind is BreachKind.ORDER} == {"7", "12", "4", "6", "11", "5"}
    assert all("Dendera Ltd" in b.sentence for b in breaches if b.kind is BreachKind.ORDER)


def test_a_start_at_a_weekend_is_a_warning() -> None:
    assert kinds({"2": date(2021, 4, 10)}) == {"2": [BreachKind.WEEKEND]}


def test_nothing_planned_warns_of_nothing() -> None:
    assert order_breaches(brent(), {}) == ()


def test_several_leads_of_one_patch_have_all_begun_with_it() -> None:
    programme = read_programme(TWO_LEADS_A_ZONE)
    day = date(2022, 6, 6)
    assert order_breaches(programme, {"east": day, "west": day}) == ()


@given(st.permutations(CODES))
def test_a_week_between_starts_breaks_the_rule_exactly_when_a_lead_comes_twice_too_early(
    order: list[str],
) -> None:
    programme = replace(brent(), rules=replace(brent().rules, bank_holidays=()))
    starts = {code: date(2021, 4, 12) + timedelta(weeks=week) for week, code in enumerate(order)}
    leads = [programme.leads(code, date(2021, 4, 12))[0] for code in order]
    last_first = max(leads.index(lead) for lead in set(leads))
    early = {code for week, code in enumerate(order) if week < last_first and leads[week] in leads[:week]}
    assert {breach.patch for breach in order_breaches(programme, starts)} == early
