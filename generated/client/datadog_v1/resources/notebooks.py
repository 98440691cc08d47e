"""Operations of the family Notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Pagination,
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

    from .._runtime.paging import AsyncPages, Pages
    from ..models.notebooks import (
        NotebookCreateRequest,
        NotebookResponse,
        NotebooksResponse,
        NotebooksResponseData,
        NotebookUpdateRequest,
    )

LIST_NOTEBOOKS: Operation[NotebooksResponse] = Operation(
    id="ListNotebooks",
    method="GET",
    path="/api/v1/notebooks",
    parameters=(
        Parameter("author_handle", "author_handle", "query", type="str"),
        Parameter(
            "exclude_author_handle", "exclude_author_handle", "query", type="str"
        ),
        Parameter("start", "start", "query", type="int"),
        Parameter("count", "count", "query", type="int"),
        Parameter("sort_field", "sort_field", "query", type="str"),
        Parameter("sort_dir", "sort_dir", "query", type="str"),
        Parameter("query", "query", "query", type="str"),
        Parameter("include_cells", "include_cells", "query", type="bool"),
        Parameter("is_template", "is_template", "query", type="bool"),
        Parameter("type", "type", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "notebooks.NotebooksResponse"),
    },
    pagination=Pagination(
        limit="count",
        offset="start",
        items="data",
        default_limit=100,
    ),
)
CREATE_NOTEBOOK: Operation[NotebookResponse] = Operation(
    id="CreateNotebook",
    method="POST",
    path="/api/v1/notebooks",
    body=Body(
        {
            "application/json": "notebooks.NotebookCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "notebooks.NotebookResponse"),
    },
)
GET_NOTEBOOK: Operation[NotebookResponse] = Operation(
    id="GetNotebook",
    method="GET",
    path="/api/v1/notebooks/{notebook_id}",
    parameters=(
        Parameter("notebook_id", "notebook_id", "path", required=True, type="int"),
    ),
    responses={
        "200": Content("application/json", "notebooks.NotebookResponse"),
    },
)
UPDATE_NOTEBOOK: Operation[NotebookResponse] = Operation(
    id="UpdateNotebook",
    method="PUT",
    path="/api/v1/notebooks/{notebook_id}",
    parameters=(
        Parameter("notebook_id", "notebook_id", "path", required=True, type="int"),
    ),
    body=Body(
        {
            "application/json": "notebooks.NotebookUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "notebooks.NotebookResponse"),
    },
)
DELETE_NOTEBOOK: Operation[None] = Operation(
    id="DeleteNotebook",
    method="DELETE",
    path="/api/v1/notebooks/{notebook_id}",
    parameters=(
        Parameter("notebook_id", "notebook_id", "path", required=True, type="int"),
    ),
    responses={
        "204": None,
    },
)


class NotebooksResource(SyncResource):
    """Notebooks are documents that mix text with live graphs, for investigations,
    runbooks, postmortems and reports. A notebook is a list of cells; each cell holds
    either Markdown text or one widget (time series, top list, heat map, distribution or
    log stream). The notebook has a time window that all cells follow, unless a cell
    sets its own.

    Reading needs the `notebooks_read` permission, every change `notebooks_write`. IDs
    of notebooks are numbers, as seen in the address of the notebook in the app; IDs of
    cells are short texts that the service assigns.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_notebooks(
        self,
        *,
        author_handle: str | None = None,
        exclude_author_handle: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        query: str | None = None,
        include_cells: bool | str | None = None,
        is_template: bool | str | None = None,
        type: str | None = None,
    ) -> NotebooksResponse:
        """List notebooks.

        Gives the notebooks of the organization that match all filters, page by page,
        the most recently changed first unless sorted otherwise. Leave the cells out
        with `include_cells=false` where only names and IDs are wanted; responses are
        then much smaller. `meta.page.total_count` tells how far to go on. Needs the
        `notebooks_read` permission.

        Args:
            author_handle: Only notebooks created by the user with this handle.
                When absent, the author does not matter.
            exclude_author_handle: Leaves out the notebooks created by the user
                with this handle. When absent, none are left out.
            start: Zero-based position of the first notebook to return. When
                absent, 0.
            count: Largest number of notebooks to return. Default: `100`.
            sort_field: Field to sort by: `modified`, `created` or `name`.
                Default: `"modified"`.
            sort_dir: Direction of the order: `asc` or `desc`. Default:
                `"desc"`.
            query: Text to search for in the names of notebooks. When absent,
                all names match.
            include_cells: Whether the cells of each notebook are returned. With
                `false` only its other attributes are. Default: `true`.
            is_template: With `true` only templates, from which new notebooks
                can be made in the app; with `false` all notebooks. Default:
                `false`.
            type: Only notebooks of this type: `postmortem`, `runbook`,
                `investigation`, `documentation` or `report`. When absent, those of
                any type and of none.

        Returns:
            A page of notebooks.

        Raises:
            BadRequestError: A filter or sort value is not known, or `start` or
                `count` is not a number.

        Example:
            dd.notebooks.list_notebooks()
        """
        return self._call(
            LIST_NOTEBOOKS,
            {
                "author_handle": author_handle,
                "exclude_author_handle": exclude_author_handle,
                "start": start,
                "count": count,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "query": query,
                "include_cells": include_cells,
                "is_template": is_template,
                "type": type,
            },
        )

    def list_notebooks_pages(
        self,
        *,
        author_handle: str | None = None,
        exclude_author_handle: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        query: str | None = None,
        include_cells: bool | str | None = None,
        is_template: bool | str | None = None,
        type: str | None = None,
    ) -> Pages[NotebooksResponseData, NotebooksResponse]:
        """The items of all pages of `list_notebooks`, fetched as they are needed.

        The arguments are those of `list_notebooks`; paging begins where they say.
        Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_NOTEBOOKS,
            {
                "author_handle": author_handle,
                "exclude_author_handle": exclude_author_handle,
                "start": start,
                "count": count,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "query": query,
                "include_cells": include_cells,
                "is_template": is_template,
                "type": type,
            },
        )

    def create_notebook(
        self, *, body: NotebookCreateRequest | Mapping[str, Any] | bytes
    ) -> NotebookResponse:
        """Create a notebook.

        Creates a notebook with its cells, in the order given. The owner of the
        application key becomes its author. Needs the `notebooks_write` permission.

        Args:
            body: The notebook with all of its cells. Cells have no `id` yet;
                the service assigns one to each.

        Returns:
            The new notebook, with its ID and the IDs of its cells.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid, such as a name of more than 80 characters.

        Example:
            dd.notebooks.create_notebook(
                body={'data': {'type': 'notebooks',
                          'attributes': {'name': 'Payments errors on July '
                                                 '26',
                                         'time': {...},
                                         'cells': [...]}}},
            )
        """
        return self._call(CREATE_NOTEBOOK, {}, body=body)

    def get_notebook(self, notebook_id: int | str) -> NotebookResponse:
        """Get a notebook.

        Gives one notebook with all of its cells. The cells carry definitions, not data;
        the graphs are drawn by whoever shows them. Needs the `notebooks_read`
        permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.

        Returns:
            The notebook.

        Raises:
            BadRequestError: The ID is not a number.
            NotFoundError: No notebook has this ID.

        Example:
            dd.notebooks.get_notebook(notebook_id=5120871)
        """
        return self._call(
            GET_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
        )

    def update_notebook(
        self,
        notebook_id: int | str,
        *,
        body: NotebookUpdateRequest | Mapping[str, Any] | bytes,
    ) -> NotebookResponse:
        """Update a notebook.

        Replaces a notebook by what the body holds. A cell with an `id` takes the place
        of the existing cell with that ID, a cell without one is new, and existing cells
        that are not in the list are removed; the order of the list becomes the order of
        the notebook. Read the notebook first and send it back changed. Needs the
        `notebooks_write` permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.
            body: The complete notebook with all cells that it should have
                afterwards.

        Returns:
            The notebook as it is now.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid.
            NotFoundError: No notebook has this ID.
            ConflictError: Somebody else changed the notebook at the same time.
                Read it again and repeat the change.

        Example:
            dd.notebooks.update_notebook(
                notebook_id=5120871,
                body={'data': {'type': 'notebooks',
                          'attributes': {'name': 'Payments errors on July '
                                                 '26 - resolved',
                                         'status': 'published',
                                         'time': {...},
                                         'metadata': {...},
                                         'cells': [...]}}},
            )
        """
        return self._call(
            UPDATE_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
            body=body,
        )

    def delete_notebook(self, notebook_id: int | str) -> None:
        """Delete a notebook.

        Deletes a notebook with all of its cells. There is no operation that brings it
        back. Needs the `notebooks_write` permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.

        Raises:
            BadRequestError: The ID is not a number.
            NotFoundError: No notebook has this ID.

        Example:
            dd.notebooks.delete_notebook(notebook_id=5120871)
        """
        return self._call(
            DELETE_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> NotebooksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return NotebooksResourceWithRawResponse(self)


class NotebooksResourceWithRawResponse(RawResource):
    """The operations of `NotebooksResource`, returning whole responses."""

    list_notebooks = raw_method(NotebooksResource.list_notebooks)

    create_notebook = raw_method(NotebooksResource.create_notebook)

    get_notebook = raw_method(NotebooksResource.get_notebook)

    update_notebook = raw_method(NotebooksResource.update_notebook)

    delete_notebook = raw_method(NotebooksResource.delete_notebook)


class AsyncNotebooksResource(AsyncResource):
    """Notebooks are documents that mix text with live graphs, for investigations,
    runbooks, postmortems and reports. A notebook is a list of cells; each cell holds
    either Markdown text or one widget (time series, top list, heat map, distribution or
    log stream). The notebook has a time window that all cells follow, unless a cell
    sets its own.

    Reading needs the `notebooks_read` permission, every change `notebooks_write`. IDs
    of notebooks are numbers, as seen in the address of the notebook in the app; IDs of
    cells are short texts that the service assigns.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_notebooks(
        self,
        *,
        author_handle: str | None = None,
        exclude_author_handle: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        query: str | None = None,
        include_cells: bool | str | None = None,
        is_template: bool | str | None = None,
        type: str | None = None,
    ) -> NotebooksResponse:
        """List notebooks.

        Gives the notebooks of the organization that match all filters, page by page,
        the most recently changed first unless sorted otherwise. Leave the cells out
        with `include_cells=false` where only names and IDs are wanted; responses are
        then much smaller. `meta.page.total_count` tells how far to go on. Needs the
        `notebooks_read` permission.

        Args:
            author_handle: Only notebooks created by the user with this handle.
                When absent, the author does not matter.
            exclude_author_handle: Leaves out the notebooks created by the user
                with this handle. When absent, none are left out.
            start: Zero-based position of the first notebook to return. When
                absent, 0.
            count: Largest number of notebooks to return. Default: `100`.
            sort_field: Field to sort by: `modified`, `created` or `name`.
                Default: `"modified"`.
            sort_dir: Direction of the order: `asc` or `desc`. Default:
                `"desc"`.
            query: Text to search for in the names of notebooks. When absent,
                all names match.
            include_cells: Whether the cells of each notebook are returned. With
                `false` only its other attributes are. Default: `true`.
            is_template: With `true` only templates, from which new notebooks
                can be made in the app; with `false` all notebooks. Default:
                `false`.
            type: Only notebooks of this type: `postmortem`, `runbook`,
                `investigation`, `documentation` or `report`. When absent, those of
                any type and of none.

        Returns:
            A page of notebooks.

        Raises:
            BadRequestError: A filter or sort value is not known, or `start` or
                `count` is not a number.

        Example:
            await dd.notebooks.list_notebooks()
        """
        return await self._call(
            LIST_NOTEBOOKS,
            {
                "author_handle": author_handle,
                "exclude_author_handle": exclude_author_handle,
                "start": start,
                "count": count,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "query": query,
                "include_cells": include_cells,
                "is_template": is_template,
                "type": type,
            },
        )

    def list_notebooks_pages(
        self,
        *,
        author_handle: str | None = None,
        exclude_author_handle: str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        query: str | None = None,
        include_cells: bool | str | None = None,
        is_template: bool | str | None = None,
        type: str | None = None,
    ) -> AsyncPages[NotebooksResponseData, NotebooksResponse]:
        """The items of all pages of `list_notebooks`, fetched as they are needed.

        The arguments are those of `list_notebooks`; paging begins where they say.
        Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_NOTEBOOKS,
            {
                "author_handle": author_handle,
                "exclude_author_handle": exclude_author_handle,
                "start": start,
                "count": count,
                "sort_field": sort_field,
                "sort_dir": sort_dir,
                "query": query,
                "include_cells": include_cells,
                "is_template": is_template,
                "type": type,
            },
        )

    async def create_notebook(
        self, *, body: NotebookCreateRequest | Mapping[str, Any] | bytes
    ) -> NotebookResponse:
        """Create a notebook.

        Creates a notebook with its cells, in the order given. The owner of the
        application key becomes its author. Needs the `notebooks_write` permission.

        Args:
            body: The notebook with all of its cells. Cells have no `id` yet;
                the service assigns one to each.

        Returns:
            The new notebook, with its ID and the IDs of its cells.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid, such as a name of more than 80 characters.

        Example:
            await dd.notebooks.create_notebook(
                body={'data': {'type': 'notebooks',
                          'attributes': {'name': 'Payments errors on July '
                                                 '26',
                                         'time': {...},
                                         'cells': [...]}}},
            )
        """
        return await self._call(CREATE_NOTEBOOK, {}, body=body)

    async def get_notebook(self, notebook_id: int | str) -> NotebookResponse:
        """Get a notebook.

        Gives one notebook with all of its cells. The cells carry definitions, not data;
        the graphs are drawn by whoever shows them. Needs the `notebooks_read`
        permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.

        Returns:
            The notebook.

        Raises:
            BadRequestError: The ID is not a number.
            NotFoundError: No notebook has this ID.

        Example:
            await dd.notebooks.get_notebook(notebook_id=5120871)
        """
        return await self._call(
            GET_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
        )

    async def update_notebook(
        self,
        notebook_id: int | str,
        *,
        body: NotebookUpdateRequest | Mapping[str, Any] | bytes,
    ) -> NotebookResponse:
        """Update a notebook.

        Replaces a notebook by what the body holds. A cell with an `id` takes the place
        of the existing cell with that ID, a cell without one is new, and existing cells
        that are not in the list are removed; the order of the list becomes the order of
        the notebook. Read the notebook first and send it back changed. Needs the
        `notebooks_write` permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.
            body: The complete notebook with all cells that it should have
                afterwards.

        Returns:
            The notebook as it is now.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid.
            NotFoundError: No notebook has this ID.
            ConflictError: Somebody else changed the notebook at the same time.
                Read it again and repeat the change.

        Example:
            await dd.notebooks.update_notebook(
                notebook_id=5120871,
                body={'data': {'type': 'notebooks',
                          'attributes': {'name': 'Payments errors on July '
                                                 '26 - resolved',
                                         'status': 'published',
                                         'time': {...},
                                         'metadata': {...},
                                         'cells': [...]}}},
            )
        """
        return await self._call(
            UPDATE_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
            body=body,
        )

    async def delete_notebook(self, notebook_id: int | str) -> None:
        """Delete a notebook.

        Deletes a notebook with all of its cells. There is no operation that brings it
        back. Needs the `notebooks_write` permission.

        Args:
            notebook_id: ID of the notebook, the number in its address in the
                app.

        Raises:
            BadRequestError: The ID is not a number.
            NotFoundError: No notebook has this ID.

        Example:
            await dd.notebooks.delete_notebook(notebook_id=5120871)
        """
        return await self._call(
            DELETE_NOTEBOOK,
            {
                "notebook_id": notebook_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncNotebooksResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncNotebooksResourceWithRawResponse(self)


class AsyncNotebooksResourceWithRawResponse(RawResource):
    """The operations of `AsyncNotebooksResource`, returning whole responses."""

    list_notebooks = async_raw_method(AsyncNotebooksResource.list_notebooks)

    create_notebook = async_raw_method(AsyncNotebooksResource.create_notebook)

    get_notebook = async_raw_method(AsyncNotebooksResource.get_notebook)

    update_notebook = async_raw_method(AsyncNotebooksResource.update_notebook)

    delete_notebook = async_raw_method(AsyncNotebooksResource.delete_notebook)
