"""Run tests for a CI pipeline.

Run a browser test against a preview deployment.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.synthetics import (
    SyntheticsCIBatchMetadata,
    SyntheticsCIBatchMetadataCI,
    SyntheticsCIBatchMetadataGit,
    SyntheticsCIBatchMetadataPipeline,
    SyntheticsCIBatchMetadataProvider,
    SyntheticsCITest,
    SyntheticsCITestBody,
    SyntheticsTestOptionsRetry,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.synthetics.trigger_ci_tests(
            body=SyntheticsCITestBody(
                tests=[
                    SyntheticsCITest(
                        public_id="m4r-8tc-2hx",
                        start_url="https://preview-482.store.example.com{{ PATHNAME }}",
                        device_ids=["chrome.laptop_large"],
                        locations=["aws:eu-central-1"],
                        allow_insecure_certificates=True,
                        cookies="preview=482;consent=yes",
                        variables={"SEARCH_TERM": "mug"},
                        retry=SyntheticsTestOptionsRetry(count=2, interval=1000),
                        metadata=SyntheticsCIBatchMetadata(
                            ci=SyntheticsCIBatchMetadataCI(
                                provider=SyntheticsCIBatchMetadataProvider(
                                    name="gitlab",
                                ),
                                pipeline=SyntheticsCIBatchMetadataPipeline(
                                    url="https://ci.example.com/web-store/pipelines/91827",
                                ),
                            ),
                            git=SyntheticsCIBatchMetadataGit(
                                branch="feature/new-cart",
                                commit_sha="9f2b7c1d4e6a8035b1c2d3e4f5a69788cafe0123",
                            ),
                        ),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
