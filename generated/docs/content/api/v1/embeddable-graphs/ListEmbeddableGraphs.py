"""List embeds."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.embeddable_graphs.list_embeddable_graphs()
    print(response)
