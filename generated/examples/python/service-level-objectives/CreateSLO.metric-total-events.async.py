"""Create an SLO.

Good events out of total events, as formulas.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.common import FormulaAndFunctionMetricQueryDefinition
from datadog_v1.models.service_level_objectives import (
    ServiceLevelObjectiveRequest,
    SLOCountDefinitionWithTotalEventsFormula,
    SLOCountSpec,
    SLOFormula,
    SLOThreshold,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_level_objectives.create_slo(
            body=ServiceLevelObjectiveRequest(
                name="Catalog searches succeed",
                type="metric",
                sli_specification=SLOCountSpec(
                    count=SLOCountDefinitionWithTotalEventsFormula(
                        good_events_formula=SLOFormula(formula="hits - errors"),
                        total_events_formula=SLOFormula(formula="hits"),
                        queries=[
                            FormulaAndFunctionMetricQueryDefinition(
                                data_source="metrics",
                                name="hits",
                                query="sum:catalog.search.hits{env:prod}.as_count()",
                            ),
                            FormulaAndFunctionMetricQueryDefinition(
                                data_source="metrics",
                                name="errors",
                                query="sum:catalog.search.errors{env:prod}.as_count()",
                            ),
                        ],
                    ),
                ),
                thresholds=[SLOThreshold(timeframe="7d", target=99, warning=99.5)],
                tags=["env:prod", "team:catalog"],
            ),
        )
        print(response)


asyncio.run(main())
