"""UUIDv7 keys (RFC 9562): they sort by the time they were made, and never meet."""

import secrets
import time
from uuid import UUID

_lately = 0


def new_key() -> UUID:
    """Return a fresh key, later than every key that this process made before."""
    global _lately  # noqa: PLW0603 - one counter for the process is what keeps keys in order
    # 48 bits of milliseconds and 12 of their fraction, as RFC 9562 section 6.2 method 3 has it.
    now = max((time.time_ns() << 12) // 1_000_000, _lately + 1)
    _lately = now
    value = (now >> 12) << 80 | 7 << 76 | (now & 0xFFF) << 64 | 2 << 62 | secrets.randbits(62)
    return UUID(int=value)
