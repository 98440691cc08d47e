"""Operations of the family Default."""

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

    from ..models.default import GetPetsByPetIdResponse, PostPetsRequest

GET_ROOT: Operation[None] = Operation(
    id="getRoot",
    method="GET",
    path="/",
    responses={
        "204": None,
    },
)
GET_PETS: Operation[list[str]] = Operation(
    id="getPets",
    method="GET",
    path="/pets",
    responses={
        "200": Content("application/json", "list[str]"),
    },
)
POST_PETS: Operation[None] = Operation(
    id="postPets",
    method="POST",
    path="/pets",
    body=Body(
        {
            "application/json": "default.PostPetsRequest",
        }
    ),
    responses={
        "default": None,
    },
)
GET_PETS_BY_PET_ID: Operation[GetPetsByPetIdResponse] = Operation(
    id="getPetsByPetId",
    method="GET",
    path="/pets/{pet-id}",
    parameters=(Parameter("pet_id", "pet-id", "path", required=True, type="int"),),
    responses={
        "200": Content("application/json", "default.GetPetsByPetIdResponse"),
    },
)
DELETE_PETS_BY_PET_ID: Operation[None] = Operation(
    id="deletePetsByPetId",
    method="DELETE",
    path="/pets/{pet-id}",
    parameters=(Parameter("pet_id", "pet-id", "path", required=True, type="int"),),
    responses={
        "204": None,
    },
)
HEAD_PETS_BY_PET_ID: Operation[None] = Operation(
    id="headPetsByPetId",
    method="HEAD",
    path="/pets/{pet-id}",
    parameters=(Parameter("pet_id", "pet-id", "path", required=True, type="int"),),
    responses={
        "200": None,
    },
)


class DefaultResource(SyncResource):
    """Default"""

    def get_root(self) -> None:
        """GET /.

        Example:
            dd.default.get_root()
        """
        return self._call(GET_ROOT, {})

    def get_pets(self) -> list[str]:
        """GET /pets.

        Returns:
            All of them.

        Example:
            dd.default.get_pets()
        """
        return self._call(GET_PETS, {})

    def post_pets(
        self, *, body: PostPetsRequest | Mapping[str, Any] | bytes | None = None
    ) -> None:
        """POST /pets.

        Args:
            body: The request body.

        Example:
            dd.default.post_pets(body=…)
        """
        return self._call(POST_PETS, {}, body=body)

    def get_pets_by_pet_id(self, pet_id: int | str) -> GetPetsByPetIdResponse:
        """GET /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Returns:
            One of them.

        Example:
            dd.default.get_pets_by_pet_id(pet_id='…')
        """
        return self._call(
            GET_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    def delete_pets_by_pet_id(self, pet_id: int | str) -> None:
        """DELETE /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Example:
            dd.default.delete_pets_by_pet_id(pet_id='…')
        """
        return self._call(
            DELETE_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    def head_pets_by_pet_id(self, pet_id: int | str) -> None:
        """HEAD /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Example:
            dd.default.head_pets_by_pet_id(pet_id='…')
        """
        return self._call(
            HEAD_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return DefaultResourceWithRawResponse(self)


class DefaultResourceWithRawResponse(RawResource):
    """The operations of `DefaultResource`, returning whole responses."""

    get_root = raw_method(DefaultResource.get_root)

    get_pets = raw_method(DefaultResource.get_pets)

    post_pets = raw_method(DefaultResource.post_pets)

    get_pets_by_pet_id = raw_method(DefaultResource.get_pets_by_pet_id)

    delete_pets_by_pet_id = raw_method(DefaultResource.delete_pets_by_pet_id)

    head_pets_by_pet_id = raw_method(DefaultResource.head_pets_by_pet_id)


class AsyncDefaultResource(AsyncResource):
    """Default"""

    async def get_root(self) -> None:
        """GET /.

        Example:
            await dd.default.get_root()
        """
        return await self._call(GET_ROOT, {})

    async def get_pets(self) -> list[str]:
        """GET /pets.

        Returns:
            All of them.

        Example:
            await dd.default.get_pets()
        """
        return await self._call(GET_PETS, {})

    async def post_pets(
        self, *, body: PostPetsRequest | Mapping[str, Any] | bytes | None = None
    ) -> None:
        """POST /pets.

        Args:
            body: The request body.

        Example:
            await dd.default.post_pets(body=…)
        """
        return await self._call(POST_PETS, {}, body=body)

    async def get_pets_by_pet_id(self, pet_id: int | str) -> GetPetsByPetIdResponse:
        """GET /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Returns:
            One of them.

        Example:
            await dd.default.get_pets_by_pet_id(pet_id='…')
        """
        return await self._call(
            GET_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    async def delete_pets_by_pet_id(self, pet_id: int | str) -> None:
        """DELETE /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Example:
            await dd.default.delete_pets_by_pet_id(pet_id='…')
        """
        return await self._call(
            DELETE_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    async def head_pets_by_pet_id(self, pet_id: int | str) -> None:
        """HEAD /pets/{pet-id}.

        Args:
            pet_id: The path parameter `pet-id`.

        Example:
            await dd.default.head_pets_by_pet_id(pet_id='…')
        """
        return await self._call(
            HEAD_PETS_BY_PET_ID,
            {
                "pet_id": pet_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncDefaultResourceWithRawResponse(self)


class AsyncDefaultResourceWithRawResponse(RawResource):
    """The operations of `AsyncDefaultResource`, returning whole responses."""

    get_root = async_raw_method(AsyncDefaultResource.get_root)

    get_pets = async_raw_method(AsyncDefaultResource.get_pets)

    post_pets = async_raw_method(AsyncDefaultResource.post_pets)

    get_pets_by_pet_id = async_raw_method(AsyncDefaultResource.get_pets_by_pet_id)

    delete_pets_by_pet_id = async_raw_method(AsyncDefaultResource.delete_pets_by_pet_id)

    head_pets_by_pet_id = async_raw_method(AsyncDefaultResource.head_pets_by_pet_id)
