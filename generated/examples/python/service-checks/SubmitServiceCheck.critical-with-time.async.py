"""Submit service checks.

Report a failing probe with the time of the probe.
"""

import asyncio
import time

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_checks import ServiceCheck

now = int(time.time())


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_checks.submit_service_check(
            body=[
                ServiceCheck(
                    check="payments.gateway.can_connect",
                    host_name="payments-02.example.com",
                    status=2,
                    message="Connection refused by 192.0.2.20:443",
                    tags=["env:prod", "service:payments"],
                    timestamp=now - 30,
                ),
            ],
        )
        print(response)


asyncio.run(main())
