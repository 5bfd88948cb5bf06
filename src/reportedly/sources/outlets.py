"""Known outlets and names that look like one's, as the language pack has them."""

from reportedly.language.outlets import (
    KnownOutlet,
    is_common_word,
    known_outlet,
    looks_like_outlet,
    outlet_key,
    outlet_of_domain,
    spellings,
)

__all__ = [
    "KnownOutlet",
    "is_common_word",
    "known_outlet",
    "looks_like_outlet",
    "outlet_key",
    "outlet_of_domain",
    "spellings",
]
