"""Headers and cookies."""

import os

from styles import Styles

with Styles() as client:
    client.styles.get_elsewhere(
        x_trace=os.environ.get("X_TRACE", "abc"),
        x_many=[1, 2],
        session=os.environ.get("SESSION", "s1"),
    )
