"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

import asyncio

from hostile_touch_x_touch import AsyncHostileTouchXTouch


async def main() -> None:
    async with AsyncHostileTouchXTouch() as client:
        response = await client.script_x.a_b_c(
            body={"file": b"$(touch x)\nEOF\n", "note": "<x;y=$HOME @x"},
        )
        print(response)


asyncio.run(main())
