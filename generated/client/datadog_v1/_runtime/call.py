"""One call: what happens before, between and after attempts, without doing any I/O."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, Any

from .answers import misfit_error
from .events import CallEvent
from .outgoing import outgoing
from .rate_limits import read_rate_limit
from .raw import request_id
from .receiving import Bounds, Remaining, UnreadableBodyError
from .redaction import Redactor, Signature
from .reporting import Reporter
from .retry import Failure, error_failure, response_failure

if TYPE_CHECKING:
    import httpx2

    from .auth import Authenticator, Keys
    from .errors import ResponseValidationError
    from .options import Options
    from .request import Prepared
    from .session import Session


# Seconds. Whole seconds are too coarse for less.
_WATCHED = 1.5


class Call:
    """The attempts of one call.

    A client asks for a request, sends it, and tells what came of it, until it is told
    to stop. Files opened for a request are closed with `files`.

    Attributes:
        bounds: what the response may take.
    """

    def __init__(
        self,
        session: Session,
        options: Options,
        authenticator: Authenticator,
        prepared: Prepared,
        *,
        stream: bool = False,
    ) -> None:
        self._session = session
        self._authenticator = authenticator
        self._options = options
        self._prepared = prepared
        self._policy = options.retry
        self._started = self._policy.clock()
        self._sent = self._started
        self._attempt = 0
        self._signature = Signature()
        self._state: dict[str, Any] = {}
        self.bounds = Bounds(options.max_response_size, self.left)
        self.stream = stream
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
        self._signature = self._authenticator.sign(
            prepared.security, current, prepared.operation
        )
        self._attempt += 1
        self._sent = self._policy.clock()
        request = outgoing(
            http,
            prepared,
            self._signature,
            self._steps(http.timeout, asynchronous=asynchronous),
            files=self.files,
            asynchronous=asynchronous,
        )
        self._tell("request")
        if self._session.logger.isEnabledFor(logging.DEBUG):
            redactor = self.redactor
            self._session.logger.debug(
                "%s %s, attempt %d, headers %s",
                prepared.method,
                redactor.url,
                self._attempt,
                redactor.items(request.headers.multi_items()),
            )
        return request

    def _steps(self, usual: httpx2.Timeout, *, asynchronous: bool) -> dict[str, Any]:
        """The timeouts of the steps: none is longer than what is left for the attempt."""
        steps: dict[str, Any] = self._options.timeout.steps(usual)
        left = self.left()
        if left is None:
            return steps
        left = max(left, 0.001)
        read = steps["read"]
        steps = {
            name: left if seconds is None else min(seconds, left)
            for name, seconds in steps.items()
        }
        if not asynchronous and left >= _WATCHED:
            steps["read"] = Remaining(self.left, read)
        return steps

    def left(self) -> float | None:
        """Seconds that are left for this attempt; None for no limit."""
        now, timeout = self._policy.clock(), self._options.timeout
        limits: list[float] = []
        if isinstance(timeout.total, (int, float)):
            limits.append(timeout.total - (now - self._started))
        if isinstance(timeout.attempt, (int, float)):
            limits.append(timeout.attempt - (now - self._sent))
        if self._attempt > 1 and self._policy.max_elapsed is not None:
            limits.append(self._policy.max_elapsed - (now - self._started))
        return min(limits) if limits else None

    def answered(self, response: httpx2.Response) -> float | None:
        """Say what to do after a response; its body has been read unless it succeeded.

        Returns:
            seconds to wait before the next attempt; None if the response is a success.

        Raises:
            APIStatusError: the status is not a success, and trying again is no use.
        """
        session, status = self._session, response.status_code
        limit = read_rate_limit(response.headers)
        if limit:
            session.rate_limits[limit.name or self._prepared.operation] = limit
        id_ = request_id(session.api, response.headers)
        if session.logger.isEnabledFor(logging.DEBUG):
            session.logger.debug(
                "%d %s %s in %.3f s, request id %s",
                status,
                self._prepared.method,
                self._path,
                self._policy.clock() - self._sent,
                id_,
            )
        told = {"status_code": status, "request_id": id_, "rate_limit": limit}
        self._tell("response", **told)
        if 200 <= status < 300:
            return None
        failure = response_failure(response, self._policy.now())
        delay = self._delay(failure, f"status {status}", **told)
        if delay is None:
            raise self._reporter.status_error(response)
        return delay

    def failed(self, error: Exception) -> float:
        """Say what to do after an exception of the HTTP library.

        Returns:
            seconds to wait before the next attempt.

        Raises:
            APIConnectionError: trying again is no use.
            ConfigurationError: the address is not one.
        """
        name = type(error).__name__
        self._tell("response", error=name)
        delay = self._delay(error_failure(error), name, error=name)
        if delay is None:
            raise self._reporter.connection_error(error) from self._bare(error)
        return delay

    def unreadable(
        self, response: httpx2.Response, error: UnreadableBodyError
    ) -> ResponseValidationError:
        """The error for a success whose body cannot be taken."""
        return misfit_error(
            self._prepared.operation,
            response,
            str(error),
            [],
            redactor=self.redactor,
            head=error.head,
        )

    def cleaned(self, response: httpx2.Response) -> httpx2.Response:
        """`response` without the secrets, to be kept."""
        return self.redactor.response(response)

    def shown(self, text: str) -> str:
        """A text of the HTTP library about the present attempt, without the secrets."""
        return self._reporter.shown(text)

    @property
    def redactor(self) -> Redactor:
        """Takes out what was secret about the present attempt."""
        signature, prepared = self._signature, self._prepared
        url = prepared.shown
        if signature.shown:
            url += f"{'&' if '?' in url else '?'}{signature.shown}"
        headers = frozenset(name.lower() for name in signature.headers)
        secrets = (*signature.keys, *prepared.secrets)
        return Redactor(
            headers,
            secrets,
            Redactor(secrets=secrets).text(url),
            self._session.api.secrets,
        )

    @property
    def _path(self) -> str:
        return self.redactor.text(self._prepared.path)

    @property
    def _reporter(self) -> Reporter:
        return Reporter(self._session.api, self._prepared, self.redactor, self._attempt)

    def _bare(self, error: Exception) -> Exception:
        """`error` without what it keeps of the request: headers, in its traceback too."""
        import httpx2

        found: BaseException | None = error
        while found is not None:
            found.__traceback__ = None
            if isinstance(found, httpx2.RequestError):
                with contextlib.suppress(RuntimeError):
                    found.request = self.redactor.request(found.request)
            found = found.__cause__ or found.__context__
        return error

    def _delay(self, failure: Failure, reason: str, **told: Any) -> float | None:
        if not self._prepared.payload.replayable:
            return None
        elapsed = self._policy.clock() - self._started
        delay = self._policy.delay(
            failure,
            attempt=self._attempt,
            elapsed=elapsed,
            resendable=self._prepared.resendable,
        )
        total = self._options.timeout.total
        if delay is None or (
            isinstance(total, (int, float)) and elapsed + delay > total
        ):
            return None
        self._tell("retry", delay=delay, **told)
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

    def _tell(self, step: str, **facts: Any) -> None:
        """Call the hook of a step, if there is one."""
        hook: Any = self._options.hooks.get(step)
        if hook is None:
            return
        prepared = self._prepared
        if step != "request":
            facts["duration"] = self._policy.clock() - self._sent
        hook(
            CallEvent(
                operation=prepared.operation,
                method=prepared.method,
                path=prepared.template,
                url=self.redactor.url,
                attempt=self._attempt,
                state=self._state,
                **facts,
            )
        )
