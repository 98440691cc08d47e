"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

import asyncio

from hostile_touch_x_touch import AsyncHostileTouchXTouch


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncHostileTouchXTouch() as client:
        await client.import_.import_(
            content_type="application/x-www-form-urlencoded",
            body={
                "text": "@x $(touch x)",
                "import": "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
            },
        )


asyncio.run(main())
