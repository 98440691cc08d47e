"""Send logs.

Send several logs with attributes of their own.
"""

import asyncio

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.logs.submit_log(
            body=[
                {
                    "message": "Order accepted",
                    "ddsource": "python",
                    "ddtags": "env:prod",
                    "hostname": "web-01.example.com",
                    "service": "checkout",
                    "order_id": "o-20418",
                },
                {
                    "message": "Card declined",
                    "ddsource": "python",
                    "ddtags": "env:prod",
                    "hostname": "payments-01.example.com",
                    "service": "payments",
                    "status": "warn",
                },
            ],
        )
        print(response)


asyncio.run(main())
