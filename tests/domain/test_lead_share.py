from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.lead_share import Share, SharedPackage, lead_share
from tests.support.profiles import brent

RULES = brent().rules
PACKAGES = st.lists(
    st.builds(SharedPackage, st.sampled_from(["Lead Ltd", "Other", "lead limited"]), st.integers(0, 10_080)),
    max_size=20,
)


def test_hours_lead_and_packages_stand_beside_them() -> None:
    rows = [SharedPackage("Active Care", 14 * 60), SharedPackage("Kindred Care", 3 * 60 + 30)]
    share = lead_share(rows, ["Active Care"], RULES)
    assert share.headline == "14:00 of 17:30 hours a week (80.0 %)"
    assert share.packages_text == "1 of 2 packages (50.0 %)"
    assert share.on_target is True


def test_nothing_is_divided_by_nothing() -> None:
    share = lead_share([], ["Active Care"], RULES)
    assert share.headline == "0:00 of 0:00 hours a week (no share)"
    assert share.on_target is None
    assert Share(0, 0).reaches(0) is None


def test_a_share_below_the_target_never_reads_as_the_target() -> None:
    share = Share(7_999_999, 10_000_000)
    assert share.percent_text == "79.9 %"
    assert share.reaches(80) is False


@given(PACKAGES, st.integers(0, 100))
def test_shares_are_exact(rows: list[SharedPackage], percent: int) -> None:
    share = lead_share(rows, ["Lead Ltd"], RULES)
    with_lead = [row for row in rows if row.provider != "Other"]
    assert (share.packages.part, share.packages.whole) == (len(with_lead), len(rows))
    assert share.minutes.part == sum(row.minutes_per_week for row in with_lead)
    assert share.minutes.whole - share.minutes.part == sum(
        row.minutes_per_week for row in rows if row not in with_lead
    )
    if share.minutes.whole:
        exact = Fraction(share.minutes.part, share.minutes.whole)
        assert share.minutes.reaches(percent) is (exact >= Fraction(percent, 100))
        shown = Fraction(share.minutes.percent_text.removesuffix(" %")) / 100
        assert shown <= exact < shown + Fraction(1, 1000)
