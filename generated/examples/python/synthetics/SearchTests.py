"""Search tests."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.search_tests()
    print(response)
