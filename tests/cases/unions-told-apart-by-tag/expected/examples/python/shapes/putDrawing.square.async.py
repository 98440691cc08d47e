"""Draw.

A square.
"""

import asyncio

from shapes import AsyncShapes
from shapes.models.shapes import DrawEvent, Drawing, Square


async def main() -> None:
    async with AsyncShapes() as client:
        await client.shapes.put_drawing(
            body=Drawing(
                figures=[Square(kind="square", side=1.5)],
                event=DrawEvent(action="draw", at=5),
            ),
        )


asyncio.run(main())
