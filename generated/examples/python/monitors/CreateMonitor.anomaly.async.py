"""Create a monitor.

Alert on anomalies of a metric.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorOptions,
    MonitorThresholds,
    MonitorThresholdWindowOptions,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="query alert",
                name="Orders below the usual",
                query="avg(last_4h):anomalies(sum:checkout.orders.count{env:prod}.as_count(), 'agile', 2, direction='below', interval=60, alert_window='last_15m', count_default_zero='true', seasonality='weekly') >= 1",
                message="Fewer orders than at the same time last week. @slack-checkout-alerts",
                tags=["team:checkout"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=1, critical_recovery=0),
                    threshold_windows=MonitorThresholdWindowOptions(
                        trigger_window="last_15m",
                        recovery_window="last_15m",
                    ),
                    require_full_window=False,
                ),
            ),
        )
        print(response)


asyncio.run(main())
