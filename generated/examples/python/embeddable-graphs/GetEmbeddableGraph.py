"""Get an embed."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.embeddable_graphs.get_embeddable_graph(
        embed_id="dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
    )
    print(response)
