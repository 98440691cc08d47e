"""Plant a tree.

Three nodes.
"""

from trees import Trees
from trees.models.trees import Node

with Trees() as client:
    response = client.trees.put_tree(
        body=Node(
            name="root",
            children=[Node(name="a"), Node(name="b", parent=Node(name="root"))],
        ),
    )
    print(response)
