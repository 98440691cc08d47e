"""Revoke an embed."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.embeddable_graphs.revoke_embeddable_graph(
        embed_id=os.environ.get(
            "EMBED_ID",
            "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
        ),
    )
    print(response)
