"""Send traces to the Agent.

A checkout request with a database query in it.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.tracing import Span

now = int(time.time())
with Datadog() as client:
    response = client.tracing.submit_traces(
        body=[
            [
                Span(
                    trace_id=4512097386104471,
                    span_id=2280116509374421,
                    name="web.request",
                    resource="POST /checkout",
                    service="checkout",
                    type="web",
                    start=(now - 5) * 1000000000,
                    duration=182400000,
                    error=0,
                    meta={
                        "env": "prod",
                        "http.method": "POST",
                        "http.status_code": "200",
                    },
                    metrics={"cart.items": 3},
                ),
                Span(
                    trace_id=4512097386104471,
                    span_id=7719045533128860,
                    parent_id=2280116509374421,
                    name="postgres.query",
                    resource="SELECT * FROM carts WHERE id = ?",
                    service="payments-postgres",
                    type="db",
                    start=(now - 5) * 1000000000,
                    duration=41250000,
                    meta={"env": "prod"},
                ),
            ],
        ],
    )
    print(response)
