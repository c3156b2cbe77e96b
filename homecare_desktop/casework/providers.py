"""Providers in the store: an officer's answer to a name that the programme does not know (R19)."""

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.extract.placing import near_names
from homecare_desktop.domain.placing import find_provider
from homecare_desktop.domain.programme import Programme
from homecare_desktop.storage.provider_names import add_provider_alias, add_provider_row, provider_names
from homecare_desktop.storage.store import Reading

LONGEST_NAME = 200


def known_providers(reading: Reading, programme: Programme) -> dict[str, tuple[str, ...]]:
    """Return the aliases of every provider by full name: the programme's, and those that officers added."""
    names = {provider.name: tuple(provider.aliases) for provider in programme.providers}
    for name, aliases in provider_names(reading).items():
        names[name] = tuple(dict.fromkeys((*names.get(name, ()), *aliases)))
    return names


def list_providers(work: Work) -> list[tuple[str, tuple[str, ...]]]:
    """Return every provider with its other names, in the order of the names."""
    with work.reading() as reading:
        return sorted(known_providers(reading, work.programme).items(), key=lambda item: item[0].casefold())


def add_provider(work: Work, name: str) -> str:
    """Add a provider that the programme does not name; return its name.

    Raises BadInputError when the name is blank or some provider goes by it already.
    """
    tidy = _tidy(name)
    with work.writing() as writing:
        _refuse_known(known_providers(writing, work.programme), tidy)
        add_provider_row(writing, tidy)
    return tidy


def add_alias(work: Work, name: str, alias: str) -> str:
    """Let the provider ``name`` go by ``alias`` as well; return the provider's full name.

    Raises UnknownNameError when there is no provider ``name``, and BadInputError when the alias is
    blank or some provider goes by it already.
    """
    tidy = _tidy(alias)
    with work.writing() as writing:
        names = known_providers(writing, work.programme)
        provider = find_provider(names, name)
        if provider is None:
            raise UnknownNameError(
                f"There is no provider “{name.strip()}”{near_names(names, name)}. "
                "See them all with: homecare-desktop providers list"
            )
        _refuse_known(names, tidy)
        if provider not in provider_names(writing):
            add_provider_row(writing, provider)
        add_provider_alias(writing, provider, tidy)
    return provider


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise BadInputError("The name is blank.")
    if len(tidy) > LONGEST_NAME or not tidy.isprintable():
        raise BadInputError(f"That is no name of a provider: write up to {LONGEST_NAME} letters.")
    return tidy


def _refuse_known(names: dict[str, tuple[str, ...]], name: str) -> None:
    if (taken := find_provider(names, name)) is not None:
        raise BadInputError(f"“{name}” is known already: it is {taken}.")
