"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

from hostile_touch_x_touch import HostileTouchXTouch

# Deprecated: do not use it in anything new.
with HostileTouchXTouch() as client:
    client.import_.import_(body="EOF\n$(touch x)\nEOF\n")
