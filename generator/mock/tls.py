"""A certificate for the mock, signed by an authority that is made for this run and thrown away after it."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trustme

from .core import Mock


@dataclass(frozen=True)
class Files:
    """Files in PEM: the authority to trust, and the server's certificate with its key."""

    ca: Path
    certificate: Path
    key: Path


@contextlib.contextmanager
def certificates(mock: Mock, host: str, ca_file: Path | None) -> Iterator[Files]:
    """Certificates for `host`, localhost and every host that the description names; they are removed in the end.

    Args:
        mock: whose servers the certificate is for as well, so that clients can be led here under those names.
        host: the address that the mock listens at.
        ca_file: where the authority is written to; None for beside the others.
    """
    hosts = {host, "localhost", "127.0.0.1", "::1"}
    for operation in mock.operations.values():
        hosts |= {server.host for server in operation.servers if server.host}
    with tempfile.TemporaryDirectory(prefix="ddgen-mock-") as folder:
        authority = trustme.CA()
        issued = authority.issue_cert(*sorted(hosts))
        files = Files(ca_file or Path(folder, "ca.pem"), Path(folder, "server.pem"), Path(folder, "key.pem"))
        authority.cert_pem.write_to_path(files.ca)
        issued.private_key_pem.write_to_path(files.key)
        for i, part in enumerate(issued.cert_chain_pems):
            part.write_to_path(files.certificate, append=i > 0)
        yield files
