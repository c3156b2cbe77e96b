"""Council profiles for tests: Brent's, and small ones in the shapes of other councils' reports."""

from functools import cache

from homecare_desktop.assets import asset
from homecare_desktop.domain.programme import Programme
from homecare_desktop.domain.programme_file import read_programme


@cache
def brent_text() -> str:
    return asset("programmes").joinpath("brent-2021.toml").read_text(encoding="utf-8")


@cache
def brent() -> Programme:
    return read_programme(brent_text(), "brent-2021.toml")


SMALL = """\
code = "small-2030"
name = "Small 2030"
go_live = 2030-01-07
transfers_from = 2030-02-04
finish_by = 2030-09-30

[council]
name = "Small Council"

[[service_lines]]
code = "op-pd"
name = "Older people"
aliases = ["OP"]
route = "patch"

[[patches]]
code = "1"
name = "Hill"
service_line = "op-pd"
wards = [
    "Upper Hill",
    "Lower Hill",
]
position = 1
starts_on = 2030-02-04

[[patches]]
code = "2"
name = "Dale"
service_line = "op-pd"
wards = ["Dale"]
position = 2
starts_on = 2030-03-04

[[providers]]
name = "Able Care Ltd"
aliases = ["Able"]

[[providers]]
name = "Benign Care Ltd"

[[appointments]]
patch = "1"
service_line = "op-pd"
provider = "Able Care Ltd"
starts_on = 2030-01-07

[[appointments]]
patch = "2"
service_line = "op-pd"
provider = "Benign Care Ltd"
starts_on = 2030-01-07

[[rates]]
pence_per_hour = 2150
starts_on = 2030-01-07

[rules]
lead_share_percent = 75
handover_steps = ["Care plan sent"]
bank_holidays = [2030-01-01]
"""


def small(old: str = "", new: str = "") -> str:
    """Return the small profile with its one ``old`` replaced by ``new``."""
    assert not old or SMALL.count(old) == 1, f"{old!r} stands {SMALL.count(old)} times"
    return SMALL.replace(old, new) if old else SMALL


def line_of(text: str, piece: str) -> int:
    """Return the line, from 1, on which the one ``piece`` of ``text`` begins."""
    assert text.count(piece) == 1, f"{piece!r} stands {text.count(piece)} times"
    return text[: text.index(piece)].count("\n") + 1


TWO_LEADS_A_ZONE = """\
code = "two-leads"
name = "Two leads a zone"
go_live = 2022-04-01
transfers_from = 2022-06-01

[council]
name = "Somewhere"

[[service_lines]]
code = "op-pd"
name = "Older and physically disabled people"
route = "patch"

[[service_lines]]
code = "specialist"
name = "Specialist home care"
aliases = ["LD", "MH", "CYP"]
route = "annual-review"

[[patches]]
code = "east"
name = "East"
service_line = "op-pd"

[[patches]]
code = "west"
name = "West"
service_line = "op-pd"

[[patches]]
code = "whole"
name = "Whole borough"
service_line = "specialist"

[[providers]]
name = "Alpha"
[[providers]]
name = "Beta"
[[providers]]
name = "Gamma"
[[providers]]
name = "Delta"

[[appointments]]
patch = "east"
service_line = "op-pd"
provider = "Alpha"
starts_on = 2022-04-01
[[appointments]]
patch = "east"
service_line = "op-pd"
provider = "Beta"
starts_on = 2022-04-01
[[appointments]]
patch = "west"
service_line = "op-pd"
provider = "Gamma"
starts_on = 2022-04-01
[[appointments]]
patch = "west"
service_line = "op-pd"
provider = "Delta"
starts_on = 2022-04-01
[[appointments]]
patch = "whole"
service_line = "specialist"
provider = "Gamma"
starts_on = 2022-04-01

[rules]
lead_share_percent = 80
"""
"""Shaped as seed report 001: two leads per zone, one lot for the whole borough."""

NESTED_AREAS = """\
code = "nested"
name = "Nested areas"
go_live = 2024-11-01
transfers_from = 2024-11-01

[council]
name = "Somewhere Royal"

[[service_lines]]
code = "all"
name = "Home care"
route = "patch"

[[patches]]
code = "north"
name = "North"
service_line = "all"
[[patches]]
code = "south"
name = "South"
service_line = "all"
[[patches]]
code = "n1"
name = "North one"
service_line = "all"
within = "north"
wards = ["Canal"]
[[patches]]
code = "s1"
name = "South one"
service_line = "all"
within = "south"
wards = ["River"]

[[providers]]
name = "Alpha"
[[providers]]
name = "Beta"
[[providers]]
name = "Gamma"

[[appointments]]
patch = "north"
service_line = "all"
provider = "Alpha"
starts_on = 2024-11-01
[[appointments]]
patch = "south"
service_line = "all"
provider = "Beta"
starts_on = 2024-11-01
[[appointments]]
patch = "south"
service_line = "all"
provider = "Gamma"
starts_on = 2024-11-01

[[rates]]
pounds_per_hour = "21.21"
kind = "patch"
starts_on = 2024-11-01
[[rates]]
pounds_per_hour = "19.21"
kind = "direct-payment"
starts_on = 2024-11-01
[[rates]]
pounds_per_hour = "22.15"
kind = "reablement"
starts_on = 2024-11-01

[rules]
lead_share_percent = 66
lead_share_of = "packages"
"""
"""Shaped as seed report 002: one lead north and two south over smaller areas, rates by route."""

RATES_BY_ZONE = """\
code = "rates-by-zone"
name = "Rates by zone"
go_live = 2023-07-01
transfers_from = 2023-07-01
finish_by = 2023-09-30
service_lines = [{ code = "op-pd", name = "Home care", route = "annual-review" }]
providers = []

[council]
name = "Somewhere West"

[[patches]]
code = "d1"
name = "Market town 1"
service_line = "op-pd"
[[patches]]
code = "d2"
name = "Market town 2"
service_line = "op-pd"

[[rates]]
pence_per_hour = 1939
starts_on = 2023-07-01
patches = ["d1"]
[[rates]]
pence_per_hour = 2032
starts_on = 2023-07-01
patches = ["d2"]

[rules]
lead_share_percent = 70
minimum_cqc_rating = "Good"
"""
"""Shaped as seed report 003: rates by zone, transfer at review, a minimum rating, nobody appointed yet."""
