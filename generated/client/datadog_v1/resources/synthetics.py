"""Operations of the family Synthetics."""

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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.synthetics import (
        SyntheticsAPITest,
        SyntheticsAPITestResultFull,
        SyntheticsBatchDetails,
        SyntheticsBrowserTest,
        SyntheticsBrowserTestResultFull,
        SyntheticsCITestBody,
        SyntheticsDefaultLocations,
        SyntheticsDeleteTestsPayload,
        SyntheticsDeleteTestsResponse,
        SyntheticsFetchUptimesPayload,
        SyntheticsGetAPITestLatestResultsResponse,
        SyntheticsGetBrowserTestLatestResultsResponse,
        SyntheticsGlobalVariable,
        SyntheticsGlobalVariableRequest,
        SyntheticsListGlobalVariablesResponse,
        SyntheticsListTestsResponse,
        SyntheticsLocations,
        SyntheticsMobileTest,
        SyntheticsPatchTestBody,
        SyntheticsPrivateLocation,
        SyntheticsPrivateLocationCreationResponse,
        SyntheticsTestDetails,
        SyntheticsTestDetailsWithoutSteps,
        SyntheticsTestUptime,
        SyntheticsTriggerBody,
        SyntheticsTriggerCITestsResponse,
        SyntheticsUpdateTestPauseStatusPayload,
    )

GET_SYNTHETICS_CI_BATCH: Operation[SyntheticsBatchDetails] = Operation(
    id="GetSyntheticsCIBatch",
    method="GET",
    path="/api/v1/synthetics/ci/batch/{batch_id}",
    parameters=(Parameter("batch_id", "batch_id", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsBatchDetails"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
LIST_LOCATIONS: Operation[SyntheticsLocations] = Operation(
    id="ListLocations",
    method="GET",
    path="/api/v1/synthetics/locations",
    responses={
        "200": Content("application/json", "synthetics.SyntheticsLocations"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_PRIVATE_LOCATION: Operation[SyntheticsPrivateLocationCreationResponse] = (
    Operation(
        id="CreatePrivateLocation",
        method="POST",
        path="/api/v1/synthetics/private-locations",
        body=Body(
            {
                "application/json": "synthetics.SyntheticsPrivateLocation",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json",
                "synthetics.SyntheticsPrivateLocationCreationResponse",
            ),
        },
        security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    )
)
GET_PRIVATE_LOCATION: Operation[SyntheticsPrivateLocation] = Operation(
    id="GetPrivateLocation",
    method="GET",
    path="/api/v1/synthetics/private-locations/{location_id}",
    parameters=(
        Parameter("location_id", "location_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsPrivateLocation"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_PRIVATE_LOCATION: Operation[SyntheticsPrivateLocation] = Operation(
    id="UpdatePrivateLocation",
    method="PUT",
    path="/api/v1/synthetics/private-locations/{location_id}",
    parameters=(
        Parameter("location_id", "location_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsPrivateLocation",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsPrivateLocation"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_PRIVATE_LOCATION: Operation[None] = Operation(
    id="DeletePrivateLocation",
    method="DELETE",
    path="/api/v1/synthetics/private-locations/{location_id}",
    parameters=(
        Parameter("location_id", "location_id", "path", required=True, type="str"),
    ),
    responses={
        "204": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_SYNTHETICS_DEFAULT_LOCATIONS: Operation[SyntheticsDefaultLocations] = Operation(
    id="GetSyntheticsDefaultLocations",
    method="GET",
    path="/api/v1/synthetics/settings/default_locations",
    responses={
        "200": Content("application/json", "synthetics.SyntheticsDefaultLocations"),
    },
)
LIST_TESTS: Operation[SyntheticsListTestsResponse] = Operation(
    id="ListTests",
    method="GET",
    path="/api/v1/synthetics/tests",
    parameters=(
        Parameter("page_size", "page_size", "query", type="int"),
        Parameter("page_number", "page_number", "query", type="int"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsListTestsResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="tests",
        default_limit=100,
    ),
)
CREATE_SYNTHETICS_API_TEST: Operation[SyntheticsAPITest] = Operation(
    id="CreateSyntheticsAPITest",
    method="POST",
    path="/api/v1/synthetics/tests/api",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsAPITest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsAPITest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_API_TEST: Operation[SyntheticsAPITest] = Operation(
    id="GetAPITest",
    method="GET",
    path="/api/v1/synthetics/tests/api/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsAPITest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_API_TEST: Operation[SyntheticsAPITest] = Operation(
    id="UpdateAPITest",
    method="PUT",
    path="/api/v1/synthetics/tests/api/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsAPITest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsAPITest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_SYNTHETICS_BROWSER_TEST: Operation[SyntheticsBrowserTest] = Operation(
    id="CreateSyntheticsBrowserTest",
    method="POST",
    path="/api/v1/synthetics/tests/browser",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsBrowserTest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsBrowserTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_BROWSER_TEST: Operation[SyntheticsBrowserTest] = Operation(
    id="GetBrowserTest",
    method="GET",
    path="/api/v1/synthetics/tests/browser/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsBrowserTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_BROWSER_TEST: Operation[SyntheticsBrowserTest] = Operation(
    id="UpdateBrowserTest",
    method="PUT",
    path="/api/v1/synthetics/tests/browser/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsBrowserTest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsBrowserTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_BROWSER_TEST_LATEST_RESULTS: Operation[
    SyntheticsGetBrowserTestLatestResultsResponse
] = Operation(
    id="GetBrowserTestLatestResults",
    method="GET",
    path="/api/v1/synthetics/tests/browser/{public_id}/results",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
        Parameter("from_ts", "from_ts", "query", type="int"),
        Parameter("to_ts", "to_ts", "query", type="int"),
        Parameter("probe_dc", "probe_dc", "query"),
    ),
    responses={
        "200": Content(
            "application/json",
            "synthetics.SyntheticsGetBrowserTestLatestResultsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_BROWSER_TEST_RESULT: Operation[SyntheticsBrowserTestResultFull] = Operation(
    id="GetBrowserTestResult",
    method="GET",
    path="/api/v1/synthetics/tests/browser/{public_id}/results/{result_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
        Parameter("result_id", "result_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "synthetics.SyntheticsBrowserTestResultFull"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_TESTS: Operation[SyntheticsDeleteTestsResponse] = Operation(
    id="DeleteTests",
    method="POST",
    path="/api/v1/synthetics/tests/delete",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsDeleteTestsPayload",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsDeleteTestsResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
CREATE_SYNTHETICS_MOBILE_TEST: Operation[SyntheticsMobileTest] = Operation(
    id="CreateSyntheticsMobileTest",
    method="POST",
    path="/api/v1/synthetics/tests/mobile",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsMobileTest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsMobileTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_MOBILE_TEST: Operation[SyntheticsMobileTest] = Operation(
    id="GetMobileTest",
    method="GET",
    path="/api/v1/synthetics/tests/mobile/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsMobileTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_MOBILE_TEST: Operation[SyntheticsMobileTest] = Operation(
    id="UpdateMobileTest",
    method="PUT",
    path="/api/v1/synthetics/tests/mobile/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsMobileTest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsMobileTest"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
SEARCH_TESTS: Operation[SyntheticsListTestsResponse] = Operation(
    id="SearchTests",
    method="GET",
    path="/api/v1/synthetics/tests/search",
    parameters=(
        Parameter("text", "text", "query", type="str"),
        Parameter("include_full_config", "include_full_config", "query", type="bool"),
        Parameter("search_suites", "search_suites", "query", type="bool"),
        Parameter("facets_only", "facets_only", "query", type="bool"),
        Parameter("start", "start", "query", type="int"),
        Parameter("count", "count", "query", type="int"),
        Parameter("sort", "sort", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsListTestsResponse"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="count",
        offset="start",
        items="tests",
        default_limit=50,
    ),
)
TRIGGER_TESTS: Operation[SyntheticsTriggerCITestsResponse] = Operation(
    id="TriggerTests",
    method="POST",
    path="/api/v1/synthetics/tests/trigger",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsTriggerBody",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "synthetics.SyntheticsTriggerCITestsResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
TRIGGER_CI_TESTS: Operation[SyntheticsTriggerCITestsResponse] = Operation(
    id="TriggerCITests",
    method="POST",
    path="/api/v1/synthetics/tests/trigger/ci",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsCITestBody",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "synthetics.SyntheticsTriggerCITestsResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
FETCH_UPTIMES: Operation[list[SyntheticsTestUptime]] = Operation(
    id="FetchUptimes",
    method="POST",
    path="/api/v1/synthetics/tests/uptimes",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsFetchUptimesPayload",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "list[synthetics.SyntheticsTestUptime]"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_TEST: Operation[SyntheticsTestDetailsWithoutSteps] = Operation(
    id="GetTest",
    method="GET",
    path="/api/v1/synthetics/tests/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "synthetics.SyntheticsTestDetailsWithoutSteps"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
PATCH_TEST: Operation[SyntheticsTestDetails] = Operation(
    id="PatchTest",
    method="PATCH",
    path="/api/v1/synthetics/tests/{public_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsPatchTestBody",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsTestDetails"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_API_TEST_LATEST_RESULTS: Operation[SyntheticsGetAPITestLatestResultsResponse] = (
    Operation(
        id="GetAPITestLatestResults",
        method="GET",
        path="/api/v1/synthetics/tests/{public_id}/results",
        parameters=(
            Parameter("public_id", "public_id", "path", required=True, type="str"),
            Parameter("from_ts", "from_ts", "query", type="int"),
            Parameter("to_ts", "to_ts", "query", type="int"),
            Parameter("probe_dc", "probe_dc", "query"),
        ),
        responses={
            "200": Content(
                "application/json",
                "synthetics.SyntheticsGetAPITestLatestResultsResponse",
            ),
        },
        security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    )
)
GET_API_TEST_RESULT: Operation[SyntheticsAPITestResultFull] = Operation(
    id="GetAPITestResult",
    method="GET",
    path="/api/v1/synthetics/tests/{public_id}/results/{result_id}",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
        Parameter("result_id", "result_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsAPITestResultFull"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
UPDATE_TEST_PAUSE_STATUS: Operation[bool] = Operation(
    id="UpdateTestPauseStatus",
    method="PUT",
    path="/api/v1/synthetics/tests/{public_id}/status",
    parameters=(
        Parameter("public_id", "public_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsUpdateTestPauseStatusPayload",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "bool"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
LIST_GLOBAL_VARIABLES: Operation[SyntheticsListGlobalVariablesResponse] = Operation(
    id="ListGlobalVariables",
    method="GET",
    path="/api/v1/synthetics/variables",
    responses={
        "200": Content(
            "application/json", "synthetics.SyntheticsListGlobalVariablesResponse"
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",), ("AuthZ",)),
)
CREATE_GLOBAL_VARIABLE: Operation[SyntheticsGlobalVariable] = Operation(
    id="CreateGlobalVariable",
    method="POST",
    path="/api/v1/synthetics/variables",
    body=Body(
        {
            "application/json": "synthetics.SyntheticsGlobalVariableRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsGlobalVariable"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_GLOBAL_VARIABLE: Operation[SyntheticsGlobalVariable] = Operation(
    id="GetGlobalVariable",
    method="GET",
    path="/api/v1/synthetics/variables/{variable_id}",
    parameters=(
        Parameter("variable_id", "variable_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsGlobalVariable"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
EDIT_GLOBAL_VARIABLE: Operation[SyntheticsGlobalVariable] = Operation(
    id="EditGlobalVariable",
    method="PUT",
    path="/api/v1/synthetics/variables/{variable_id}",
    parameters=(
        Parameter("variable_id", "variable_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "synthetics.SyntheticsGlobalVariableRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "synthetics.SyntheticsGlobalVariable"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
DELETE_GLOBAL_VARIABLE: Operation[None] = Operation(
    id="DeleteGlobalVariable",
    method="DELETE",
    path="/api/v1/synthetics/variables/{variable_id}",
    parameters=(
        Parameter("variable_id", "variable_id", "path", required=True, type="str"),
    ),
    responses={
        "200": None,
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)


class SyntheticsResource(SyncResource):
    """Synthetic tests call applications from outside, on a schedule or from CI pipelines,
    and report when an answer is wrong, late or missing. API tests send requests and
    check them by assertions; browser tests and mobile tests go through an application
    step by step. Every test has a public ID such as `a7k-3wd-9zp`, runs from one or
    more locations (managed ones such as `aws:eu-west-1`, private ones beginning with
    `pl:`), and has a monitor that the service keeps for it and that sends the
    notifications.

    Local and global variables stand in requests and steps as `{{ NAME }}`. Intervals
    between runs are seconds, intervals between retries milliseconds, and times of
    results Unix time in milliseconds. Creating and updating is done by the operation of
    the test's type; reading, pausing, patching and deleting works for all types alike.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def get_synthetics_ci_batch(self, batch_id: str) -> SyntheticsBatchDetails:
        """Get a CI batch.

        Gives the state of a batch started for a CI pipeline and of each of its runs.
        Needs the `synthetics_read` permission.

        Args:
            batch_id: UUID of the batch, from the response to triggering it.

        Returns:
            The batch.

        Raises:
            NotFoundError: No batch has this ID.

        Example:
            dd.synthetics.get_synthetics_ci_batch(
                batch_id='7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21',
            )
        """
        return self._call(
            GET_SYNTHETICS_CI_BATCH,
            {
                "batch_id": batch_id,
            },
        )

    def list_locations(self) -> SyntheticsLocations:
        """List locations.

        Gives all locations that tests can run from, managed and private, with the IDs
        that tests name in `locations`. Needs the `synthetics_private_location_read`
        permission.

        Returns:
            The locations.

        Example:
            dd.synthetics.list_locations()
        """
        return self._call(LIST_LOCATIONS, {})

    def create_private_location(
        self, *, body: SyntheticsPrivateLocation | Mapping[str, Any] | bytes
    ) -> SyntheticsPrivateLocationCreationResponse:
        """Create a private location.

        Creates a private location and gives back the configuration and keys for its
        worker. This is the only time that the keys are shown: save `config` to the file
        that the worker reads. Tests can run there once a worker is up. Needs the
        `synthetics_private_location_write` permission.

        Args:
            body: Name, description, tags and access of the location.

        Returns:
            The location, with the configuration and keys for its worker.

        Raises:
            NotFoundError: Private locations are not available to the
                organization.

        Example:
            dd.synthetics.create_private_location(
                body={'name': 'Warehouse Berlin',
                 'description': 'Worker in the network of the Berlin '
                                'warehouse',
                 'tags': ['site:berlin', 'team:infra']},
            )
        """
        return self._call(CREATE_PRIVATE_LOCATION, {}, body=body)

    def get_private_location(self, location_id: str) -> SyntheticsPrivateLocation:
        """Get a private location.

        Gives name, description, tags and access of a private location, without its
        keys. Needs the `synthetics_private_location_read` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.

        Returns:
            The private location.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            dd.synthetics.get_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
            )
        """
        return self._call(
            GET_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
        )

    def update_private_location(
        self,
        location_id: str,
        *,
        body: SyntheticsPrivateLocation | Mapping[str, Any] | bytes,
    ) -> SyntheticsPrivateLocation:
        """Update a private location.

        Replaces name, description, tags and access of a private location. ID and keys
        stay, so that workers and tests go on as before. Needs the
        `synthetics_private_location_write` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.
            body: The location as it is to be.

        Returns:
            The private location as it is now.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            dd.synthetics.update_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
                body={'name': 'Warehouse Berlin West',
                 'description': 'Worker in the network of the western '
                                'Berlin warehouse',
                 'tags': ['site:berlin-west', 'team:infra'],
                 'metadata': {'restricted_roles': ['88260ec6-bc34-11ee-aae0-da7ad0900002']}},
            )
        """
        return self._call(
            UPDATE_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
            body=body,
        )

    def delete_private_location(self, location_id: str) -> None:
        """Delete a private location.

        Deletes a private location. Its workers can no longer fetch tests. Needs the
        `synthetics_private_location_write` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            dd.synthetics.delete_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
            )
        """
        return self._call(
            DELETE_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
        )

    def get_synthetics_default_locations(self) -> SyntheticsDefaultLocations:
        """List the default locations.

        Gives the IDs of the locations that the app selects for new tests. Needs the
        `synthetics_default_settings_read` permission.

        Returns:
            IDs of the locations.

        Example:
            dd.synthetics.get_synthetics_default_locations()
        """
        return self._call(GET_SYNTHETICS_DEFAULT_LOCATIONS, {})

    def list_tests(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> SyntheticsListTestsResponse:
        """List tests.

        Gives the tests of the organization page by page, of all types and without their
        steps. To look for certain tests, use the search instead. Needs the
        `synthetics_read` permission.

        Args:
            page_size: Number of tests per page. When absent, 100. Default:
                `100`.
            page_number: Zero-based page number. When absent, 0.

        Returns:
            One page of tests.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            dd.synthetics.list_tests()
        """
        return self._call(
            LIST_TESTS,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_tests_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> Pages[SyntheticsTestDetailsWithoutSteps, SyntheticsListTestsResponse]:
        """The items of all pages of `list_tests`, fetched as they are needed.

        The arguments are those of `list_tests`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_TESTS,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def create_synthetics_api_test(
        self, *, body: SyntheticsAPITest | Mapping[str, Any] | bytes
    ) -> SyntheticsAPITest:
        """Create an API test.

        Creates an API test of the given `subtype` and, with it, a monitor that alerts
        when the test fails. Secrets are best kept in global variables marked secure and
        used as `{{ NAME }}`. Needs the `synthetics_write` permission.

        Args:
            body: The test as it is to be.

        Returns:
            The test as stored, with its public ID and the number of its
                monitor.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.create_synthetics_api_test(
                body={'name': 'Checkout API answers',
                 'type': 'api',
                 'subtype': 'http',
                 'status': 'live',
                 'config': {'request': {...}, 'assertions': [...]},
                 'locations': ['aws:eu-west-1', 'aws:us-east-2'],
                 'message': 'The checkout API does not answer. '
                            '@slack-checkout-alerts',
                 'options': {'tick_every': 60,
                             'min_failure_duration': 120,
                             'min_location_failed': 1,
                             'follow_redirects': True,
                             'retry': {...},
                             'monitor_priority': 2,
                             'monitor_options': {...}},
                 'tags': ['team:checkout', 'env:prod']},
            )
        """
        return self._call(CREATE_SYNTHETICS_API_TEST, {}, body=body)

    def get_api_test(self, public_id: str) -> SyntheticsAPITest:
        """Get an API test.

        Gives one API test in the form in which it is created and updated, the steps of
        multistep tests included. Values of secure variables, certificates and keys are
        left out. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the API test.

        Returns:
            The API test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            dd.synthetics.get_api_test(public_id='a7k-3wd-9zp')
        """
        return self._call(
            GET_API_TEST,
            {
                "public_id": public_id,
            },
        )

    def update_api_test(
        self, public_id: str, *, body: SyntheticsAPITest | Mapping[str, Any] | bytes
    ) -> SyntheticsAPITest:
        """Update an API test.

        Replaces an API test by the one in the body. Read the test first or use the
        patch operation for small changes. The subtype cannot be changed. Needs the
        `synthetics_write` permission.

        Args:
            public_id: Public ID of the API test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            dd.synthetics.update_api_test(
                public_id='a7k-3wd-9zp',
                body={'name': 'Checkout API answers',
                 'type': 'api',
                 'subtype': 'http',
                 'config': {'request': {'method': 'GET',
                                        'url': 'https://api.example.com/checkout/health',
                                        'timeout': 30},
                            'assertions': [{...}, {...}]},
                 'locations': ['aws:eu-west-1', 'aws:us-east-2'],
                 'message': 'The checkout API is slow or does not answer. '
                            '@slack-checkout-alerts',
                 'options': {'tick_every': 60,
                             'min_location_failed': 1,
                             'retry': {'count': 1, 'interval': 300}},
                 'tags': ['team:checkout', 'env:prod']},
            )
        """
        return self._call(
            UPDATE_API_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def create_synthetics_browser_test(
        self, *, body: SyntheticsBrowserTest | Mapping[str, Any] | bytes
    ) -> SyntheticsBrowserTest:
        """Create a browser test.

        Creates a browser test and, with it, a monitor that alerts when the test fails.
        The elements in its steps are easiest taken from a test recorded in the app; a
        test written by hand can use CSS or XPath locators (`userLocator`). Needs the
        `synthetics_write` permission.

        Args:
            body: The test as it is to be, with its steps.

        Returns:
            The test as stored, with its public ID, the number of its monitor,
                and an ID for each step.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.create_synthetics_browser_test(
                body={'name': 'Home page of the web store',
                 'type': 'browser',
                 'status': 'live',
                 'config': {'assertions': [], 'request': {...}},
                 'steps': [{...}, {...}],
                 'locations': ['aws:eu-central-1'],
                 'message': 'The home page does not load. '
                            '@slack-store-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 900,
                             'min_location_failed': 1},
                 'tags': ['team:web-store']},
            )
        """
        return self._call(CREATE_SYNTHETICS_BROWSER_TEST, {}, body=body)

    def get_browser_test(self, public_id: str) -> SyntheticsBrowserTest:
        """Get a browser test.

        Gives one browser test in the form in which it is created and updated, steps
        included. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.

        Returns:
            The browser test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            dd.synthetics.get_browser_test(public_id='m4r-8tc-2hx')
        """
        return self._call(
            GET_BROWSER_TEST,
            {
                "public_id": public_id,
            },
        )

    def update_browser_test(
        self, public_id: str, *, body: SyntheticsBrowserTest | Mapping[str, Any] | bytes
    ) -> SyntheticsBrowserTest:
        """Update a browser test.

        Replaces a browser test, steps included, by the one in the body. Needs the
        `synthetics_write` permission.

        Args:
            public_id: Public ID of the browser test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            dd.synthetics.update_browser_test(
                public_id='m4r-8tc-2hx',
                body={'name': 'Home page of the web store',
                 'type': 'browser',
                 'config': {'assertions': [], 'request': {...}},
                 'steps': [{...}, {...}],
                 'locations': ['aws:eu-central-1'],
                 'message': 'The home page does not load. '
                            '@slack-store-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 900,
                             'min_location_failed': 1},
                 'tags': ['team:web-store']},
            )
        """
        return self._call(
            UPDATE_BROWSER_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def get_browser_test_latest_results(
        self,
        public_id: str,
        *,
        from_ts: int | str | None = None,
        to_ts: int | str | None = None,
        probe_dc: Sequence[str] | str | None = None,
    ) -> SyntheticsGetBrowserTestLatestResultsResponse:
        """List the latest results of a browser test.

        Gives summaries of the last runs of a browser test, up to 150. Each device at
        each location has its own. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.
            from_ts: Start of the window, Unix time in milliseconds. When
                absent, as far back as results are kept.
            to_ts: End of the window, Unix time in milliseconds. When absent,
                now.
            probe_dc: IDs of locations; only results from these come back. When
                absent, those from all.

        Returns:
            Summaries of the runs.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            dd.synthetics.get_browser_test_latest_results(
                public_id='m4r-8tc-2hx',
            )
        """
        return self._call(
            GET_BROWSER_TEST_LATEST_RESULTS,
            {
                "public_id": public_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "probe_dc": probe_dc,
            },
        )

    def get_browser_test_result(
        self, public_id: str, result_id: str
    ) -> SyntheticsBrowserTestResultFull:
        """Get a result of a browser test.

        Gives one run of a browser test in all detail: each step with its duration,
        errors and web vitals, and the test as it was at that time. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.
            result_id: ID of the result, from the list of results or from
                triggering a test.

        Returns:
            The run.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID, or it has no such
                result (yet).

        Example:
            dd.synthetics.get_browser_test_result(
                public_id='m4r-8tc-2hx',
                result_id='5671719892074090418',
            )
        """
        return self._call(
            GET_BROWSER_TEST_RESULT,
            {
                "public_id": public_id,
                "result_id": result_id,
            },
        )

    def delete_tests(
        self, *, body: SyntheticsDeleteTestsPayload | Mapping[str, Any] | bytes
    ) -> SyntheticsDeleteTestsResponse:
        """Delete tests.

        Deletes tests of any type. A test that others depend on, as a subtest or as the
        source of a global variable, is refused unless `force_delete_dependencies` is
        set. Needs the `synthetics_write` permission.

        Args:
            body: Public IDs of the tests.

        Returns:
            The tests are gone.

        Raises:
            BadRequestError: The list is empty, or a test is still in use by
                others.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the public IDs belongs to no test.

        Example:
            dd.synthetics.delete_tests(
                body={'public_ids': ['a7k-3wd-9zp', 'm4r-8tc-2hx']},
            )
        """
        return self._call(DELETE_TESTS, {}, body=body)

    def create_synthetics_mobile_test(
        self, *, body: SyntheticsMobileTest | Mapping[str, Any] | bytes
    ) -> SyntheticsMobileTest:
        """Create a mobile test.

        Creates a mobile test for an application uploaded before and, with it, a monitor
        that alerts when the test fails. Needs the `synthetics_write` permission.

        Args:
            body: The test as it is to be, with its steps.

        Returns:
            The test as stored, with its public ID and the number of its
                monitor.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.create_synthetics_mobile_test(
                body={'name': 'Cart of the iOS app',
                 'type': 'mobile',
                 'status': 'live',
                 'config': {'variables': []},
                 'steps': [{...}, {...}, {...}],
                 'message': 'The cart of the iOS app is broken. '
                            '@slack-mobile-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 3600,
                             'mobileApplication': {...},
                             'retry': {...}},
                 'tags': ['team:mobile', 'platform:ios']},
            )
        """
        return self._call(CREATE_SYNTHETICS_MOBILE_TEST, {}, body=body)

    def get_mobile_test(self, public_id: str) -> SyntheticsMobileTest:
        """Get a mobile test.

        Gives one mobile test in the form in which it is created and updated, steps
        included. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the mobile test.

        Returns:
            The mobile test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No mobile test has this public ID.

        Example:
            dd.synthetics.get_mobile_test(public_id='h2w-6ye-8jn')
        """
        return self._call(
            GET_MOBILE_TEST,
            {
                "public_id": public_id,
            },
        )

    def update_mobile_test(
        self, public_id: str, *, body: SyntheticsMobileTest | Mapping[str, Any] | bytes
    ) -> SyntheticsMobileTest:
        """Update a mobile test.

        Replaces a mobile test, steps included, by the one in the body. Read the test
        first. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the mobile test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No mobile test has this public ID.

        Example:
            dd.synthetics.update_mobile_test(
                public_id='h2w-6ye-8jn',
                body={'name': 'Cart of the iOS app',
                 'type': 'mobile',
                 'config': {'variables': []},
                 'steps': [{'name': 'Open the cart by deep link',
                            'type': 'openDeeplink',
                            'params': {'value': 'webstore://cart'},
                            'publicId': 'n3k-s8v-5gd'}],
                 'message': 'The cart of the iOS app is broken. '
                            '@slack-mobile-alerts',
                 'options': {'device_ids': ['synthetics:mobile:device:iphone_15_ios_17',
                                            'synthetics:mobile:device:iphone_12_ios_16'],
                             'tick_every': 14400,
                             'mobileApplication': {'applicationId': 'ab0e0aed-536d-411a-9a99-5428c27d8f8e',
                                                   'referenceId': 'ab0e0aed-536d-411a-9a99-5428c27d8f8e',
                                                   'referenceType': 'latest'}},
                 'tags': ['team:mobile', 'platform:ios']},
            )
        """
        return self._call(
            UPDATE_MOBILE_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def search_tests(
        self,
        *,
        text: str | None = None,
        include_full_config: bool | str | None = None,
        search_suites: bool | str | None = None,
        facets_only: bool | str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort: str | None = None,
    ) -> SyntheticsListTestsResponse:
        """Search tests.

        Finds tests by text, tags and other facets. Results are counted by `start` and
        `count`, not by pages. Needs the `synthetics_read` permission.

        Args:
            text: Search text: words of the name, or facets such as
                `tag:"team:checkout"`, `type:browser`, `status:paused`. When absent,
                all tests match.
            include_full_config: Whether the results hold the configuration of
                each test. When absent, `false`: they are much shorter.
            search_suites: Whether test suites are searched too. When absent,
                `false`.
            facets_only: Whether only the facets of the matching tests and their
                counts come back, no tests. When absent, `false`.
            start: Number of matching tests to pass over. When absent, 0.
                Default: `0`.
            count: Number of tests to return at most. When absent, 50. Default:
                `50`.
            sort: Property to sort by and direction, `asc` or `desc`, with a
                comma between. When absent, `name,asc`. Default: `"name,asc"`.

        Returns:
            The matching tests.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            dd.synthetics.search_tests()
        """
        return self._call(
            SEARCH_TESTS,
            {
                "text": text,
                "include_full_config": include_full_config,
                "search_suites": search_suites,
                "facets_only": facets_only,
                "start": start,
                "count": count,
                "sort": sort,
            },
        )

    def search_tests_pages(
        self,
        *,
        text: str | None = None,
        include_full_config: bool | str | None = None,
        search_suites: bool | str | None = None,
        facets_only: bool | str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort: str | None = None,
    ) -> Pages[SyntheticsTestDetailsWithoutSteps, SyntheticsListTestsResponse]:
        """The items of all pages of `search_tests`, fetched as they are needed.

        The arguments are those of `search_tests`; paging begins where they say. Iterate
        for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_TESTS,
            {
                "text": text,
                "include_full_config": include_full_config,
                "search_suites": search_suites,
                "facets_only": facets_only,
                "start": start,
                "count": count,
                "sort": sort,
            },
        )

    def trigger_tests(
        self, *, body: SyntheticsTriggerBody | Mapping[str, Any] | bytes
    ) -> SyntheticsTriggerCITestsResponse:
        """Run tests now.

        Starts runs of tests as they are configured, in addition to their schedule. Read
        the results under the IDs in the response. Needs the `synthetics_write`
        permission.

        Args:
            body: Public IDs of the tests, with the origin of the runs if
                wanted.

        Returns:
            The runs that have been started.

        Raises:
            BadRequestError: The list is empty, or an entry is not valid.

        Example:
            dd.synthetics.trigger_tests(
                body={'tests': [{'public_id': 'a7k-3wd-9zp'}]},
            )
        """
        return self._call(TRIGGER_TESTS, {}, body=body)

    def trigger_ci_tests(
        self, *, body: SyntheticsCITestBody | Mapping[str, Any] | bytes
    ) -> SyntheticsTriggerCITestsResponse:
        """Run tests for a CI pipeline.

        Starts a batch of runs for a CI pipeline. Each test can get settings of its own
        for this run, such as the address of a preview deployment, other locations, or
        values for variables. Ask for the batch until it is over to see whether the
        pipeline may go on. Needs the `synthetics_write` permission.

        Args:
            body: The tests and the settings that replace theirs for this batch.

        Returns:
            The runs that have been started and the batch they belong to.

        Raises:
            BadRequestError: The list is empty, or an entry is not valid.

        Example:
            dd.synthetics.trigger_ci_tests(
                body={'tests': [{'public_id': 'a7k-3wd-9zp'},
                           {'public_id': 'm4r-8tc-2hx'}]},
            )
        """
        return self._call(TRIGGER_CI_TESTS, {}, body=body)

    def fetch_uptimes(
        self, *, body: SyntheticsFetchUptimesPayload | Mapping[str, Any] | bytes
    ) -> list[SyntheticsTestUptime]:
        """Get the uptimes of tests.

        Computes for each test given the share of a period in which its monitor did not
        alert, with the changes of state in between. Needs the `synthetics_read`
        permission.

        Args:
            body: Public IDs of the tests, and the period.

        Returns:
            One entry per test.

        Raises:
            BadRequestError: The list of public IDs is empty, or the period is
                not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.fetch_uptimes(
                body={'public_ids': ['a7k-3wd-9zp', 'q2f-x8n-4cv'],
                 'from_ts': 1721898000,
                 'to_ts': 1721984400},
            )
        """
        return self._call(FETCH_UPTIMES, {}, body=body)

    def get_test(self, public_id: str) -> SyntheticsTestDetailsWithoutSteps:
        """Get a test of any type.

        Gives the configuration of one test without its steps, whatever its type. For
        the steps of a browser or mobile test, use the operation of that type. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the test.

        Returns:
            The test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            dd.synthetics.get_test(public_id='a7k-3wd-9zp')
        """
        return self._call(
            GET_TEST,
            {
                "public_id": public_id,
            },
        )

    def patch_test(
        self,
        public_id: str,
        *,
        body: SyntheticsPatchTestBody | Mapping[str, Any] | bytes,
    ) -> SyntheticsTestDetails:
        """Update parts of a test.

        Changes single properties of a test by a JSON Patch (RFC 6902) and leaves the
        rest alone, so that the test need not be read and sent back as a whole. The
        operations apply in order, all or none. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the test.
            body: The changes, as a list of JSON Patch operations in `data`.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: An operation is not valid, its path leads nowhere,
                or the result would not be a valid test.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            dd.synthetics.patch_test(
                public_id='a7k-3wd-9zp',
                body={'data': [{'op': 'replace',
                           'path': '/name',
                           'value': 'Checkout API answers in time'},
                          {'op': 'remove', 'path': '/config/assertions/0'}]},
            )
        """
        return self._call(
            PATCH_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def get_api_test_latest_results(
        self,
        public_id: str,
        *,
        from_ts: int | str | None = None,
        to_ts: int | str | None = None,
        probe_dc: Sequence[str] | str | None = None,
    ) -> SyntheticsGetAPITestLatestResultsResponse:
        """List the latest results of an API test.

        Gives summaries of the last runs of an API test, up to 150, with outcome and
        timings. Ask for a single result to see what was sent and received. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the API test.
            from_ts: Start of the window, Unix time in milliseconds. When
                absent, the window has no start.
            to_ts: End of the window, Unix time in milliseconds. When absent,
                now.
            probe_dc: IDs of locations; only results from these come back. When
                absent, those from all.

        Returns:
            Summaries of the runs.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            dd.synthetics.get_api_test_latest_results(public_id='a7k-3wd-9zp')
        """
        return self._call(
            GET_API_TEST_LATEST_RESULTS,
            {
                "public_id": public_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "probe_dc": probe_dc,
            },
        )

    def get_api_test_result(
        self, public_id: str, result_id: str
    ) -> SyntheticsAPITestResultFull:
        """Get a result of an API test.

        Gives one run of an API test in all detail: response, timings, the reason of a
        failure, and the test as it was at that time. Needs the `synthetics_read`
        permission.

        Args:
            public_id: Public ID of the API test.
            result_id: ID of the result, from the list of results or from
                triggering a test.

        Returns:
            The run.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID, or it has no such
                result (yet).

        Example:
            dd.synthetics.get_api_test_result(
                public_id='a7k-3wd-9zp',
                result_id='4818974208458839907',
            )
        """
        return self._call(
            GET_API_TEST_RESULT,
            {
                "public_id": public_id,
                "result_id": result_id,
            },
        )

    def update_test_pause_status(
        self,
        public_id: str,
        *,
        body: SyntheticsUpdateTestPauseStatusPayload | Mapping[str, Any] | bytes,
    ) -> bool:
        """Pause or resume a test.

        Stops or starts the scheduled runs of a test of any type. A paused test keeps
        its configuration and results. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the test.
            body: The new status.

        Returns:
            `true`: the test has the new status.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            dd.synthetics.update_test_pause_status(
                public_id='a7k-3wd-9zp',
                body={'new_status': 'paused'},
            )
        """
        return self._call(
            UPDATE_TEST_PAUSE_STATUS,
            {
                "public_id": public_id,
            },
            body=body,
        )

    def list_global_variables(self) -> SyntheticsListGlobalVariablesResponse:
        """List global variables.

        Gives all global variables of the organization. Values of secure variables are
        left out. Needs the `synthetics_global_variable_read` or the
        `apm_api_catalog_read` permission.

        Returns:
            The global variables.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.list_global_variables()
        """
        return self._call(LIST_GLOBAL_VARIABLES, {})

    def create_global_variable(
        self, *, body: SyntheticsGlobalVariableRequest | Mapping[str, Any] | bytes
    ) -> SyntheticsGlobalVariable:
        """Create a global variable.

        Creates a variable that all tests of the organization can use as `{{ NAME }}`.
        It has a fixed value, takes its value from the results of a test, yields
        one-time passwords, or acts as a security key. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            body: The variable as it is to be.

        Returns:
            The variable as stored, without its value if that is secure.

        Raises:
            BadRequestError: A required property is missing, or the name has
                characters that are not allowed.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            ConflictError: A variable of this name exists.

        Example:
            dd.synthetics.create_global_variable(
                body={'name': 'STORE_URL',
                 'description': 'Address of the web store in production',
                 'tags': ['team:web-store'],
                 'value': {'secure': False,
                           'value': 'https://store.example.com'}},
            )
        """
        return self._call(CREATE_GLOBAL_VARIABLE, {}, body=body)

    def get_global_variable(self, variable_id: str) -> SyntheticsGlobalVariable:
        """Get a global variable.

        Gives one global variable, with its value unless that is secure. Needs the
        `synthetics_global_variable_read` permission.

        Args:
            variable_id: UUID of the variable.

        Returns:
            The variable.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No variable has this ID.

        Example:
            dd.synthetics.get_global_variable(
                variable_id='288ffd6c-6322-43c4-b18b-3bf30db834ab',
            )
        """
        return self._call(
            GET_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
        )

    def edit_global_variable(
        self,
        variable_id: str,
        *,
        body: SyntheticsGlobalVariableRequest | Mapping[str, Any] | bytes,
    ) -> SyntheticsGlobalVariable:
        """Update a global variable.

        Replaces a global variable by the one in the body. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            variable_id: UUID of the variable.
            body: The variable as it is to be.

        Returns:
            The variable as it is now.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            dd.synthetics.edit_global_variable(
                variable_id='6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80',
                body={'name': 'STORE_URL',
                 'description': 'Address of the web store after the move',
                 'tags': ['team:web-store'],
                 'value': {'secure': False,
                           'value': 'https://www.example.com/store'}},
            )
        """
        return self._call(
            EDIT_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
            body=body,
        )

    def delete_global_variable(self, variable_id: str) -> None:
        """Delete a global variable.

        Deletes a global variable. Take it out of the tests that use it first. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            variable_id: UUID of the variable.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No variable has this ID.

        Example:
            dd.synthetics.delete_global_variable(
                variable_id='6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80',
            )
        """
        return self._call(
            DELETE_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> SyntheticsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return SyntheticsResourceWithRawResponse(self)


class SyntheticsResourceWithRawResponse(RawResource):
    """The operations of `SyntheticsResource`, returning whole responses."""

    get_synthetics_ci_batch = raw_method(SyntheticsResource.get_synthetics_ci_batch)

    list_locations = raw_method(SyntheticsResource.list_locations)

    create_private_location = raw_method(SyntheticsResource.create_private_location)

    get_private_location = raw_method(SyntheticsResource.get_private_location)

    update_private_location = raw_method(SyntheticsResource.update_private_location)

    delete_private_location = raw_method(SyntheticsResource.delete_private_location)

    get_synthetics_default_locations = raw_method(
        SyntheticsResource.get_synthetics_default_locations
    )

    list_tests = raw_method(SyntheticsResource.list_tests)

    create_synthetics_api_test = raw_method(
        SyntheticsResource.create_synthetics_api_test
    )

    get_api_test = raw_method(SyntheticsResource.get_api_test)

    update_api_test = raw_method(SyntheticsResource.update_api_test)

    create_synthetics_browser_test = raw_method(
        SyntheticsResource.create_synthetics_browser_test
    )

    get_browser_test = raw_method(SyntheticsResource.get_browser_test)

    update_browser_test = raw_method(SyntheticsResource.update_browser_test)

    get_browser_test_latest_results = raw_method(
        SyntheticsResource.get_browser_test_latest_results
    )

    get_browser_test_result = raw_method(SyntheticsResource.get_browser_test_result)

    delete_tests = raw_method(SyntheticsResource.delete_tests)

    create_synthetics_mobile_test = raw_method(
        SyntheticsResource.create_synthetics_mobile_test
    )

    get_mobile_test = raw_method(SyntheticsResource.get_mobile_test)

    update_mobile_test = raw_method(SyntheticsResource.update_mobile_test)

    search_tests = raw_method(SyntheticsResource.search_tests)

    trigger_tests = raw_method(SyntheticsResource.trigger_tests)

    trigger_ci_tests = raw_method(SyntheticsResource.trigger_ci_tests)

    fetch_uptimes = raw_method(SyntheticsResource.fetch_uptimes)

    get_test = raw_method(SyntheticsResource.get_test)

    patch_test = raw_method(SyntheticsResource.patch_test)

    get_api_test_latest_results = raw_method(
        SyntheticsResource.get_api_test_latest_results
    )

    get_api_test_result = raw_method(SyntheticsResource.get_api_test_result)

    update_test_pause_status = raw_method(SyntheticsResource.update_test_pause_status)

    list_global_variables = raw_method(SyntheticsResource.list_global_variables)

    create_global_variable = raw_method(SyntheticsResource.create_global_variable)

    get_global_variable = raw_method(SyntheticsResource.get_global_variable)

    edit_global_variable = raw_method(SyntheticsResource.edit_global_variable)

    delete_global_variable = raw_method(SyntheticsResource.delete_global_variable)


class AsyncSyntheticsResource(AsyncResource):
    """Synthetic tests call applications from outside, on a schedule or from CI pipelines,
    and report when an answer is wrong, late or missing. API tests send requests and
    check them by assertions; browser tests and mobile tests go through an application
    step by step. Every test has a public ID such as `a7k-3wd-9zp`, runs from one or
    more locations (managed ones such as `aws:eu-west-1`, private ones beginning with
    `pl:`), and has a monitor that the service keeps for it and that sends the
    notifications.

    Local and global variables stand in requests and steps as `{{ NAME }}`. Intervals
    between runs are seconds, intervals between retries milliseconds, and times of
    results Unix time in milliseconds. Creating and updating is done by the operation of
    the test's type; reading, pausing, patching and deleting works for all types alike.

    Errors of all methods:
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def get_synthetics_ci_batch(self, batch_id: str) -> SyntheticsBatchDetails:
        """Get a CI batch.

        Gives the state of a batch started for a CI pipeline and of each of its runs.
        Needs the `synthetics_read` permission.

        Args:
            batch_id: UUID of the batch, from the response to triggering it.

        Returns:
            The batch.

        Raises:
            NotFoundError: No batch has this ID.

        Example:
            await dd.synthetics.get_synthetics_ci_batch(
                batch_id='7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21',
            )
        """
        return await self._call(
            GET_SYNTHETICS_CI_BATCH,
            {
                "batch_id": batch_id,
            },
        )

    async def list_locations(self) -> SyntheticsLocations:
        """List locations.

        Gives all locations that tests can run from, managed and private, with the IDs
        that tests name in `locations`. Needs the `synthetics_private_location_read`
        permission.

        Returns:
            The locations.

        Example:
            await dd.synthetics.list_locations()
        """
        return await self._call(LIST_LOCATIONS, {})

    async def create_private_location(
        self, *, body: SyntheticsPrivateLocation | Mapping[str, Any] | bytes
    ) -> SyntheticsPrivateLocationCreationResponse:
        """Create a private location.

        Creates a private location and gives back the configuration and keys for its
        worker. This is the only time that the keys are shown: save `config` to the file
        that the worker reads. Tests can run there once a worker is up. Needs the
        `synthetics_private_location_write` permission.

        Args:
            body: Name, description, tags and access of the location.

        Returns:
            The location, with the configuration and keys for its worker.

        Raises:
            NotFoundError: Private locations are not available to the
                organization.

        Example:
            await dd.synthetics.create_private_location(
                body={'name': 'Warehouse Berlin',
                 'description': 'Worker in the network of the Berlin '
                                'warehouse',
                 'tags': ['site:berlin', 'team:infra']},
            )
        """
        return await self._call(CREATE_PRIVATE_LOCATION, {}, body=body)

    async def get_private_location(self, location_id: str) -> SyntheticsPrivateLocation:
        """Get a private location.

        Gives name, description, tags and access of a private location, without its
        keys. Needs the `synthetics_private_location_read` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.

        Returns:
            The private location.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            await dd.synthetics.get_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
            )
        """
        return await self._call(
            GET_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
        )

    async def update_private_location(
        self,
        location_id: str,
        *,
        body: SyntheticsPrivateLocation | Mapping[str, Any] | bytes,
    ) -> SyntheticsPrivateLocation:
        """Update a private location.

        Replaces name, description, tags and access of a private location. ID and keys
        stay, so that workers and tests go on as before. Needs the
        `synthetics_private_location_write` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.
            body: The location as it is to be.

        Returns:
            The private location as it is now.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            await dd.synthetics.update_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
                body={'name': 'Warehouse Berlin West',
                 'description': 'Worker in the network of the western '
                                'Berlin warehouse',
                 'tags': ['site:berlin-west', 'team:infra'],
                 'metadata': {'restricted_roles': ['88260ec6-bc34-11ee-aae0-da7ad0900002']}},
            )
        """
        return await self._call(
            UPDATE_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
            body=body,
        )

    async def delete_private_location(self, location_id: str) -> None:
        """Delete a private location.

        Deletes a private location. Its workers can no longer fetch tests. Needs the
        `synthetics_private_location_write` permission.

        Args:
            location_id: ID of the private location, with `pl:` at its
                beginning.

        Raises:
            NotFoundError: No private location has this ID.

        Example:
            await dd.synthetics.delete_private_location(
                location_id='pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f',
            )
        """
        return await self._call(
            DELETE_PRIVATE_LOCATION,
            {
                "location_id": location_id,
            },
        )

    async def get_synthetics_default_locations(self) -> SyntheticsDefaultLocations:
        """List the default locations.

        Gives the IDs of the locations that the app selects for new tests. Needs the
        `synthetics_default_settings_read` permission.

        Returns:
            IDs of the locations.

        Example:
            await dd.synthetics.get_synthetics_default_locations()
        """
        return await self._call(GET_SYNTHETICS_DEFAULT_LOCATIONS, {})

    async def list_tests(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> SyntheticsListTestsResponse:
        """List tests.

        Gives the tests of the organization page by page, of all types and without their
        steps. To look for certain tests, use the search instead. Needs the
        `synthetics_read` permission.

        Args:
            page_size: Number of tests per page. When absent, 100. Default:
                `100`.
            page_number: Zero-based page number. When absent, 0.

        Returns:
            One page of tests.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            await dd.synthetics.list_tests()
        """
        return await self._call(
            LIST_TESTS,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    def list_tests_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
    ) -> AsyncPages[SyntheticsTestDetailsWithoutSteps, SyntheticsListTestsResponse]:
        """The items of all pages of `list_tests`, fetched as they are needed.

        The arguments are those of `list_tests`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_TESTS,
            {
                "page_size": page_size,
                "page_number": page_number,
            },
        )

    async def create_synthetics_api_test(
        self, *, body: SyntheticsAPITest | Mapping[str, Any] | bytes
    ) -> SyntheticsAPITest:
        """Create an API test.

        Creates an API test of the given `subtype` and, with it, a monitor that alerts
        when the test fails. Secrets are best kept in global variables marked secure and
        used as `{{ NAME }}`. Needs the `synthetics_write` permission.

        Args:
            body: The test as it is to be.

        Returns:
            The test as stored, with its public ID and the number of its
                monitor.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.create_synthetics_api_test(
                body={'name': 'Checkout API answers',
                 'type': 'api',
                 'subtype': 'http',
                 'status': 'live',
                 'config': {'request': {...}, 'assertions': [...]},
                 'locations': ['aws:eu-west-1', 'aws:us-east-2'],
                 'message': 'The checkout API does not answer. '
                            '@slack-checkout-alerts',
                 'options': {'tick_every': 60,
                             'min_failure_duration': 120,
                             'min_location_failed': 1,
                             'follow_redirects': True,
                             'retry': {...},
                             'monitor_priority': 2,
                             'monitor_options': {...}},
                 'tags': ['team:checkout', 'env:prod']},
            )
        """
        return await self._call(CREATE_SYNTHETICS_API_TEST, {}, body=body)

    async def get_api_test(self, public_id: str) -> SyntheticsAPITest:
        """Get an API test.

        Gives one API test in the form in which it is created and updated, the steps of
        multistep tests included. Values of secure variables, certificates and keys are
        left out. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the API test.

        Returns:
            The API test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            await dd.synthetics.get_api_test(public_id='a7k-3wd-9zp')
        """
        return await self._call(
            GET_API_TEST,
            {
                "public_id": public_id,
            },
        )

    async def update_api_test(
        self, public_id: str, *, body: SyntheticsAPITest | Mapping[str, Any] | bytes
    ) -> SyntheticsAPITest:
        """Update an API test.

        Replaces an API test by the one in the body. Read the test first or use the
        patch operation for small changes. The subtype cannot be changed. Needs the
        `synthetics_write` permission.

        Args:
            public_id: Public ID of the API test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            await dd.synthetics.update_api_test(
                public_id='a7k-3wd-9zp',
                body={'name': 'Checkout API answers',
                 'type': 'api',
                 'subtype': 'http',
                 'config': {'request': {'method': 'GET',
                                        'url': 'https://api.example.com/checkout/health',
                                        'timeout': 30},
                            'assertions': [{...}, {...}]},
                 'locations': ['aws:eu-west-1', 'aws:us-east-2'],
                 'message': 'The checkout API is slow or does not answer. '
                            '@slack-checkout-alerts',
                 'options': {'tick_every': 60,
                             'min_location_failed': 1,
                             'retry': {'count': 1, 'interval': 300}},
                 'tags': ['team:checkout', 'env:prod']},
            )
        """
        return await self._call(
            UPDATE_API_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def create_synthetics_browser_test(
        self, *, body: SyntheticsBrowserTest | Mapping[str, Any] | bytes
    ) -> SyntheticsBrowserTest:
        """Create a browser test.

        Creates a browser test and, with it, a monitor that alerts when the test fails.
        The elements in its steps are easiest taken from a test recorded in the app; a
        test written by hand can use CSS or XPath locators (`userLocator`). Needs the
        `synthetics_write` permission.

        Args:
            body: The test as it is to be, with its steps.

        Returns:
            The test as stored, with its public ID, the number of its monitor,
                and an ID for each step.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.create_synthetics_browser_test(
                body={'name': 'Home page of the web store',
                 'type': 'browser',
                 'status': 'live',
                 'config': {'assertions': [], 'request': {...}},
                 'steps': [{...}, {...}],
                 'locations': ['aws:eu-central-1'],
                 'message': 'The home page does not load. '
                            '@slack-store-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 900,
                             'min_location_failed': 1},
                 'tags': ['team:web-store']},
            )
        """
        return await self._call(CREATE_SYNTHETICS_BROWSER_TEST, {}, body=body)

    async def get_browser_test(self, public_id: str) -> SyntheticsBrowserTest:
        """Get a browser test.

        Gives one browser test in the form in which it is created and updated, steps
        included. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.

        Returns:
            The browser test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            await dd.synthetics.get_browser_test(public_id='m4r-8tc-2hx')
        """
        return await self._call(
            GET_BROWSER_TEST,
            {
                "public_id": public_id,
            },
        )

    async def update_browser_test(
        self, public_id: str, *, body: SyntheticsBrowserTest | Mapping[str, Any] | bytes
    ) -> SyntheticsBrowserTest:
        """Update a browser test.

        Replaces a browser test, steps included, by the one in the body. Needs the
        `synthetics_write` permission.

        Args:
            public_id: Public ID of the browser test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            await dd.synthetics.update_browser_test(
                public_id='m4r-8tc-2hx',
                body={'name': 'Home page of the web store',
                 'type': 'browser',
                 'config': {'assertions': [], 'request': {...}},
                 'steps': [{...}, {...}],
                 'locations': ['aws:eu-central-1'],
                 'message': 'The home page does not load. '
                            '@slack-store-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 900,
                             'min_location_failed': 1},
                 'tags': ['team:web-store']},
            )
        """
        return await self._call(
            UPDATE_BROWSER_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def get_browser_test_latest_results(
        self,
        public_id: str,
        *,
        from_ts: int | str | None = None,
        to_ts: int | str | None = None,
        probe_dc: Sequence[str] | str | None = None,
    ) -> SyntheticsGetBrowserTestLatestResultsResponse:
        """List the latest results of a browser test.

        Gives summaries of the last runs of a browser test, up to 150. Each device at
        each location has its own. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.
            from_ts: Start of the window, Unix time in milliseconds. When
                absent, as far back as results are kept.
            to_ts: End of the window, Unix time in milliseconds. When absent,
                now.
            probe_dc: IDs of locations; only results from these come back. When
                absent, those from all.

        Returns:
            Summaries of the runs.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID.

        Example:
            await dd.synthetics.get_browser_test_latest_results(
                public_id='m4r-8tc-2hx',
            )
        """
        return await self._call(
            GET_BROWSER_TEST_LATEST_RESULTS,
            {
                "public_id": public_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "probe_dc": probe_dc,
            },
        )

    async def get_browser_test_result(
        self, public_id: str, result_id: str
    ) -> SyntheticsBrowserTestResultFull:
        """Get a result of a browser test.

        Gives one run of a browser test in all detail: each step with its duration,
        errors and web vitals, and the test as it was at that time. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the browser test.
            result_id: ID of the result, from the list of results or from
                triggering a test.

        Returns:
            The run.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No browser test has this public ID, or it has no such
                result (yet).

        Example:
            await dd.synthetics.get_browser_test_result(
                public_id='m4r-8tc-2hx',
                result_id='5671719892074090418',
            )
        """
        return await self._call(
            GET_BROWSER_TEST_RESULT,
            {
                "public_id": public_id,
                "result_id": result_id,
            },
        )

    async def delete_tests(
        self, *, body: SyntheticsDeleteTestsPayload | Mapping[str, Any] | bytes
    ) -> SyntheticsDeleteTestsResponse:
        """Delete tests.

        Deletes tests of any type. A test that others depend on, as a subtest or as the
        source of a global variable, is refused unless `force_delete_dependencies` is
        set. Needs the `synthetics_write` permission.

        Args:
            body: Public IDs of the tests.

        Returns:
            The tests are gone.

        Raises:
            BadRequestError: The list is empty, or a test is still in use by
                others.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: One of the public IDs belongs to no test.

        Example:
            await dd.synthetics.delete_tests(
                body={'public_ids': ['a7k-3wd-9zp', 'm4r-8tc-2hx']},
            )
        """
        return await self._call(DELETE_TESTS, {}, body=body)

    async def create_synthetics_mobile_test(
        self, *, body: SyntheticsMobileTest | Mapping[str, Any] | bytes
    ) -> SyntheticsMobileTest:
        """Create a mobile test.

        Creates a mobile test for an application uploaded before and, with it, a monitor
        that alerts when the test fails. Needs the `synthetics_write` permission.

        Args:
            body: The test as it is to be, with its steps.

        Returns:
            The test as stored, with its public ID and the number of its
                monitor.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.create_synthetics_mobile_test(
                body={'name': 'Cart of the iOS app',
                 'type': 'mobile',
                 'status': 'live',
                 'config': {'variables': []},
                 'steps': [{...}, {...}, {...}],
                 'message': 'The cart of the iOS app is broken. '
                            '@slack-mobile-alerts',
                 'options': {'device_ids': [...],
                             'tick_every': 3600,
                             'mobileApplication': {...},
                             'retry': {...}},
                 'tags': ['team:mobile', 'platform:ios']},
            )
        """
        return await self._call(CREATE_SYNTHETICS_MOBILE_TEST, {}, body=body)

    async def get_mobile_test(self, public_id: str) -> SyntheticsMobileTest:
        """Get a mobile test.

        Gives one mobile test in the form in which it is created and updated, steps
        included. Needs the `synthetics_read` permission.

        Args:
            public_id: Public ID of the mobile test.

        Returns:
            The mobile test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No mobile test has this public ID.

        Example:
            await dd.synthetics.get_mobile_test(public_id='h2w-6ye-8jn')
        """
        return await self._call(
            GET_MOBILE_TEST,
            {
                "public_id": public_id,
            },
        )

    async def update_mobile_test(
        self, public_id: str, *, body: SyntheticsMobileTest | Mapping[str, Any] | bytes
    ) -> SyntheticsMobileTest:
        """Update a mobile test.

        Replaces a mobile test, steps included, by the one in the body. Read the test
        first. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the mobile test.
            body: The whole test as it is to be.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: The test is not valid; `errors` says where.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No mobile test has this public ID.

        Example:
            await dd.synthetics.update_mobile_test(
                public_id='h2w-6ye-8jn',
                body={'name': 'Cart of the iOS app',
                 'type': 'mobile',
                 'config': {'variables': []},
                 'steps': [{'name': 'Open the cart by deep link',
                            'type': 'openDeeplink',
                            'params': {'value': 'webstore://cart'},
                            'publicId': 'n3k-s8v-5gd'}],
                 'message': 'The cart of the iOS app is broken. '
                            '@slack-mobile-alerts',
                 'options': {'device_ids': ['synthetics:mobile:device:iphone_15_ios_17',
                                            'synthetics:mobile:device:iphone_12_ios_16'],
                             'tick_every': 14400,
                             'mobileApplication': {'applicationId': 'ab0e0aed-536d-411a-9a99-5428c27d8f8e',
                                                   'referenceId': 'ab0e0aed-536d-411a-9a99-5428c27d8f8e',
                                                   'referenceType': 'latest'}},
                 'tags': ['team:mobile', 'platform:ios']},
            )
        """
        return await self._call(
            UPDATE_MOBILE_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def search_tests(
        self,
        *,
        text: str | None = None,
        include_full_config: bool | str | None = None,
        search_suites: bool | str | None = None,
        facets_only: bool | str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort: str | None = None,
    ) -> SyntheticsListTestsResponse:
        """Search tests.

        Finds tests by text, tags and other facets. Results are counted by `start` and
        `count`, not by pages. Needs the `synthetics_read` permission.

        Args:
            text: Search text: words of the name, or facets such as
                `tag:"team:checkout"`, `type:browser`, `status:paused`. When absent,
                all tests match.
            include_full_config: Whether the results hold the configuration of
                each test. When absent, `false`: they are much shorter.
            search_suites: Whether test suites are searched too. When absent,
                `false`.
            facets_only: Whether only the facets of the matching tests and their
                counts come back, no tests. When absent, `false`.
            start: Number of matching tests to pass over. When absent, 0.
                Default: `0`.
            count: Number of tests to return at most. When absent, 50. Default:
                `50`.
            sort: Property to sort by and direction, `asc` or `desc`, with a
                comma between. When absent, `name,asc`. Default: `"name,asc"`.

        Returns:
            The matching tests.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            await dd.synthetics.search_tests()
        """
        return await self._call(
            SEARCH_TESTS,
            {
                "text": text,
                "include_full_config": include_full_config,
                "search_suites": search_suites,
                "facets_only": facets_only,
                "start": start,
                "count": count,
                "sort": sort,
            },
        )

    def search_tests_pages(
        self,
        *,
        text: str | None = None,
        include_full_config: bool | str | None = None,
        search_suites: bool | str | None = None,
        facets_only: bool | str | None = None,
        start: int | str | None = None,
        count: int | str | None = None,
        sort: str | None = None,
    ) -> AsyncPages[SyntheticsTestDetailsWithoutSteps, SyntheticsListTestsResponse]:
        """The items of all pages of `search_tests`, fetched as they are needed.

        The arguments are those of `search_tests`; paging begins where they say. Iterate
        with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            SEARCH_TESTS,
            {
                "text": text,
                "include_full_config": include_full_config,
                "search_suites": search_suites,
                "facets_only": facets_only,
                "start": start,
                "count": count,
                "sort": sort,
            },
        )

    async def trigger_tests(
        self, *, body: SyntheticsTriggerBody | Mapping[str, Any] | bytes
    ) -> SyntheticsTriggerCITestsResponse:
        """Run tests now.

        Starts runs of tests as they are configured, in addition to their schedule. Read
        the results under the IDs in the response. Needs the `synthetics_write`
        permission.

        Args:
            body: Public IDs of the tests, with the origin of the runs if
                wanted.

        Returns:
            The runs that have been started.

        Raises:
            BadRequestError: The list is empty, or an entry is not valid.

        Example:
            await dd.synthetics.trigger_tests(
                body={'tests': [{'public_id': 'a7k-3wd-9zp'}]},
            )
        """
        return await self._call(TRIGGER_TESTS, {}, body=body)

    async def trigger_ci_tests(
        self, *, body: SyntheticsCITestBody | Mapping[str, Any] | bytes
    ) -> SyntheticsTriggerCITestsResponse:
        """Run tests for a CI pipeline.

        Starts a batch of runs for a CI pipeline. Each test can get settings of its own
        for this run, such as the address of a preview deployment, other locations, or
        values for variables. Ask for the batch until it is over to see whether the
        pipeline may go on. Needs the `synthetics_write` permission.

        Args:
            body: The tests and the settings that replace theirs for this batch.

        Returns:
            The runs that have been started and the batch they belong to.

        Raises:
            BadRequestError: The list is empty, or an entry is not valid.

        Example:
            await dd.synthetics.trigger_ci_tests(
                body={'tests': [{'public_id': 'a7k-3wd-9zp'},
                           {'public_id': 'm4r-8tc-2hx'}]},
            )
        """
        return await self._call(TRIGGER_CI_TESTS, {}, body=body)

    async def fetch_uptimes(
        self, *, body: SyntheticsFetchUptimesPayload | Mapping[str, Any] | bytes
    ) -> list[SyntheticsTestUptime]:
        """Get the uptimes of tests.

        Computes for each test given the share of a period in which its monitor did not
        alert, with the changes of state in between. Needs the `synthetics_read`
        permission.

        Args:
            body: Public IDs of the tests, and the period.

        Returns:
            One entry per test.

        Raises:
            BadRequestError: The list of public IDs is empty, or the period is
                not valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.fetch_uptimes(
                body={'public_ids': ['a7k-3wd-9zp', 'q2f-x8n-4cv'],
                 'from_ts': 1721898000,
                 'to_ts': 1721984400},
            )
        """
        return await self._call(FETCH_UPTIMES, {}, body=body)

    async def get_test(self, public_id: str) -> SyntheticsTestDetailsWithoutSteps:
        """Get a test of any type.

        Gives the configuration of one test without its steps, whatever its type. For
        the steps of a browser or mobile test, use the operation of that type. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the test.

        Returns:
            The test.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            await dd.synthetics.get_test(public_id='a7k-3wd-9zp')
        """
        return await self._call(
            GET_TEST,
            {
                "public_id": public_id,
            },
        )

    async def patch_test(
        self,
        public_id: str,
        *,
        body: SyntheticsPatchTestBody | Mapping[str, Any] | bytes,
    ) -> SyntheticsTestDetails:
        """Update parts of a test.

        Changes single properties of a test by a JSON Patch (RFC 6902) and leaves the
        rest alone, so that the test need not be read and sent back as a whole. The
        operations apply in order, all or none. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the test.
            body: The changes, as a list of JSON Patch operations in `data`.

        Returns:
            The test as it is now.

        Raises:
            BadRequestError: An operation is not valid, its path leads nowhere,
                or the result would not be a valid test.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            await dd.synthetics.patch_test(
                public_id='a7k-3wd-9zp',
                body={'data': [{'op': 'replace',
                           'path': '/name',
                           'value': 'Checkout API answers in time'},
                          {'op': 'remove', 'path': '/config/assertions/0'}]},
            )
        """
        return await self._call(
            PATCH_TEST,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def get_api_test_latest_results(
        self,
        public_id: str,
        *,
        from_ts: int | str | None = None,
        to_ts: int | str | None = None,
        probe_dc: Sequence[str] | str | None = None,
    ) -> SyntheticsGetAPITestLatestResultsResponse:
        """List the latest results of an API test.

        Gives summaries of the last runs of an API test, up to 150, with outcome and
        timings. Ask for a single result to see what was sent and received. Needs the
        `synthetics_read` permission.

        Args:
            public_id: Public ID of the API test.
            from_ts: Start of the window, Unix time in milliseconds. When
                absent, the window has no start.
            to_ts: End of the window, Unix time in milliseconds. When absent,
                now.
            probe_dc: IDs of locations; only results from these come back. When
                absent, those from all.

        Returns:
            Summaries of the runs.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID.

        Example:
            await dd.synthetics.get_api_test_latest_results(
                public_id='a7k-3wd-9zp',
            )
        """
        return await self._call(
            GET_API_TEST_LATEST_RESULTS,
            {
                "public_id": public_id,
                "from_ts": from_ts,
                "to_ts": to_ts,
                "probe_dc": probe_dc,
            },
        )

    async def get_api_test_result(
        self, public_id: str, result_id: str
    ) -> SyntheticsAPITestResultFull:
        """Get a result of an API test.

        Gives one run of an API test in all detail: response, timings, the reason of a
        failure, and the test as it was at that time. Needs the `synthetics_read`
        permission.

        Args:
            public_id: Public ID of the API test.
            result_id: ID of the result, from the list of results or from
                triggering a test.

        Returns:
            The run.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No API test has this public ID, or it has no such
                result (yet).

        Example:
            await dd.synthetics.get_api_test_result(
                public_id='a7k-3wd-9zp',
                result_id='4818974208458839907',
            )
        """
        return await self._call(
            GET_API_TEST_RESULT,
            {
                "public_id": public_id,
                "result_id": result_id,
            },
        )

    async def update_test_pause_status(
        self,
        public_id: str,
        *,
        body: SyntheticsUpdateTestPauseStatusPayload | Mapping[str, Any] | bytes,
    ) -> bool:
        """Pause or resume a test.

        Stops or starts the scheduled runs of a test of any type. A paused test keeps
        its configuration and results. Needs the `synthetics_write` permission.

        Args:
            public_id: Public ID of the test.
            body: The new status.

        Returns:
            `true`: the test has the new status.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No test has this public ID.

        Example:
            await dd.synthetics.update_test_pause_status(
                public_id='a7k-3wd-9zp',
                body={'new_status': 'paused'},
            )
        """
        return await self._call(
            UPDATE_TEST_PAUSE_STATUS,
            {
                "public_id": public_id,
            },
            body=body,
        )

    async def list_global_variables(self) -> SyntheticsListGlobalVariablesResponse:
        """List global variables.

        Gives all global variables of the organization. Values of secure variables are
        left out. Needs the `synthetics_global_variable_read` or the
        `apm_api_catalog_read` permission.

        Returns:
            The global variables.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.list_global_variables()
        """
        return await self._call(LIST_GLOBAL_VARIABLES, {})

    async def create_global_variable(
        self, *, body: SyntheticsGlobalVariableRequest | Mapping[str, Any] | bytes
    ) -> SyntheticsGlobalVariable:
        """Create a global variable.

        Creates a variable that all tests of the organization can use as `{{ NAME }}`.
        It has a fixed value, takes its value from the results of a test, yields
        one-time passwords, or acts as a security key. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            body: The variable as it is to be.

        Returns:
            The variable as stored, without its value if that is secure.

        Raises:
            BadRequestError: A required property is missing, or the name has
                characters that are not allowed.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            ConflictError: A variable of this name exists.

        Example:
            await dd.synthetics.create_global_variable(
                body={'name': 'STORE_URL',
                 'description': 'Address of the web store in production',
                 'tags': ['team:web-store'],
                 'value': {'secure': False,
                           'value': 'https://store.example.com'}},
            )
        """
        return await self._call(CREATE_GLOBAL_VARIABLE, {}, body=body)

    async def get_global_variable(self, variable_id: str) -> SyntheticsGlobalVariable:
        """Get a global variable.

        Gives one global variable, with its value unless that is secure. Needs the
        `synthetics_global_variable_read` permission.

        Args:
            variable_id: UUID of the variable.

        Returns:
            The variable.

        Raises:
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No variable has this ID.

        Example:
            await dd.synthetics.get_global_variable(
                variable_id='288ffd6c-6322-43c4-b18b-3bf30db834ab',
            )
        """
        return await self._call(
            GET_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
        )

    async def edit_global_variable(
        self,
        variable_id: str,
        *,
        body: SyntheticsGlobalVariableRequest | Mapping[str, Any] | bytes,
    ) -> SyntheticsGlobalVariable:
        """Update a global variable.

        Replaces a global variable by the one in the body. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            variable_id: UUID of the variable.
            body: The variable as it is to be.

        Returns:
            The variable as it is now.

        Raises:
            BadRequestError: A required property is missing, or a value is not
                valid.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.

        Example:
            await dd.synthetics.edit_global_variable(
                variable_id='6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80',
                body={'name': 'STORE_URL',
                 'description': 'Address of the web store after the move',
                 'tags': ['team:web-store'],
                 'value': {'secure': False,
                           'value': 'https://www.example.com/store'}},
            )
        """
        return await self._call(
            EDIT_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
            body=body,
        )

    async def delete_global_variable(self, variable_id: str) -> None:
        """Delete a global variable.

        Deletes a global variable. Take it out of the tests that use it first. Needs the
        `synthetics_global_variable_write` permission.

        Args:
            variable_id: UUID of the variable.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            PermissionDeniedError: The API key or application key is not valid,
                belongs to another organization or site, or the owner of the
                application key (or the scope of the key) lacks the permission that
                the operation needs. Sending the same request again does not help.
            NotFoundError: No variable has this ID.

        Example:
            await dd.synthetics.delete_global_variable(
                variable_id='6f0d9b3e-8a41-4c7e-b5d2-1e3f5a7c9b80',
            )
        """
        return await self._call(
            DELETE_GLOBAL_VARIABLE,
            {
                "variable_id": variable_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncSyntheticsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncSyntheticsResourceWithRawResponse(self)


class AsyncSyntheticsResourceWithRawResponse(RawResource):
    """The operations of `AsyncSyntheticsResource`, returning whole responses."""

    get_synthetics_ci_batch = async_raw_method(
        AsyncSyntheticsResource.get_synthetics_ci_batch
    )

    list_locations = async_raw_method(AsyncSyntheticsResource.list_locations)

    create_private_location = async_raw_method(
        AsyncSyntheticsResource.create_private_location
    )

    get_private_location = async_raw_method(
        AsyncSyntheticsResource.get_private_location
    )

    update_private_location = async_raw_method(
        AsyncSyntheticsResource.update_private_location
    )

    delete_private_location = async_raw_method(
        AsyncSyntheticsResource.delete_private_location
    )

    get_synthetics_default_locations = async_raw_method(
        AsyncSyntheticsResource.get_synthetics_default_locations
    )

    list_tests = async_raw_method(AsyncSyntheticsResource.list_tests)

    create_synthetics_api_test = async_raw_method(
        AsyncSyntheticsResource.create_synthetics_api_test
    )

    get_api_test = async_raw_method(AsyncSyntheticsResource.get_api_test)

    update_api_test = async_raw_method(AsyncSyntheticsResource.update_api_test)

    create_synthetics_browser_test = async_raw_method(
        AsyncSyntheticsResource.create_synthetics_browser_test
    )

    get_browser_test = async_raw_method(AsyncSyntheticsResource.get_browser_test)

    update_browser_test = async_raw_method(AsyncSyntheticsResource.update_browser_test)

    get_browser_test_latest_results = async_raw_method(
        AsyncSyntheticsResource.get_browser_test_latest_results
    )

    get_browser_test_result = async_raw_method(
        AsyncSyntheticsResource.get_browser_test_result
    )

    delete_tests = async_raw_method(AsyncSyntheticsResource.delete_tests)

    create_synthetics_mobile_test = async_raw_method(
        AsyncSyntheticsResource.create_synthetics_mobile_test
    )

    get_mobile_test = async_raw_method(AsyncSyntheticsResource.get_mobile_test)

    update_mobile_test = async_raw_method(AsyncSyntheticsResource.update_mobile_test)

    search_tests = async_raw_method(AsyncSyntheticsResource.search_tests)

    trigger_tests = async_raw_method(AsyncSyntheticsResource.trigger_tests)

    trigger_ci_tests = async_raw_method(AsyncSyntheticsResource.trigger_ci_tests)

    fetch_uptimes = async_raw_method(AsyncSyntheticsResource.fetch_uptimes)

    get_test = async_raw_method(AsyncSyntheticsResource.get_test)

    patch_test = async_raw_method(AsyncSyntheticsResource.patch_test)

    get_api_test_latest_results = async_raw_method(
        AsyncSyntheticsResource.get_api_test_latest_results
    )

    get_api_test_result = async_raw_method(AsyncSyntheticsResource.get_api_test_result)

    update_test_pause_status = async_raw_method(
        AsyncSyntheticsResource.update_test_pause_status
    )

    list_global_variables = async_raw_method(
        AsyncSyntheticsResource.list_global_variables
    )

    create_global_variable = async_raw_method(
        AsyncSyntheticsResource.create_global_variable
    )

    get_global_variable = async_raw_method(AsyncSyntheticsResource.get_global_variable)

    edit_global_variable = async_raw_method(
        AsyncSyntheticsResource.edit_global_variable
    )

    delete_global_variable = async_raw_method(
        AsyncSyntheticsResource.delete_global_variable
    )
