"""Run tests for a CI pipeline.

Run tests as they are configured.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsCITest, SyntheticsCITestBody

with Datadog() as client:
    response = client.synthetics.trigger_ci_tests(
        body=SyntheticsCITestBody(
            tests=[
                SyntheticsCITest(public_id="a7k-3wd-9zp"),
                SyntheticsCITest(public_id="m4r-8tc-2hx"),
            ],
        ),
    )
    print(response)
