"""Check an API key."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.authentication.validate()
    print(response)
