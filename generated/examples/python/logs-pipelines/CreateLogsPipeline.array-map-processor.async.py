"""Create a pipeline.

Process every item of an array.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsArrayMapCategorySubProcessor,
    LogsArrayMapProcessor,
    LogsArrayMapStringBuilderSubProcessor,
    LogsCategoryProcessorCategory,
    LogsPipeline,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Levels of batch results",
                is_enabled=True,
                filter=LogsFilter(query="source:batch"),
                processors=[
                    LogsArrayMapProcessor(
                        type="array-map-processor",
                        name="Level and label for each result",
                        is_enabled=True,
                        source="results",
                        target="mapped",
                        preserve_source=True,
                        processors=[
                            LogsArrayMapCategorySubProcessor(
                                type="category-processor",
                                target="$targetElem.level",
                                categories=[
                                    LogsCategoryProcessorCategory(
                                        name="error",
                                        filter=LogsFilter(
                                            query="@$sourceElem.status:error",
                                        ),
                                    ),
                                    LogsCategoryProcessorCategory(
                                        name="info",
                                        filter=LogsFilter(query="*"),
                                    ),
                                ],
                            ),
                            LogsArrayMapStringBuilderSubProcessor(
                                type="string-builder-processor",
                                template="job %{$sourceElem.id}",
                                target="$targetElem.label",
                            ),
                        ],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
