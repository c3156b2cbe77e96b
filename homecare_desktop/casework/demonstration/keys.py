"""Keys for made-up rows: the same in every demonstration of a seed, in the shape of UUIDv7."""

from dataclasses import dataclass
from datetime import datetime
from random import Random
from uuid import UUID


@dataclass(slots=True)
class KeyMaker:
    """Makes keys from ``random``, each later than the one before, as if on the day ``made_at``."""

    random: Random
    made_at: datetime
    _count: int = 0

    def next(self) -> UUID:
        """Return the next key."""
        self._count += 1
        step, within = divmod(self._count, 1 << 12)
        milliseconds = int(self.made_at.timestamp() * 1000) + step
        tail = self.random.getrandbits(62)
        return UUID(int=milliseconds << 80 | 7 << 76 | within << 64 | 2 << 62 | tail)
