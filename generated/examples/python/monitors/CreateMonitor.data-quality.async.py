"""Create a monitor.

Alert on the size of a table.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorFormulaAndFunctionDataQualityQueryDefinition,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="data-quality alert",
                name="Orders table lost rows",
                query='formula("query1").last("1d") < 1000000',
                message="@slack-data",
                priority=3,
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=1000000),
                    variables=[
                        MonitorFormulaAndFunctionDataQualityQueryDefinition(
                            data_source="data_quality_metrics",
                            name="query1",
                            measure="row_count",
                            filter="search for table where `database:production AND table:orders`",
                            group_by=["entity_id"],
                        ),
                    ],
                ),
            ),
        )
        print(response)


asyncio.run(main())
