"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

import asyncio

from hostile_touch_x_touch import AsyncHostileTouchXTouch


async def main() -> None:
    # Deprecated: do not use it in anything new.
    async with AsyncHostileTouchXTouch() as client:
        await client.import_.import_(body="EOF\n$(touch x)\nEOF\n")


asyncio.run(main())
