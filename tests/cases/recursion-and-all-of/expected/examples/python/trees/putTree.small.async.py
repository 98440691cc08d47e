"""Plant a tree.

Three nodes.
"""

import asyncio

from trees import AsyncTrees
from trees.models.trees import Node


async def main() -> None:
    async with AsyncTrees() as client:
        response = await client.trees.put_tree(
            body=Node(
                name="root",
                children=[Node(name="a"), Node(name="b", parent=Node(name="root"))],
            ),
        )
        print(response)


asyncio.run(main())
