"""Create a pipeline.

Decode a Base64 value.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsDecoderProcessor, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Encoded payloads",
                is_enabled=True,
                filter=LogsFilter(query="source:queue"),
                processors=[
                    LogsDecoderProcessor(
                        type="decoder-processor",
                        name="Decode the payload",
                        is_enabled=True,
                        source="payload",
                        target="payload_text",
                        binary_to_text_encoding="base64",
                        input_representation="utf_8",
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
