"""A small API as the generator would write it, and stand-ins for its models."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

from ddgen.runtime.api import ApiInfo, ApiKey, Bearer, Variable
from ddgen.runtime.async_client import AsyncClient
from ddgen.runtime.client import SyncClient
from ddgen.runtime.errors import Problem
from ddgen.runtime.light import deprecated
from ddgen.runtime.operation import Body, Content, Operation, Pagination, Parameter, Server
from ddgen.runtime.paging import AsyncPages, Pages
from ddgen.runtime.raw import RawResponse
from ddgen.runtime.resource import AsyncResource, RawResource, SyncResource, async_raw_method, raw_method

API_KEY = "0123456789abcdef0123456789abcdef"
APP_KEY = "fedcba9876543210fedcba9876543210fedcba98"
TOKEN = "token-aaaabbbbccccdddd"
SECRETS = (API_KEY, APP_KEY, TOKEN)


@dataclass(frozen=True)
class Pet:
    """Stands for a model; its description demands a name, a string."""

    data: Any

    def to_dict(self) -> Any:
        return self.data


class Models:
    """Stands for the models' side of the runtime (`runtime.models`)."""

    @staticmethod
    def encode(body: Any) -> bytes:
        def plain(value: Any) -> Any:
            if isinstance(value, Pet):
                return value.data
            raise TypeError(f"{type(value).__name__} has no JSON")

        return json.dumps(body, default=plain, allow_nan=False).encode()

    @staticmethod
    def check(type_: Any, data: bytes) -> list[Problem]:
        named = isinstance(json.loads(data).get("name"), str)
        return [] if named else [Problem("/name", "a string is needed")]

    @staticmethod
    def decode(type_: Any, data: bytes) -> Any:
        value = json.loads(data)
        return Pet(value) if type_ is Pet else value

    problems = check


PET = {"200": Content("application/json", "pets.Pet")}

API = ApiInfo(
    title="Pets",
    package="pets_v1",
    version="1.2.3",
    servers=(Server("https://{area}.{site}", {"area": "api"}),),
    schemes={
        "key": ApiKey(argument="api_key", header="PETS-API-KEY", env="PETS_API_KEY"),
        "app": ApiKey(argument="app_key", header="PETS-APP-KEY", env="PETS_APP_KEY"),
        "token": Bearer(argument="access_token", env="PETS_TOKEN"),
        "inQuery": ApiKey(argument="query_key", query="key"),
    },
    default_security=(("key", "app"), ("token",)),
    variables={
        "site": Variable(
            argument="site",
            default="pets.com",
            allowed=("pets.com", "pets.eu", "us3.pets.com"),
            env="PETS_SITE",
        )
    },
    log_env="PETS_LOG",
)

GET_PET: Operation[Pet] = Operation(
    id="GetPet",
    method="GET",
    path="/v1/pets/{pet_id}",
    parameters=(
        Parameter("pet_id", "pet_id", "path", required=True, type="int"),
        Parameter("with_owner", "with[owner]", "query", type="bool"),
        Parameter("tags", "tags", "query"),
        Parameter("ids", "ids", "query", explode=False),
        Parameter("filter", "filter", "query", style="deepObject"),
        Parameter("trace", "X-Trace", "header"),
    ),
    responses=PET,
)
CREATE_PET: Operation[Pet] = Operation(
    id="CreatePet",
    method="POST",
    path="/v1/pets",
    parameters=(Parameter("content_encoding", "Content-Encoding", "header"),),
    body=Body({"application/json": "pets.Pet", "text/plain": None}, required=True),
    responses=PET,
    rate_limit="100 per 3600 s per organization",
)
DELETE_PET: Operation[None] = Operation(
    id="DeletePet",
    method="DELETE",
    path="/v1/pets/{pet_id}",
    parameters=(Parameter("pet_id", "pet_id", "path", required=True, type="int"),),
    responses={"204": None},
)
LIST_PETS: Operation[list[Pet]] = Operation(
    id="ListPets",
    method="GET",
    path="/v1/pets",
    parameters=(
        Parameter("page", "page", "query", type="int"),
        Parameter("page_size", "page_size", "query", type="int"),
    ),
    responses={"200": Content("application/json", "list[pets.Pet]")},
    pagination=Pagination(limit="page_size", page="page", default_limit=2),
)
UPLOAD: Operation[None] = Operation(
    id="UploadPhotos",
    method="PUT",
    path="/v1/photos",
    body=Body({"multipart/form-data": None}, required=True),
    responses={"200": None},
)
PUBLIC: Operation[str] = Operation(
    id="GetNews",
    method="GET",
    path="/news",
    responses={"200": Content("text/plain")},
    security=(),
    servers=(
        Server("https://news.pets.com"),
        Server("https://news.{site}", {"site": "pets.com"}),
    ),
    unstable=True,
)


class PetsResource(SyncResource):
    """Pets."""

    def get_pet(self, pet_id: int | str, *, tags: list[str] | None = None) -> Pet:
        """Get one."""
        return self._call(GET_PET, {"pet_id": pet_id, "tags": tags})

    @deprecated("use get_pet")
    def find_pet(self, pet_id: int | str) -> Pet:
        """Find one."""
        return self._call(GET_PET, {"pet_id": pet_id})

    def list_pets(self, *, page_size: int | None = None) -> list[Pet]:
        """List them."""
        return self._call(LIST_PETS, {"page_size": page_size})

    def list_pets_pages(self, *, page_size: int | str | None = None) -> Pages[Pet, list[Pet]]:
        """All of them."""
        return self._pages(LIST_PETS, {"page_size": page_size})

    def get_news(self) -> str:
        """Get the news."""
        return self._call(PUBLIC, {})

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same, giving whole responses."""
        return PetsWithRawResponse(self)


class PetsWithRawResponse(RawResource):
    """Pets, giving whole responses."""

    get_pet = raw_method(PetsResource.get_pet)
    find_pet = raw_method(PetsResource.find_pet)


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def get_pet(self, pet_id: int | str, *, tags: list[str] | None = None) -> Pet:
        """Get one."""
        return await self._call(GET_PET, {"pet_id": pet_id, "tags": tags})

    @deprecated("use get_pet")
    async def find_pet(self, pet_id: int | str) -> Pet:
        """Find one."""
        return await self._call(GET_PET, {"pet_id": pet_id})

    def list_pets_pages(self, *, page_size: int | str | None = None) -> AsyncPages[Pet, list[Pet]]:
        """All of them."""
        return self._pages(LIST_PETS, {"page_size": page_size})

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same, giving whole responses."""
        return AsyncPetsWithRawResponse(self)


class AsyncPetsWithRawResponse(RawResource):
    """Pets, giving whole responses."""

    get_pet = async_raw_method(AsyncPetsResource.get_pet)
    find_pet = async_raw_method(AsyncPetsResource.find_pet)


class Pets(SyncClient):
    """The API's client."""

    def __init__(
        self,
        api_key: str | None = None,
        app_key: str | None = None,
        site: str | None = None,
        *,
        access_token: str | None = None,
        query_key: str | None = None,
        **settings: Any,
    ) -> None:
        keys = {
            "key": api_key,
            "app": app_key,
            "token": access_token,
            "inQuery": query_key,
        }
        super().__init__(API, keys=keys, variables={"site": site}, **settings)

    def with_options(self, *, api_key: str | None = None, site: str | None = None, **settings: Any) -> Self:
        """A client with other options."""
        return self._changed({"key": api_key}, {"site": site}, settings.pop("credentials", None), settings)

    @cached_property
    def pets(self) -> PetsResource:
        """Pets."""
        return PetsResource(self)


class AsyncPets(AsyncClient):
    """The API's client, asynchronous."""

    def __init__(
        self,
        api_key: str | None = None,
        app_key: str | None = None,
        site: str | None = None,
        *,
        access_token: str | None = None,
        query_key: str | None = None,
        **settings: Any,
    ) -> None:
        keys = {
            "key": api_key,
            "app": app_key,
            "token": access_token,
            "inQuery": query_key,
        }
        super().__init__(API, keys=keys, variables={"site": site}, **settings)

    def with_options(self, *, api_key: str | None = None, site: str | None = None, **settings: Any) -> Self:
        """A client with other options."""
        return self._changed({"key": api_key}, {"site": site}, settings.pop("credentials", None), settings)

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets."""
        return AsyncPetsResource(self)


def typed(client: Pets) -> RawResponse[Pet]:
    """Holds that type checkers follow raw methods (checked, never called)."""
    return client.pets.with_raw_response.get_pet(1, tags=["a"])


async def typed_async(client: AsyncPets) -> RawResponse[Pet]:
    """Holds that type checkers follow raw methods (checked, never called)."""
    return await client.pets.with_raw_response.get_pet(1, tags=["a"])
