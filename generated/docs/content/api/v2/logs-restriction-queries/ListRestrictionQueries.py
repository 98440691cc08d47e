"""List restriction queries."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.logs_restriction_queries.list_restriction_queries_pages():
        print(item)
