"""Create an SLO.

Share of five-minute slices with low latency.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveRequest,
    SLOFormula,
    SLOThreshold,
    SLOTimeSliceCondition,
    SLOTimeSliceQuery,
    SLOTimeSliceSpec,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.create_slo(
            body=ServiceLevelObjectiveRequest(
                name="Checkout answers within 500 ms",
                type="time_slice",
                sli_specification=SLOTimeSliceSpec(
                    time_slice=SLOTimeSliceCondition(
                        query=SLOTimeSliceQuery(
                            formulas=[SLOFormula(formula="p95")],
                            queries=[
                                FormulaAndFunctionMetricQueryDefinition(
                                    data_source="metrics",
                                    name="p95",
                                    query="p95:trace.http.request{service:checkout,env:prod}",
                                ),
                            ],
                        ),
                        comparator="<",
                        threshold=0.5,
                        query_interval_seconds=300,
                    ),
                ),
                thresholds=[SLOThreshold(timeframe="7d", target=97, warning=98)],
                tags=["env:prod", "service:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
