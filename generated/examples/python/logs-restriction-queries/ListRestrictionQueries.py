"""List restriction queries."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_restriction_queries.list_restriction_queries()
    print(response)
