"""How a person is named on an envelope and greeted in a letter; nothing is ever re-cased."""


def full_name(title: str, first_name: str, last_name: str) -> str:
    """Return ``"Mrs Ada Brown"``: title, first and family name, as far as they are on record."""
    return " ".join(part for part in (title.strip(), first_name.strip(), last_name.strip()) if part)


def salutation(title: str, first_name: str, last_name: str) -> str:
    """Return what follows "Dear": ``"Mrs Brown"``, or ``"Delroy Brown"`` when no title is known.

    A title without a family name would be rude ("Dear Mrs"), so the first name is added then.
    """
    if title.strip() and last_name.strip():
        return full_name(title, "", last_name)
    return full_name(title, first_name, last_name)


def possessive(name: str) -> str:
    """Return what stands before something of theirs: ``"Mrs Brown’s"``, ``"your parents’"``, ``"your"``.

    A name takes ’s whatever its last letter ("Mr Williams’s"); a plural word takes the apostrophe alone.
    """
    if name == "you":
        return "your"
    plural = name[:1].islower() and name.endswith("s")
    return f"{name}’" if plural else f"{name}’s"
