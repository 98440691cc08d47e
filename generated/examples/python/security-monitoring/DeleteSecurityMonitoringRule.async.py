"""Delete a detection rule."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        await client.security_monitoring.delete_security_monitoring_rule(
            rule_id=os.environ["RULE_ID"],
        )


asyncio.run(main())
