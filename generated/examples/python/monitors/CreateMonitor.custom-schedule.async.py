"""Create a monitor.

Evaluate a monthly total once a day.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.monitors import (
    Monitor,
    MonitorOptions,
    MonitorOptionsCustomSchedule,
    MonitorOptionsCustomScheduleRecurrence,
    MonitorOptionsSchedulingOptions,
    MonitorOptionsSchedulingOptionsEvaluationWindow,
    MonitorThresholds,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.monitors.create_monitor(
            body=Monitor(
                type="query alert",
                name="Email volume of the month",
                query="sum(current_1mo):sum:notifications.email.sent{env:prod}.as_count() > 900000",
                message="Nine tenths of the monthly contract are used. @priya.rao@example.com",
                tags=["team:notifications"],
                options=MonitorOptions(
                    thresholds=MonitorThresholds(critical=900000),
                    scheduling_options=MonitorOptionsSchedulingOptions(
                        evaluation_window=MonitorOptionsSchedulingOptionsEvaluationWindow(
                            day_starts="04:00",
                            month_starts=1,
                        ),
                        custom_schedule=MonitorOptionsCustomSchedule(
                            recurrences=[
                                MonitorOptionsCustomScheduleRecurrence(
                                    rrule="FREQ=DAILY;INTERVAL=1",
                                    start="2024-10-26T09:13:00",
                                    timezone="Europe/Madrid",
                                ),
                            ],
                        ),
                    ),
                ),
            ),
        )
        print(response)


asyncio.run(main())
