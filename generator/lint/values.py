"""House rules on what examples show: no secrets, and no addresses of strangers."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Any

from ..ir import words as naming
from ..read.source import Map, Seq
from .report import Report
from .samples import Sample

_KEY = "an API or application key"
# Hexadecimal digits are as often what identifies a thing; the words of its name say so.
_IDENTIFIERS = frozenset(
    "id ids uuid guid hash digest checksum sha sha1 md5 commit revision version etag fingerprint trace span".split()
)
_SECRETS = (
    (re.compile(r"(?:\A|(?:key|token|secret)=)([0-9a-fA-F]{32}|[0-9a-fA-F]{40})(?:\Z|(?=[&#]))"), _KEY),
    (re.compile(r"eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*"), "a JSON Web Token"),
    (re.compile(r"(?<![0-9A-Z])A[KS]IA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}(?![0-9A-Z])"), "an AWS access key"),
    (re.compile(r"gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{16,}"), "an access token"),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(?:\\n)?[A-Za-z0-9+/=\s]{64,}"), "a private key"),
)
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://(?:[^\s/@:]*@)?|[A-Za-z0-9._%+-]+@)(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+\.[A-Za-z0-9-]+)"
)
_RESERVED = (
    "example",
    "test",
    "invalid",
    "localhost",
    "local",
    "internal",
    "example.com",
    "example.org",
    "example.net",
)
_NETWORKS = [ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")]


def check(report: Report, found: list[Sample]) -> None:
    """Look through the texts of all values that are shown."""
    own = service_hosts(report)
    seen: set[tuple[int, Any]] = set()
    shown: list[tuple[Sample, list[str | int], str, bool]] = []
    for sample in found:
        # An example that several media types refer to is one value.
        if (id(sample.holder), sample.key) in seen:
            continue
        seen.add((id(sample.holder), sample.key))
        for path, text in texts(sample.value):
            name = next((step for step in reversed(path) if isinstance(step, str)), sample.name)
            shown.append((sample, path, text, any(w.lower() in _IDENTIFIERS for w in naming.words(name))))
    # What is an identifier in one place is none the less in others, such as a list of what was deleted.
    identifiers = {text for _, _, text, identifies in shown if identifies}
    for sample, path, text, _ in shown:
        _secret(report, sample, path, text, identifiers)
        for match in _ADDRESS.finditer(text):
            host = match[1].strip("[]").rstrip(".").lower()
            if not _harmless(host, own):
                hint = "use example.com, example.org or example.net, or an address of 192.0.2.0/24"
                report.rule(
                    "reserved-address", sample.place(path), f"the {sample.label} shows the address {host}", hint
                )


def _secret(report: Report, sample: Sample, path: list[str | int], text: str, identifiers: set[str]) -> None:
    for pattern, what in _SECRETS:
        match = pattern.search(text)
        if match and len(set(match[match.lastindex or 0])) > 1 and not (what == _KEY and text in identifiers):
            hint = "show a placeholder: one character repeated to the right length"
            report.rule("secret", sample.place(path), f"the {sample.label} shows what looks like {what}", hint)
            return


def texts(value: Any) -> Iterator[tuple[list[str | int], str]]:
    """Every text in a value, with its path."""
    stack: list[tuple[list[str | int], Any, int]] = [([], value, 0)]
    while stack:
        path, node, depth = stack.pop()
        if isinstance(node, str):
            yield path, node
        elif depth < 100 and isinstance(node, Map):
            stack.extend(([*path, key], inner, depth + 1) for key, inner in reversed(node.items()))
        elif depth < 100 and isinstance(node, Seq):
            stack.extend(([*path, i], inner, depth + 1) for i, inner in reversed(list(enumerate(node))))


def service_hosts(report: Report) -> set[str]:
    """The domains of the servers that the document names, with the values their variables may take."""
    found: set[str] = set()
    for _, server in report.own("Server"):
        url = str(server.get("url", ""))
        found.add(re.sub(r"^[^/]*://", "", url).split("/")[0].split(":")[0].lower())
        for variable in (server.get("variables") or {}).values():
            enum = variable.get("enum") if isinstance(variable, Map) else None
            values = [variable.get("default"), *(enum if isinstance(enum, Seq) else ())]
            found.update(str(v).lower() for v in values if "." in str(v))
    domains = {
        ".".join(host.split(".")[-2:]) for host in found if "{" not in host and not host.replace(".", "").isdigit()
    }
    return {host for host in found | domains if "." in host and "{" not in host}


def _harmless(host: str, own: set[str]) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return any(host == name or host.endswith(f".{name}") for name in (*_RESERVED, *own))
    return address.is_private or address.is_loopback or address.is_unspecified or any(address in n for n in _NETWORKS)
