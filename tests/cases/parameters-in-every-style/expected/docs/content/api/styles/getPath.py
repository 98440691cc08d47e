"""Path."""

import os

from styles import Styles

with Styles() as client:
    client.styles.get_path(
        one=os.environ.get("ONE", "a/b c"),
        many=["a", "b"],
        object={"R": 1, "G": 2},
    )
