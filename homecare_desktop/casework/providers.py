"""Providers in the store: an officer's answer to a name that the programme does not know (R19)."""

from collections.abc import Sequence
from dataclasses import dataclass

from homecare_desktop.casework.work import Work
from homecare_desktop.domain.address import address_block, address_faults
from homecare_desktop.domain.errors import BadInputError, UnknownNameError
from homecare_desktop.domain.extract.placing import near_names
from homecare_desktop.domain.placing import find_provider
from homecare_desktop.domain.programme import Programme
from homecare_desktop.storage.provider_names import (
    add_provider_alias,
    add_provider_row,
    provider_names,
    set_contact,
)
from homecare_desktop.storage.store import Reading

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ProviderContact:
    """How a provider is reached."""

    name: str
    address: tuple[str, ...]
    """Its lines, postcode last; empty when it is not on record."""
    phone: str
    email: str
    """A secure address."""


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
        provider = provider_named(writing, work.programme, name)
        _refuse_known(known_providers(writing, work.programme), tidy)
        if provider not in provider_names(writing):
            add_provider_row(writing, provider)
        add_provider_alias(writing, provider, tidy)
    return provider


def provider_named(reading: Reading, programme: Programme, name: str) -> str:
    """Return the full name of the provider that ``name`` means; raises UnknownNameError with near names."""
    names = known_providers(reading, programme)
    provider = find_provider(names, name)
    if provider is None:
        raise UnknownNameError(
            f"There is no provider “{name.strip()}”{near_names(names, name)}. "
            "See them all with: homecare-desktop providers list"
        )
    return provider


def set_provider_contact(
    work: Work,
    name: str,
    *,
    address: Sequence[str] | None = None,
    phone: str | None = None,
    email: str | None = None,
) -> ProviderContact:
    """Change how a provider is reached, for letters to it and about it; ``None`` leaves a part as it is.

    ``address`` is its lines, postcode last; none of them takes it off the record. Raises
    UnknownNameError for a provider that is not known, and BadInputError for an address that no letter
    would reach.
    """
    with work.writing() as writing:
        provider = provider_named(writing, work.programme, name)
        lines = None if address is None else _address(provider, address)
        return ProviderContact(
            provider,
            *set_contact(
                writing,
                provider,
                address=lines,
                phone=None if phone is None else phone.strip(),
                email=None if email is None else email.strip(),
            ),
        )


def _address(provider: str, lines: Sequence[str]) -> list[str]:
    """Return the lines with a postcode last. Raises BadInputError."""
    given = [part.strip().rstrip(",") for line in lines for part in line.splitlines()]
    given = [line for line in given if line]
    if not given:
        return []
    block = address_block(provider, given[:-1], given[-1])
    for fault in address_faults(block):
        raise BadInputError(f"The address cannot be used: {fault.removeprefix('no usable address: ')}.")
    return list(block[1:])


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
