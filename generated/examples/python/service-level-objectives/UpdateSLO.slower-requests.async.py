"""Update an SLO.

Allow a time slice SLO more latency.
"""

import asyncio
import os

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjective,
    SLOFormula,
    SLOThreshold,
    SLOTimeSliceCondition,
    SLOTimeSliceQuery,
    SLOTimeSliceSpec,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.update_slo(
            slo_id=os.environ["SLO_ID"],
            body=ServiceLevelObjective(
                name="Checkout is fast",
                type="time_slice",
                sli_specification=SLOTimeSliceSpec(
                    time_slice=SLOTimeSliceCondition(
                        query=SLOTimeSliceQuery(
                            formulas=[SLOFormula(formula="query1")],
                            queries=[
                                FormulaAndFunctionMetricQueryDefinition(
                                    data_source="metrics",
                                    name="query1",
                                    query="p95:trace.http.request{env:prod,service:checkout}",
                                ),
                            ],
                        ),
                        comparator="<=",
                        threshold=0.6,
                    ),
                ),
                thresholds=[SLOThreshold(timeframe="7d", target=99)],
                tags=["env:prod", "service:checkout", "team:checkout"],
            ),
        )
        print(response)


asyncio.run(main())
