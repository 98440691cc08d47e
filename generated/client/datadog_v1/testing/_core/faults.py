"""Faults on purpose: a share of the answers is an error, late, cut off, or a page of a proxy."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .messages import Response, json_response

KINDS = "a status (429, 500 …), `slow`, `cut` or `html`"
_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_SLOW = 2.0


@dataclass(frozen=True)
class Fault:
    """A kind of fault and the share of answers that it strikes, from 0 to 1."""

    kind: str
    share: float


def parse(text: str) -> Fault:
    """A fault from `KIND:SHARE`, such as `429:0.2`.

    Raises:
        ValueError: it is none; the text says what is expected.
    """
    kind, colon, share = text.partition(":")
    known = kind in ("slow", "cut", "html") or (
        kind.isdigit() and 400 <= int(kind) <= 599
    )
    if not known:
        raise ValueError(f"{kind!r} is no kind of fault: {KINDS}")
    try:
        part = float(share) if colon else 1.0
    except ValueError:
        part = -1.0
    if not 0 <= part <= 1:
        raise ValueError(f"{share!r} is no share: a number from 0 to 1")
    return Fault(kind, part)


class Faults:
    """Strikes answers, by a seed of its own."""

    def __init__(self, faults: Iterable[Fault], seed: int | None) -> None:
        self._faults = tuple(faults)
        self._random = random.Random(f"faults of {seed or 0}")

    def before(self) -> Response | None:
        """An error instead of an answer; the request is not carried out."""
        for fault in self._faults:
            if fault.kind in ("slow", "cut") or self._random.random() >= fault.share:
                continue
            if fault.kind == "html":
                return Response(502, (("content-type", "text/html"),), _PAGE)
            status = int(fault.kind)
            answer = json_response(status, {"errors": [f"Fault on purpose: {status}"]})
            if status in (429, 503):
                extra = [("retry-after", "1")]
                if status == 429:
                    extra += [
                        ("X-RateLimit-Limit", "1"),
                        ("X-RateLimit-Period", "1"),
                        ("X-RateLimit-Remaining", "0"),
                        ("X-RateLimit-Reset", "1"),
                    ]
                answer = replace(answer, headers=(*answer.headers, *extra))
            return answer
        return None

    def after(self, response: Response) -> Response:
        """The answer, late or cut off."""
        for fault in self._faults:
            if fault.kind in ("slow", "cut") and self._random.random() < fault.share:
                if fault.kind == "slow":
                    response = replace(response, delay=_SLOW)
                else:
                    response = replace(response, cut=len(response.body) // 2)
        return response
