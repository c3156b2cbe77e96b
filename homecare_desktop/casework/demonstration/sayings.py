"""What the made-up officers wrote down."""

from homecare_desktop.domain.words import DecidedBy

CONTACT_NOTES = (
    "Read the letter together on the phone.",
    "Has had the same care worker for four years and is worried.",
    "Wants to talk it over with the family at the weekend.",
    "Asked whether what they pay will change. It will not.",
    "Asked for a visit next time.",
    "Would like to meet the new provider first.",
)
CHOICE_NOTES = (
    "Prefers the morning visit at 8am.",
    "Asked for a care worker who speaks their language.",
    "Happy to move, as long as the times stay.",
    "Told us on the phone with the daughter present.",
)
UNDECIDED_NOTES = (
    "Wants to meet the new provider first.",
    "Needs to know what a direct payment would cover.",
    "Will ask the current care workers what they mean to do.",
    "Was in hospital; talk again when home.",
    "Wants the son to be there.",
)
DECLINED = (
    "The new provider had nobody for four double-handed visits a day.",
    "The new provider could not meet the visit times.",
)
EXCEPTIONS = ("Agreed by the head of service: the care worker knows the person's sign language.",)
AUTHORITIES = {
    DecidedBy.ATTORNEY: "Lasting power of attorney for health and welfare seen.",
    DecidedBy.DEPUTY: "Court order for a welfare deputy seen.",
    DecidedBy.BEST_INTERESTS: "Best-interests meeting recorded, with the family and the social worker.",
}
