"""Get a mobile test."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_mobile_test(public_id="h2w-6ye-8jn")
    print(response)
