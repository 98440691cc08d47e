"""Draw.

A circle in a group.
"""

import asyncio

from shapes import AsyncShapes
from shapes.models.shapes import Circle, Drawing, Group, Ink


async def main() -> None:
    async with AsyncShapes() as client:
        await client.shapes.put_drawing(
            body=Drawing(
                figures=[
                    Group(kind="group", figures=[Circle(kind="circle", radius=2)]),
                ],
                pen=Ink(type="ink", color="blue"),
            ),
        )


asyncio.run(main())
