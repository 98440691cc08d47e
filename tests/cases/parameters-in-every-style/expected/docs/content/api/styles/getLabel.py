"""Label and matrix."""

from styles import Styles

with Styles() as client:
    client.styles.get_label(one=["a", "b"], many=[1, 2])
