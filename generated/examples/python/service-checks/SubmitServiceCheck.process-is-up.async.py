"""Submit service checks.

Report that a process answers.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_checks import ServiceCheck


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_checks.submit_service_check(
            body=[
                ServiceCheck(
                    check="app.is_ok",
                    host_name="web-01.example.com",
                    status=0,
                    message="Health endpoint answered in 38 ms",
                    tags=["env:prod", "service:checkout"],
                ),
            ],
        )
        print(response)


asyncio.run(main())
