"""Models of the family lists."""

from extensions._runtime.models import Model, Nullable


class Item(Model):
    """One of many."""

    name: str | None = None
    """What it is called."""


class ListByCursorResponseMeta(Model):
    """About the page."""

    next: Nullable[str] = None
    """Where this page ended."""


class ListByPageResponseMeta(Model):
    """About the page."""

    next: Nullable[str] = None
    """Where this page ended."""


class ListByCursorResponse(Model):
    """`ListByCursorResponse`, without a description."""

    items: list[Item] | None = None
    """The items of the page."""

    meta: ListByCursorResponseMeta | None = None
    """About the page."""


class ListByPageResponse(Model):
    """`ListByPageResponse`, without a description."""

    items: list[Item] | None = None
    """The items of the page."""

    meta: ListByPageResponseMeta | None = None
    """About the page."""
