"""Create a monitor.

Alert on an unusual rise of cloud costs.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorFormulaAndFunctionCostQueryDefinition,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="cost alert",
                name="AWS costs rise",
                query='formula("exclude_null(query1)").last("7d").anomaly(direction="above", threshold=10) >= 5',
                message="@slack-finops",
                priority=3,
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=5, warning=3),
                    variables=[
                        MonitorFormulaAndFunctionCostQueryDefinition(
                            data_source="cloud_cost",
                            name="query1",
                            aggregator="sum",
                            query="sum:aws.cost.net.amortized.shared.resources.allocated{aws_product IN (ec2, rds, s3)} by {aws_product}.rollup(sum, 86400)",
                        ),
                    ],
                ),
            ),
        )
        print(response)


asyncio.run(main())
