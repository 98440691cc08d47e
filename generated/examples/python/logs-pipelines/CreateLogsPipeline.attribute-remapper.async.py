"""Create a pipeline.

Move attributes and turn one into a tag.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import LogsAttributeRemapper, LogsPipeline


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Common names for users",
                is_enabled=True,
                filter=LogsFilter(query="service:(checkout OR catalog)"),
                processors=[
                    LogsAttributeRemapper(
                        type="attribute-remapper",
                        name="User ID under one name",
                        is_enabled=True,
                        sources=["user_id", "userId"],
                        source_type="attribute",
                        target="usr.id",
                        target_type="attribute",
                        target_format="string",
                        preserve_source=False,
                        override_on_conflict=False,
                    ),
                    LogsAttributeRemapper(
                        type="attribute-remapper",
                        name="Region as a tag",
                        is_enabled=True,
                        sources=["deployment.region"],
                        source_type="attribute",
                        target="region",
                        target_type="tag",
                        preserve_source=True,
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
