"""Providers on record: their full names, the other names that they go by, and their keys (R19)."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from homecare_desktop.storage.keys import new_key
from homecare_desktop.storage.sessions import Reading, Writing
from homecare_desktop.storage.tables import Provider


def provider_names(reading: Reading) -> dict[str, tuple[str, ...]]:
    """Return the aliases of each provider on record, by full name, in the order of the names."""
    rows = reading.execute(select(Provider.name, Provider.aliases).order_by(Provider.name))
    return {name: tuple(aliases) for name, aliases in rows}


def provider_keys(writing: Writing, names: Iterable[str]) -> dict[str, UUID]:
    """Return the keys of the providers with these full names; those not on record yet are added."""
    keys = {name: key for key, name in writing.execute(select(Provider.id, Provider.name))}
    for name in sorted(set(names) - keys.keys()):
        keys[name] = add_provider_row(writing, name)
    writing.flush()
    return keys


def add_provider_row(writing: Writing, name: str) -> UUID:
    """Add a provider; the caller has made sure that no other goes by that name."""
    key = new_key()
    writing.add(Provider(id=key, name=name, aliases=[]))
    return key


def set_contact(
    writing: Writing, name: str, *, address: list[str] | None, phone: str | None, email: str | None
) -> tuple[tuple[str, ...], str, str]:
    """Change how the provider with the full ``name`` is reached; ``None`` leaves a part as it is.

    Return address, phone and email as they are then. A provider that only the programme names is added.
    """
    key = provider_keys(writing, [name])[name]
    row = writing.get_one(Provider, key)
    if address is not None:
        row.address = address or None
    if phone is not None:
        row.phone = phone or None
    if email is not None:
        row.email = email or None
    return tuple(row.address or ()), row.phone or "", row.email or ""


def add_provider_alias(writing: Writing, name: str, alias: str) -> None:
    """Let the provider with the full ``name`` go by ``alias`` as well."""
    row = writing.scalars(select(Provider).where(Provider.name == name)).one()
    row.aliases = [*row.aliases, alias]
