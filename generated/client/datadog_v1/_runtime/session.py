"""What all calls of a client share."""

from __future__ import annotations

import os

from .light import cached_property

# A client is made with this module; see light.py for the imports in functions.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import logging

    from .api import ApiInfo
    from .rate_limits import RateLimit


class Session:
    """The state that calls share.

    Args:
        api: the API.

    Attributes:
        rate_limits: last seen state of each rate limit, by name.
    """

    def __init__(self, api: ApiInfo) -> None:
        self.api = api
        self.rate_limits: dict[str, RateLimit] = {}
        if level := os.environ.get(api.log_env) if api.log_env else None:
            from .logs import switch_on

            switch_on(self.logger, api, level.upper())

    @cached_property
    def logger(self) -> logging.Logger:
        """The logger of the API's package."""
        import logging

        return logging.getLogger(self.api.package)
