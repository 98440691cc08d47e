"""Run tests now.

Run two tests and record the commit.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsCIBatchMetadata,
    SyntheticsCIBatchMetadataGit,
    SyntheticsTriggerBody,
    SyntheticsTriggerTest,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.trigger_tests(
            body=SyntheticsTriggerBody(
                tests=[
                    SyntheticsTriggerTest(
                        public_id="a7k-3wd-9zp",
                        metadata=SyntheticsCIBatchMetadata(
                            git=SyntheticsCIBatchMetadataGit(
                                branch="main",
                                commit_sha="9f2b7c1d4e6a8035b1c2d3e4f5a69788cafe0123",
                            ),
                        ),
                    ),
                    SyntheticsTriggerTest(public_id="m4r-8tc-2hx"),
                ],
            ),
        )
        print(response)


asyncio.run(main())
