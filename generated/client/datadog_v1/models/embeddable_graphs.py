"""Models of the family Embeddable Graphs."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable
from pydantic import Field


class EmbeddableGraph(Model):
    """A graph that pages outside Datadog can show."""

    dash_name: Nullable[str] = None
    """Name of the dashboard that the graph was shared from. Null for a graph that came
    through this API.
    """

    dash_url: Nullable[str] = None
    """Path of that dashboard, without the host. Null for a graph that came through this
    API.
    """

    embed_id: str | None = None
    """ID of the embed, used to read, revoke and enable it. It is also the key to the graph
    for visitors, so hand it out with care.
    """

    graph_title: str | None = None
    """Title shown above the graph."""

    html: str | None = None
    """An HTML `iframe` element that shows the graph; paste it into a page as it is."""

    revoked: bool | None = None
    """Whether visitors are shut out. `false` means anyone with the address sees the graph.
    """

    shared_by: int | None = None
    """Numeric ID of the user who shared the graph."""


EmbeddableGraphCreateRequestLegend: TypeAlias = Literal["yes", "no"] | str
"""Whether the frame shows the legend below the graph. When absent, `no`.

- `yes`: The legend is shown.
- `no`: Only the graph is shown.
"""


EmbeddableGraphCreateRequestSize: TypeAlias = (
    Literal["small", "medium", "large", "xlarge"] | str
)
"""Size of the frame."""


EmbeddableGraphCreateRequestTimeframe: TypeAlias = (
    Literal["1_hour", "4_hours", "1_day", "2_days", "1_week"] | str
)
"""Window of time that the graph shows, always ending now. When absent, `1_hour`."""


class EmbeddableGraphStatus(Model):
    """Outcome of enabling or revoking an embed."""

    success: str | None = None
    """Sentence for people that names the embed and what was done to it."""


class EmbeddableGraphs(Model):
    """All embeds of the organization."""

    embedded_graphs: list[EmbeddableGraph] | None = None
    """The embeds, revoked ones included. Empty when no graph has been shared."""


class EmbeddableGraphCreateRequest(Model):
    """A graph to publish, and how its frame looks."""

    graph_json: str
    """Definition of the graph as JSON text: `viz` names the visualization, `requests`
    holds the queries, as in the JSON tab of the graph editor. Queries may contain
    template variables such as `$env`.
    """

    legend: EmbeddableGraphCreateRequestLegend | None = None
    """Whether the frame shows the legend below the graph. When absent, `no`."""

    size: EmbeddableGraphCreateRequestSize | None = None
    """Size of the frame."""

    timeframe: EmbeddableGraphCreateRequestTimeframe | None = None
    """Window of time that the graph shows, always ending now. When absent, `1_hour`."""

    title: Annotated[str, Field(min_length=1)] | None = None
    """Text above the graph, at least one character. When absent, a general title that says
    the embed came through the API.
    """
