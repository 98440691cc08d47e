"""Run tests for a CI pipeline.

Run an API test with another body and login.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsBasicAuthWeb,
    SyntheticsCITest,
    SyntheticsCITestBody,
)

with Datadog() as client:
    response = client.synthetics.trigger_ci_tests(
        body=SyntheticsCITestBody(
            tests=[
                SyntheticsCITest(
                    public_id="a7k-3wd-9zp",
                    basic_auth=SyntheticsBasicAuthWeb(
                        type="web",
                        username="ci-probe",
                        password="{{ CI_PASSWORD }}",
                    ),
                    headers={"x-environment": "staging"},
                    body_type="application/json",
                    body='{"dry_run": true}',
                    follow_redirects=True,
                    version=3,
                ),
            ],
        ),
    )
    print(response)
