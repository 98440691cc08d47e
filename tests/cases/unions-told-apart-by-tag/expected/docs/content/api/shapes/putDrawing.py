"""Draw.

A square.
"""

from shapes import Shapes
from shapes.models.shapes import DrawEvent, Drawing, Square

with Shapes() as client:
    client.shapes.put_drawing(
        body=Drawing(
            figures=[Square(kind="square", side=1.5)],
            event=DrawEvent(action="draw", at=5),
        ),
    )
