"""Models of the family Books."""

from several_files._runtime.models import Model


class Author(Model):
    """Someone who writes."""

    name: str | None = None
    """As it is printed on the front."""


class Book(Model):
    """Something to read."""

    isbn: str
    """The number on its back."""

    title: str
    """The words on its front."""

    author: Author | None = None

    sequel: "Book | None" = None


class Problem(Model):
    """Why a request failed."""

    message: str | None = None
    """Sentence for the person who asked."""


Book.model_rebuild()
