"""The errors of a call: what went wrong, where, and after how many attempts."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .answers import shown
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    error_strings,
    status_error_class,
)
from .light import Record
from .raw import request_id

if TYPE_CHECKING:
    import httpx2

    from .api import ApiInfo
    from .redaction import Redactor
    from .request import Prepared

# Characters of what the server says that a message holds.
_SAID = 1000


class Reporter(Record):
    """Makes the errors of one call.

    Args:
        api: the API.
        prepared: the request.
        redactor: takes the secrets out.
        attempts: how often it was sent.
    """

    api: ApiInfo
    prepared: Prepared
    redactor: Redactor
    attempts: int

    def status_error(self, response: httpx2.Response) -> APIStatusError:
        """The error for a response that is not a success."""
        status = response.status_code
        response = self.redactor.response(response, names=True)
        body: Any = response.text
        with contextlib.suppress(ValueError, RecursionError):
            body = json.loads(response.content)
        errors = [] if _is_page(response) else error_strings(body)
        said = "; ".join(errors)[:_SAID] or response.reason_phrase or "failed"
        if not errors and _is_page(response):
            said += f"; the response begins {shown(response.content)}"
        if status == 429 and self.prepared.rate_limit:
            said += f" [limit: {self.prepared.rate_limit}]"
        if 300 <= status < 400:
            # The keys would go along to wherever the server points.
            said += f"; not following to {response.headers.get('location')}"
        id_ = request_id(self.api, response.headers)
        return status_error_class(status)(
            f"{said} {self._where(f'{status} ', id_)}",
            response=response,
            errors=errors,
            body=body,
            method=self.prepared.method,
            path=self._path,
            request_id=id_,
        )

    def connection_error(
        self, error: Exception
    ) -> APIConnectionError | ConfigurationError:
        """The error for an exception of the HTTP library."""
        import httpx2

        said = self.shown(str(error)) or type(error).__name__
        host = urlsplit(self.prepared.url).hostname
        if isinstance(error, (httpx2.InvalidURL, httpx2.UnsupportedProtocol)):
            return ConfigurationError(f"{host}: {said} {self._where()}")
        request = None
        if isinstance(error, httpx2.RequestError):
            with contextlib.suppress(RuntimeError):
                request = self.redactor.request(error.request)
        class_, what = APIConnectionError, "no answer from"
        if isinstance(error, httpx2.TimeoutException):
            class_, what = APITimeoutError, "no answer in time from"
        elif isinstance(error, (httpx2.ReadError, httpx2.RemoteProtocolError)):
            what = "no complete answer from"
        return class_(
            f"{what} {host}: {said} {self._where()}",
            method=self.prepared.method,
            path=self._path,
            request=request,
        )

    def shown(self, text: str) -> str:
        """A text of the HTTP library without the secrets."""
        return self.redactor.text(text.replace(self.prepared.url, self.prepared.shown))

    @property
    def _path(self) -> str:
        return self.redactor.text(self.prepared.path)

    def _where(self, status: str = "", id_: str | None = None) -> str:
        facts = [f"{status}{self.prepared.method} {self._path}"]
        if id_:
            facts.append(f"request id {id_}")
        if self.attempts > 1:
            facts.append(f"after {self.attempts} attempts")
        return f"({', '.join(facts)})"


def _is_page(response: httpx2.Response) -> bool:
    """Whether a response is a page for people: a proxy's, not the API's."""
    media_type = response.headers.get("content-type", "").lower()
    return "html" in media_type or response.content[:15].lower().startswith(
        b"<!doctype"
    )
