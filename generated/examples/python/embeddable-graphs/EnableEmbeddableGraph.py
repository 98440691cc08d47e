"""Enable an embed."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.embeddable_graphs.enable_embeddable_graph(
        embed_id="cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc",
    )
    print(response)
