"""List AWS tag filters."""

import asyncio
import os

from datadog_v1 import AsyncDatadog


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncDatadog() as client:
        response = await client.aws_integration.list_aws_tag_filters(
            account_id=os.environ.get("ACCOUNT_ID", "123456789012"),
        )
        print(response)


asyncio.run(main())
