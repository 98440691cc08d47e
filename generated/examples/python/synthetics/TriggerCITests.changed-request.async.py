"""Run tests for a CI pipeline.

Run an API test with another body and login.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsBasicAuthWeb,
    SyntheticsCITest,
    SyntheticsCITestBody,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.trigger_ci_tests(
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


asyncio.run(main())
