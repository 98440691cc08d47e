"""Models of the family Snapshots."""

from datadog_v1._runtime.models import Model, Nullable


class GraphSnapshot(Model):
    """A picture of a graph and what it was drawn from."""

    graph_def: Nullable[str] = None
    """The graph definition that was drawn, as JSON text. For a metric query it is the
    definition that the service made of it, or null or absent.
    """

    metric_query: Nullable[str] = None
    """The metric query that was drawn. Null or absent when the picture was asked for by
    graph definition.
    """

    snapshot_url: str | None = None
    """Address of the PNG image. There is some delay before the image is there."""
