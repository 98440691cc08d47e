"""Draw.

A circle in a group.
"""

from shapes import Shapes
from shapes.models.shapes import Circle, Drawing, Group, Ink

with Shapes() as client:
    client.shapes.put_drawing(
        body=Drawing(
            figures=[Group(kind="group", figures=[Circle(kind="circle", radius=2)])],
            pen=Ink(type="ink", color="blue"),
        ),
    )
