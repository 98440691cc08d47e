"""Send logs.

Send one log without a list.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.logs import HTTPLogItem


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.logs.submit_log(
            content_type="application/json;simple",
            body=HTTPLogItem(
                message="Cache rebuilt in 812 ms",
                ddsource="go",
                ddtags="env:staging",
                hostname="catalog-01.example.com",
                service="catalog",
            ),
        )
        print(response)


asyncio.run(main())
