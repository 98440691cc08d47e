"""List tests."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.synthetics.list_tests_pages():
        print(item)
