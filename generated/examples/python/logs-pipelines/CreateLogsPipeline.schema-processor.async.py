"""Create a pipeline.

Map account changes to OCSF.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsPipeline,
    LogsSchemaCategoryMapper,
    LogsSchemaCategoryMapperCategory,
    LogsSchemaCategoryMapperFallback,
    LogsSchemaCategoryMapperTargets,
    LogsSchemaData,
    LogsSchemaProcessor,
    LogsSchemaRemapper,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.logs_pipelines.create_logs_pipeline(
            body=LogsPipeline(
                name="Account changes as OCSF",
                is_enabled=True,
                filter=LogsFilter(
                    query="source:audit @evt.name:(UserCreated OR UserDeleted)",
                ),
                processors=[
                    LogsSchemaProcessor(
                        type="schema-processor",
                        name="OCSF class 3001",
                        is_enabled=True,
                        schema_=LogsSchemaData(
                            schema_type="ocsf",
                            version="1.5.0",
                            class_uid=3001,
                            class_name="Account Change",
                            profiles=["cloud", "datetime"],
                        ),
                        mappers=[
                            LogsSchemaCategoryMapper(
                                type="schema-category-mapper",
                                name="activity",
                                categories=[
                                    LogsSchemaCategoryMapperCategory(
                                        id=1,
                                        name="Create",
                                        filter=LogsFilter(
                                            query="@evt.name:UserCreated",
                                        ),
                                    ),
                                    LogsSchemaCategoryMapperCategory(
                                        id=6,
                                        name="Delete",
                                        filter=LogsFilter(
                                            query="@evt.name:UserDeleted",
                                        ),
                                    ),
                                ],
                                targets=LogsSchemaCategoryMapperTargets(
                                    id="ocsf.activity_id",
                                    name="ocsf.activity_name",
                                ),
                                fallback=LogsSchemaCategoryMapperFallback(
                                    values={
                                        "ocsf.activity_id": "99",
                                        "ocsf.activity_name": "Other",
                                    },
                                    sources={"ocsf.activity_name": ["evt.name"]},
                                ),
                            ),
                            LogsSchemaRemapper(
                                type="schema-remapper",
                                name="changed user",
                                sources=["usr.id"],
                                target="ocsf.user.uid",
                                preserve_source=True,
                                override_on_conflict=False,
                            ),
                        ],
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
