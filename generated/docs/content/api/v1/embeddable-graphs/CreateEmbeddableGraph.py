"""Create an embed.

Latency of the checkout service over four hours.
"""

from datadog_v1 import Datadog
from datadog_v1.models.embeddable_graphs import EmbeddableGraphCreateRequest

with Datadog() as client:
    response = client.embeddable_graphs.create_embeddable_graph(
        body=EmbeddableGraphCreateRequest(
            graph_json='{"viz":"timeseries","requests":[{"q":"avg:trace.http.request.duration{service:checkout}"}],"events":[]}',
            legend="no",
            size="medium",
            timeframe="4_hours",
            title="Checkout latency",
        ),
    )
    print(response)
