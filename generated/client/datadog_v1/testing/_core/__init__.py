"""The mock without sockets: a request goes in, an answer comes out.

These modules import nothing of the generator: they are copied into client packages.
"""

from __future__ import annotations

from .messages import Request, Response
from .mock import Mock, Options

__all__ = ["Mock", "Options", "Request", "Response"]
