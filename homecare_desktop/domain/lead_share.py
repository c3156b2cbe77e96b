"""How much of a patch its lead providers deliver (R9), exact and never a bare percentage (R18)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from homecare_desktop.domain.placing import fold_provider
from homecare_desktop.domain.programme import RuleSettings

_MINUTES = 60
_FULL = 100


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, as whole numbers of one unit."""

    part: int
    whole: int

    def reaches(self, percent: int) -> bool | None:
        """Whether the part is at least ``percent`` of the whole; ``None`` when there is nothing to share."""
        return None if self.whole == 0 else self.part * _FULL >= percent * self.whole

    @property
    def percent_text(self) -> str:
        """The percentage to one decimal, cut and not rounded, so that 79.96 never reads as 80.0."""
        if self.whole == 0:
            return "no share"
        tenths = self.part * _FULL * 10 // self.whole
        return f"{tenths // 10}.{tenths % 10} %"


@dataclass(frozen=True, slots=True)
class SharedPackage:
    """One package of a patch: who delivers it, and how much."""

    provider: str
    minutes_per_week: int


@dataclass(frozen=True, slots=True)
class LeadShare:
    """The lead providers' share of the minutes a week and of the packages of a patch."""

    minutes: Share
    packages: Share
    target_percent: int
    counted: str
    """``hours`` or ``packages``: what the contract's target counts."""

    @property
    def on_target(self) -> bool | None:
        """Whether what the contract counts reaches the target; ``None`` when there are no packages."""
        share = self.minutes if self.counted == "hours" else self.packages
        return share.reaches(self.target_percent)

    @property
    def headline(self) -> str:
        """``"24:00 of 30:00 hours a week (80.0 %)"``: always the hours, with both numbers."""
        part, whole = _hours(self.minutes.part), _hours(self.minutes.whole)
        return f"{part} of {whole} hours a week ({self.minutes.percent_text})"

    @property
    def packages_text(self) -> str:
        """``"8 of 10 packages (80.0 %)"``."""
        share = self.packages
        return f"{share.part} of {share.whole} packages ({share.percent_text})"


def lead_share(
    packages: Iterable[SharedPackage], leads: Collection[str], settings: RuleSettings
) -> LeadShare:
    """Return the share of ``leads`` (full names) in the open ``packages`` of a patch.

    Minutes are as recorded for the person: a visit by two carers counts once.
    """
    rows = list(packages)
    names = set(map(fold_provider, leads))
    with_lead = [row for row in rows if fold_provider(row.provider) in names]
    return LeadShare(
        minutes=Share(_minutes(with_lead), _minutes(rows)),
        packages=Share(len(with_lead), len(rows)),
        target_percent=settings.lead_share_percent,
        counted=settings.lead_share_of,
    )


def _minutes(rows: Iterable[SharedPackage]) -> int:
    return sum(row.minutes_per_week for row in rows)


def _hours(minutes: int) -> str:
    return f"{minutes // _MINUTES}:{minutes % _MINUTES:02}"
