"""Cancel downtimes by scope.

Cancel the downtimes of one service in production.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.downtimes import CancelDowntimesByScopeRequest


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.downtimes.cancel_downtimes_by_scope(
            body=CancelDowntimesByScopeRequest(scope="env:prod,service:payments"),
        )
        print(response)


asyncio.run(main())
