"""Send logs.

Send log lines in the format of Heroku drains.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.logs.submit_log(
            content_type="application/logplex-1",
            body=b"86 <190>1 2024-07-26T09:41:14.512+00:00 host web-store web.1 - Listening on port 8080...\n74 <190>1 2024-07-26T09:41:15.020+00:00 host web-store web.1 - GET /cart 200\n",
        )
        print(response)


asyncio.run(main())
