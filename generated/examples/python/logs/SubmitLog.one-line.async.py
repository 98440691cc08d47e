"""Send logs.

Send plain text.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.logs.submit_log(
            content_type="text/plain",
            body="2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts",
        )
        print(response)


asyncio.run(main())
