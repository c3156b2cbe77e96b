"""The words of the transfer work: each a code for files and the command line, and a label to read."""

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """A code with the label that screens and letters show."""

    label: str

    def __new__(cls, code: str, label: str = "") -> Self:
        """Make the member for ``code`` and keep its ``label``."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.label = label
        return member


class Choice(Word):
    """What the person said (R1). No choice yet is ``None``, never a member."""

    NEW_PROVIDER = "new-provider", "New provider"
    DIRECT_PAYMENT = "direct-payment", "Direct payment"
    UNDECIDED = "undecided", "Undecided"


class Stage(Word):
    """How far the work on a case has come (R1), derived from its records."""

    TO_WRITE = "to-write", "To write to"
    LETTER_MADE = "letter-made", "Letter made, not posted"
    WRITTEN_TO = "written-to", "Written to"
    IN_CONVERSATION = "in-conversation", "In conversation"
    CHOSEN = "chosen", "Choice recorded"
    TRANSFER_PLANNED = "transfer-planned", "Transfer date set"
    HANDOVER = "handover", "Handover under way"
    COMPLETE = "complete", "Complete"


class Outcome(Word):
    """What in the end happened (R1)."""

    MOVED_TO_LEAD = "moved-to-lead", "Moved to the new provider"
    MOVED_TO_FRAMEWORK = "moved-to-framework", "Moved to another provider after the lead declined"
    DIRECT_PAYMENT = "direct-payment", "On a direct payment"
    EXCEPTION = "exception", "Exception agreed"
    NO_TRANSFER_NEEDED = "no-transfer-needed", "No transfer needed"
    ENDED = "ended", "Ended"


class EndReason(Word):
    """Why a case ended without a transfer."""

    DIED = "died", "died"
    MOVED_AWAY = "moved-away", "moved away"
    CARE_HOME = "care-home", "moved into a care home"
    NOT_ELIGIBLE = "not-eligible", "no longer eligible"
    PACKAGE_ENDED = "package-ended", "the package ended"


class Route(Word):
    """How a case is reached (R8)."""

    PATCH = "patch", "By patch"
    ANNUAL_REVIEW = "annual-review", "At annual review"


class DecidedBy(Word):
    """Who decided (R17). Next of kin, appointee and finance attorney are not here on purpose."""

    PERSON = "person", "The person"
    ADVOCATE_WITH_PERSON = "advocate-with-person", "The person, with an advocate"
    ATTORNEY = "attorney", "A welfare attorney"
    DEPUTY = "deputy", "A welfare deputy"
    BEST_INTERESTS = "best-interests", "A recorded best-interests decision"

    @property
    def in_place_of_person(self) -> bool:
        """Whether this is a lawful decision-maker for a person who lacks capacity."""
        return self in {DecidedBy.ATTORNEY, DecidedBy.DEPUTY, DecidedBy.BEST_INTERESTS}


class ToldBy(Word):
    """How the choice reached the officer."""

    PHONE = "phone", "By phone"
    VISIT = "visit", "At a visit"
    LETTER = "letter", "By letter"
    EMAIL = "email", "By email"
    SLIP = "slip", "On the reply slip"


class DirectPaymentPlan(Word):
    """What the person wants to do with a direct payment."""

    STAY = "stay", "Stay with the current provider"
    OTHER_PROVIDER = "other-provider", "Arrange another provider"
    PERSONAL_ASSISTANT = "personal-assistant", "Employ a personal assistant"
    NOT_SURE = "not-sure", "Not sure yet"


class Channel(Word):
    """How a contact was made."""

    PHONE = "phone", "Phone"
    VISIT = "visit", "Visit"
    LETTER = "letter", "Letter"
    EMAIL = "email", "Email"


class ContactOutcome(Word):
    """What came of a contact."""

    SPOKE = "spoke", "Spoke with them"
    NO_REPLY = "no-reply", "No reply"
    MESSAGE = "message", "Left a message"
    OTHER = "other", "Something else"


class LetterFormat(Word):
    """The form in which a person can read a letter (domain.md sections 5 and 7)."""

    STANDARD = "standard", "Standard print"
    LARGE_PRINT = "large-print", "Large print"
    BRAILLE = "braille", "Braille"
    AUDIO = "audio", "Audio"
    EASY_READ = "easy-read", "Easy read"

    @property
    def printable(self) -> bool:
        """Whether the program can make it."""
        return self in {LetterFormat.STANDARD, LetterFormat.LARGE_PRINT}


class Voice(Word):
    """To whom a letter speaks; each kind of letter has a wording for each voice that it is written in."""

    PERSON = "person", "The person"
    REPRESENTATIVE = "representative", "Their representative"
    PROVIDER = "provider", "A provider"


class WriteTo(Word):
    """Whether letters about a person go to a representative (domain.md section 7)."""

    NEVER = "never", "To the person only"
    INSTEAD = "instead", "To the representative instead"
    AS_WELL = "as-well", "To both of them"


class Authority(Word):
    """On what authority a representative acts (R17); none of it follows from being a relative."""

    NONE = "none", "No authority to decide"
    ATTORNEY = "attorney", "Welfare attorney"
    DEPUTY = "deputy", "Welfare deputy"
    ADVOCATE = "advocate", "Advocate"
    APPOINTEE = "appointee", "Appointee for benefits"
    FINANCE_ATTORNEY = "finance-attorney", "Attorney for money only"


class OfferAnswer(Word):
    """What a provider said to the offer of a package (R10)."""

    ACCEPTED = "accepted", "Accepted"
    DECLINED = "declined", "Declined"


class AppointmentKind(Word):
    """What has been agreed for a day."""

    VISIT = "visit", "A visit by the officer"
    CALL = "call", "A phone call"
    MEETING = "meeting", "A meeting with the new provider"
    FIRST_VISIT = "first-visit", "The new provider's first visit"


class TaskKind(Word):
    """What an officer has to do because the program cannot."""

    OTHER_FORMAT = "other-format", "Have the letter made in another format"
    TRANSLATION = "translation", "Have the letter translated"
    RETURNED = "returned", "Find out where the person lives: a letter came back"


class ReturnReason(Word):
    """What stood on a letter that came back."""

    GONE_AWAY = "gone-away", "Gone away"
    NOT_KNOWN = "not-known", "Not known at this address"
    REFUSED = "refused", "Refused"
    INCOMPLETE = "incomplete", "Address incomplete"
    DECEASED = "deceased", "Marked as deceased"
    UNSAID = "unsaid", "No reason given"


class LetterOrder(Word):
    """In which order the letters of a batch are printed."""

    LIST = "list", "As in the list"
    POST = "post", "By postcode"
    SURNAME = "surname", "By surname"
    OFFICER = "officer", "By named officer"
    SIZE = "size", "By size of print"
