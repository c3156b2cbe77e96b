"""Which stories the demonstration tells, and how often each: one a person."""

from enum import StrEnum, auto


class Story(StrEnum):
    """How far a person has come by the day of the demonstration."""

    MOVED = auto()
    IN_HANDOVER = auto()
    PLANNED = auto()
    CHOSEN = auto()
    LEAD_DECLINED = auto()
    ON_DIRECT_PAYMENT = auto()
    WANTS_DIRECT_PAYMENT = auto()
    UNDECIDED = auto()
    UNDECIDED_TODAY = auto()
    UNDECIDED_OVERDUE = auto()
    EXCEPTION = auto()
    SPOKE = auto()
    NOT_REACHED = auto()
    NOT_RUNG = auto()
    CAME_BACK = auto()
    DIED = auto()
    MOVED_AWAY = auto()
    CARE_HOME = auto()
    PACKAGE_ENDED = auto()
    NOT_ELIGIBLE = auto()


UNDER_WAY = {
    Story.MOVED: 18,
    Story.IN_HANDOVER: 9,
    Story.PLANNED: 9,
    Story.CHOSEN: 7,
    Story.LEAD_DECLINED: 2,
    Story.ON_DIRECT_PAYMENT: 5,
    Story.WANTS_DIRECT_PAYMENT: 8,
    Story.UNDECIDED: 13,
    Story.UNDECIDED_TODAY: 2,
    Story.UNDECIDED_OVERDUE: 4,
    Story.EXCEPTION: 1,
    Story.SPOKE: 8,
    Story.NOT_REACHED: 6,
    Story.NOT_RUNG: 2,
    Story.CAME_BACK: 1,
    Story.DIED: 2,
    Story.MOVED_AWAY: 1,
    Story.CARE_HOME: 2,
}
"""A patch whose transfers began weeks ago."""
AT_REVIEW = {
    Story.MOVED: 2,
    Story.IN_HANDOVER: 1,
    Story.PLANNED: 2,
    Story.CHOSEN: 4,
    Story.WANTS_DIRECT_PAYMENT: 3,
    Story.UNDECIDED: 5,
    Story.UNDECIDED_OVERDUE: 1,
    Story.SPOKE: 4,
    Story.NOT_REACHED: 3,
}
"""People with learning disabilities or in mental health, whose annual review is near."""
ABOUT_TO_START = {
    Story.PLANNED: 8,
    Story.CHOSEN: 22,
    Story.WANTS_DIRECT_PAYMENT: 8,
    Story.UNDECIDED: 14,
    Story.UNDECIDED_TODAY: 2,
    Story.UNDECIDED_OVERDUE: 1,
    Story.SPOKE: 26,
    Story.NOT_REACHED: 10,
    Story.NOT_RUNG: 6,
    Story.CAME_BACK: 1,
    Story.DIED: 1,
    Story.CARE_HOME: 1,
}
"""A patch that has had its letters, and whose transfers begin next week."""

BEFORE_ANY_LETTER = {
    Story.DIED: 6,
    Story.CARE_HOME: 4,
    Story.MOVED_AWAY: 2,
    Story.PACKAGE_ENDED: 3,
    Story.NOT_ELIGIBLE: 1,
}
"""How a few cases end while they wait for their letter."""
