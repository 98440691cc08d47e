"""Headers and cookies."""

from styles import Styles

with Styles() as client:
    client.styles.get_elsewhere(x_trace="abc", x_many=[1, 2], session="s1")
