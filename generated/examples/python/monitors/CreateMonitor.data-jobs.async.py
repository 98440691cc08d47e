"""Create a monitor.

Alert on failed data jobs.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorFormulaAndFunctionDataJobsQueryDefinition,
    MonitorOptions,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="data-jobs alert",
                name="Nightly job failed",
                query='formula("failed_runs(run_query)").by(job_name,workspace_name).last(10d) > 0',
                message="{{job_name.name}} failed. @slack-data",
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=0),
                    variables=[
                        MonitorFormulaAndFunctionDataJobsQueryDefinition(
                            name="run_query",
                            job_type="databricks.job",
                            jobs_query="job_name:nightly-*",
                            query_dialect="metric",
                        ),
                    ],
                ),
            ),
        )
        print(response)


asyncio.run(main())
