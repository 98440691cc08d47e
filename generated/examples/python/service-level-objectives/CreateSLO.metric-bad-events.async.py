"""Create an SLO.

Good events beside bad events, as formulas.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveRequest,
    SLOCountDefinitionWithBadEventsFormula,
    SLOCountSpec,
    SLOFormula,
    SLOThreshold,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.create_slo(
            body=ServiceLevelObjectiveRequest(
                name="Payment captures succeed",
                type="metric",
                sli_specification=SLOCountSpec(
                    count=SLOCountDefinitionWithBadEventsFormula(
                        good_events_formula=SLOFormula(formula="captured"),
                        bad_events_formula=SLOFormula(formula="failed"),
                        queries=[
                            FormulaAndFunctionMetricQueryDefinition(
                                data_source="metrics",
                                name="captured",
                                query="sum:payments.capture.ok{env:prod}.as_count()",
                            ),
                            FormulaAndFunctionMetricQueryDefinition(
                                data_source="metrics",
                                name="failed",
                                query="sum:payments.capture.failed{env:prod}.as_count()",
                            ),
                        ],
                    ),
                ),
                thresholds=[SLOThreshold(timeframe="30d", target=99.95)],
            ),
        )
        print(response)


asyncio.run(main())
