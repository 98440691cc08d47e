"""Submit service checks.

Report one check for several hosts.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.service_checks import ServiceCheck


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.service_checks.submit_service_check(
            body=[
                ServiceCheck(
                    check="catalog.index.fresh",
                    host_name="catalog-01.example.com",
                    status=0,
                    tags=["env:prod", "service:catalog"],
                ),
                ServiceCheck(
                    check="catalog.index.fresh",
                    host_name="catalog-02.example.com",
                    status=1,
                    message="Index is 26 minutes old",
                    tags=["env:prod", "service:catalog"],
                ),
            ],
        )
        print(response)


asyncio.run(main())
