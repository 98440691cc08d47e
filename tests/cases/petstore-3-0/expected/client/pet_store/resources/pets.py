"""Operations of the family Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models.pets import Kind, NewPet, Pet

LIST_PETS: Operation[list[Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    parameters=(
        Parameter("limit", "limit", "query", type="int"),
        Parameter("kind", "kind", "query"),
    ),
    responses={
        "200": Content("application/json", "list[pets.Pet]"),
        "default": Content("application/json", "pets.Problem"),
    },
)
CREATE_PET: Operation[Pet] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body(
        {
            "application/json": "pets.NewPet",
        },
        required=True,
    ),
    responses={
        "201": Content("application/json", "pets.Pet"),
        "default": Content("application/json", "pets.Problem"),
    },
)
GET_PET: Operation[Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{pet_id}",
    parameters=(Parameter("pet_id", "pet_id", "path", required=True, type="int"),),
    responses={
        "200": Content("application/json", "pets.Pet"),
        "default": Content("application/json", "pets.Problem"),
    },
)
DELETE_PET: Operation[None] = Operation(
    id="deletePet",
    method="DELETE",
    path="/pets/{pet_id}",
    parameters=(Parameter("pet_id", "pet_id", "path", required=True, type="int"),),
    responses={
        "204": None,
        "default": Content("application/json", "pets.Problem"),
    },
)


class PetsResource(SyncResource):
    """Animals that are for sale."""

    def list_pets(
        self, *, limit: int | str | None = None, kind: Kind | str | None = None
    ) -> list[Pet]:
        """List pets.

        Gives the animals in the shop, the newest first.

        Args:
            limit: How many animals to give at most. Default: `20`.
            kind: Gives animals of this kind only.

        Returns:
            The animals.

        Example:
            dd.pets.list_pets()
        """
        return self._call(
            LIST_PETS,
            {
                "limit": limit,
                "kind": kind,
            },
        )

    def create_pet(self, *, body: NewPet | Mapping[str, Any] | bytes) -> Pet:
        """Take in a pet.

        Adds an animal; its number is given out by the shop.

        Args:
            body: The animal without its number.

        Returns:
            The animal as it was stored.

        Example:
            dd.pets.create_pet(
                body={'name': 'Rex', 'kind': 'dog', 'weight': 12.5},
            )
        """
        return self._call(CREATE_PET, {}, body=body)

    def get_pet(self, pet_id: int | str) -> Pet:
        """Get a pet.

        Gives one animal by its number.

        Args:
            pet_id: Number of the animal.

        Returns:
            The animal with this number.

        Example:
            dd.pets.get_pet(pet_id=7)
        """
        return self._call(
            GET_PET,
            {
                "pet_id": pet_id,
            },
        )

    def delete_pet(self, pet_id: int | str) -> None:
        """Give a pet away.

        Takes an animal out of the shop for good.

        Args:
            pet_id: Number of the animal.

        Example:
            dd.pets.delete_pet(pet_id=7)
        """
        return self._call(
            DELETE_PET,
            {
                "pet_id": pet_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return PetsResourceWithRawResponse(self)


class PetsResourceWithRawResponse(RawResource):
    """The operations of `PetsResource`, returning whole responses."""

    list_pets = raw_method(PetsResource.list_pets)

    create_pet = raw_method(PetsResource.create_pet)

    get_pet = raw_method(PetsResource.get_pet)

    delete_pet = raw_method(PetsResource.delete_pet)


class AsyncPetsResource(AsyncResource):
    """Animals that are for sale."""

    async def list_pets(
        self, *, limit: int | str | None = None, kind: Kind | str | None = None
    ) -> list[Pet]:
        """List pets.

        Gives the animals in the shop, the newest first.

        Args:
            limit: How many animals to give at most. Default: `20`.
            kind: Gives animals of this kind only.

        Returns:
            The animals.

        Example:
            await dd.pets.list_pets()
        """
        return await self._call(
            LIST_PETS,
            {
                "limit": limit,
                "kind": kind,
            },
        )

    async def create_pet(self, *, body: NewPet | Mapping[str, Any] | bytes) -> Pet:
        """Take in a pet.

        Adds an animal; its number is given out by the shop.

        Args:
            body: The animal without its number.

        Returns:
            The animal as it was stored.

        Example:
            await dd.pets.create_pet(
                body={'name': 'Rex', 'kind': 'dog', 'weight': 12.5},
            )
        """
        return await self._call(CREATE_PET, {}, body=body)

    async def get_pet(self, pet_id: int | str) -> Pet:
        """Get a pet.

        Gives one animal by its number.

        Args:
            pet_id: Number of the animal.

        Returns:
            The animal with this number.

        Example:
            await dd.pets.get_pet(pet_id=7)
        """
        return await self._call(
            GET_PET,
            {
                "pet_id": pet_id,
            },
        )

    async def delete_pet(self, pet_id: int | str) -> None:
        """Give a pet away.

        Takes an animal out of the shop for good.

        Args:
            pet_id: Number of the animal.

        Example:
            await dd.pets.delete_pet(pet_id=7)
        """
        return await self._call(
            DELETE_PET,
            {
                "pet_id": pet_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncPetsResourceWithRawResponse(self)


class AsyncPetsResourceWithRawResponse(RawResource):
    """The operations of `AsyncPetsResource`, returning whole responses."""

    list_pets = async_raw_method(AsyncPetsResource.list_pets)

    create_pet = async_raw_method(AsyncPetsResource.create_pet)

    get_pet = async_raw_method(AsyncPetsResource.get_pet)

    delete_pet = async_raw_method(AsyncPetsResource.delete_pet)
