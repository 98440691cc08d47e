"""Get a detection rule."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.get_security_monitoring_rule(
            rule_id=os.environ.get("RULE_ID", "fqd-q0z-vpk"),
        )
        print(response)


asyncio.run(main())
