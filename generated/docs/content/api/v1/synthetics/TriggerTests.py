"""Run tests now.

Run one test.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsTriggerBody, SyntheticsTriggerTest

with Datadog() as client:
    response = client.synthetics.trigger_tests(
        body=SyntheticsTriggerBody(
            tests=[SyntheticsTriggerTest(public_id="a7k-3wd-9zp")],
        ),
    )
    print(response)
