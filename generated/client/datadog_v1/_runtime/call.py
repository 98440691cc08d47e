"""One call: what happens before, between and after attempts, without doing any I/O."""

from __future__ import annotations

import contextlib
import json
import logging
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.parse import urlsplit

from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    error_strings,
    status_error_class,
)
from .outgoing import outgoing
from .rate_limits import read_rate_limit
from .raw import request_id
from .redaction import Signature
from .retry import Failure, error_failure, response_failure

if TYPE_CHECKING:
    import httpx2

    from .auth import Authenticator, Keys
    from .options import Options
    from .request import Prepared
    from .session import Session


class Call:
    """The attempts of one call.

    A client asks for a request, sends it, and tells what came of it, until it is told
    to stop. Files opened for a request are closed with `files`.
    """

    def __init__(
        self,
        session: Session,
        options: Options,
        authenticator: Authenticator,
        prepared: Prepared,
    ) -> None:
        self._session = session
        self._authenticator = authenticator
        self._options = options
        self._prepared = prepared
        self._policy = options.retry
        self._started = self._policy.clock()
        self._sent = self._started
        self._attempt = 0
        self._request: httpx2.Request | None = None
        self._signature = Signature()
        self.files = contextlib.ExitStack()

    def request(
        self,
        http: httpx2.Client | httpx2.AsyncClient,
        current: Keys | None,
        *,
        asynchronous: bool,
    ) -> httpx2.Request:
        """The request of the next attempt.

        Args:
            http: the HTTP client, which adds its own defaults.
            current: keys that win over the client's own.
            asynchronous: whether `http` is asynchronous.

        Raises:
            MissingCredentialsError: a key is missing.
        """
        prepared = self._prepared
        signature = self._signature = self._authenticator.sign(
            prepared.security, current, prepared.operation
        )
        self._attempt += 1
        request = outgoing(
            http,
            prepared,
            signature,
            self._options.timeout,
            files=self.files,
            asynchronous=asynchronous,
        )
        self._sent = self._policy.clock()
        if self._attempt > 1:
            self._shorten(request)
        self._request = request
        if self._session.logger.isEnabledFor(logging.DEBUG):
            redactor = signature.redactor
            self._session.logger.debug(
                "%s %s, attempt %d, headers %s",
                prepared.method,
                redactor.text(prepared.url),
                self._attempt,
                redactor.items(request.headers.multi_items()),
            )
        return request

    def answered(self, response: httpx2.Response) -> float | None:
        """Say what to do after a response; its body has been read unless it succeeded.

        Returns:
            seconds to wait before the next attempt; None if the response is a success.

        Raises:
            APIStatusError: the status is not a success, and trying again is no use.
        """
        session = self._session
        if limit := read_rate_limit(response.headers):
            session.rate_limits[limit.name or self._prepared.operation] = limit
        if session.logger.isEnabledFor(logging.DEBUG):
            session.logger.debug(
                "%d %s %s in %.3f s, request id %s",
                response.status_code,
                self._prepared.method,
                self._path,
                self._policy.clock() - self._sent,
                request_id(session.api, response.headers),
            )
        if 200 <= response.status_code < 300:
            return None
        failure = response_failure(response, self._policy.now())
        delay = self._delay(failure, f"status {response.status_code}")
        if delay is None:
            raise self._status_error(self.cleaned(response))
        return delay

    def failed(self, error: Exception) -> float:
        """Say what to do after an exception of the HTTP library.

        Returns:
            seconds to wait before the next attempt.

        Raises:
            APIConnectionError: trying again is no use.
            ConfigurationError: the address is not one.
        """
        redactor = self._signature.redactor
        if self._request is not None:
            # The exception keeps the same request.
            redactor.request(self._request)
        delay = self._delay(error_failure(error), type(error).__name__)
        if delay is None:
            self._raise_connection_error(error)
        return delay

    def cleaned(self, response: httpx2.Response) -> httpx2.Response:
        """`response` without the keys, to be kept."""
        return self._signature.redactor.response(response)

    @property
    def _path(self) -> str:
        return self._signature.redactor.text(self._prepared.path)

    def _shorten(self, request: httpx2.Request) -> None:
        """Give a further attempt no more time than the call has left."""
        if self._policy.max_elapsed is None:
            return
        left = max(self._policy.max_elapsed - (self._sent - self._started), 0.001)
        timeouts: dict[str, float | None] = request.extensions["timeout"]
        request.extensions["timeout"] = {
            name: left if seconds is None else min(seconds, left)
            for name, seconds in timeouts.items()
        }

    def _delay(self, failure: Failure, reason: str) -> float | None:
        if not self._prepared.payload.replayable:
            return None
        delay = self._policy.delay(
            failure,
            attempt=self._attempt,
            elapsed=self._policy.clock() - self._started,
            resendable=self._prepared.resendable,
        )
        if delay is not None:
            self._session.logger.info(
                "%s %s failed (%s), retry %d of %d in %.1f s",
                self._prepared.method,
                self._path,
                reason,
                self._attempt,
                self._policy.max_retries,
                delay,
            )
        return delay

    def _where(self, status: str = "", id_: str | None = None) -> str:
        facts = [f"{status}{self._prepared.method} {self._path}"]
        if id_:
            facts.append(f"request id {id_}")
        if self._attempt > 1:
            facts.append(f"after {self._attempt} attempts")
        return f"({', '.join(facts)})"

    def _status_error(self, response: httpx2.Response) -> APIStatusError:
        status = response.status_code
        body: Any = response.text
        with contextlib.suppress(ValueError):
            body = json.loads(response.content)
        errors = error_strings(body)
        said = "; ".join(errors)[:1000] or response.reason_phrase or "failed"
        if status == 429 and self._prepared.rate_limit:
            said += f" [limit: {self._prepared.rate_limit}]"
        if 300 <= status < 400:
            # The keys would go along to wherever the server points.
            said += f"; not following to {response.headers.get('location')}"
        id_ = request_id(self._session.api, response.headers)
        return status_error_class(status)(
            f"{said} {self._where(f'{status} ', id_)}",
            response=response,
            errors=errors,
            body=body,
            method=self._prepared.method,
            path=self._path,
            request_id=id_,
        )

    def _raise_connection_error(self, error: Exception) -> NoReturn:
        import httpx2

        said = self._signature.redactor.text(str(error)) or type(error).__name__
        host = urlsplit(self._prepared.url).hostname
        if isinstance(error, (httpx2.InvalidURL, httpx2.UnsupportedProtocol)):
            raise ConfigurationError(f"{host}: {said} {self._where()}") from error
        timed_out = isinstance(error, httpx2.TimeoutException)
        class_ = APITimeoutError if timed_out else APIConnectionError
        what = "no answer in time from" if timed_out else "no answer from"
        raise class_(
            f"{what} {host}: {said} {self._where()}",
            method=self._prepared.method,
            path=self._path,
            request=self._request,
        ) from error
