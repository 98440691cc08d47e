"""Models of the family Default."""

from bare._runtime.models import Model


class GetPetsByPetIdResponse(Model):
    """`GetPetsByPetIdResponse`, without a description."""

    name: str | None = None


class PostPetsRequest(Model):
    """`PostPetsRequest`, without a description."""

    name: str | None = None
