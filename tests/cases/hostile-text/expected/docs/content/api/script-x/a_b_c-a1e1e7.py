"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

from hostile_touch_x_touch import HostileTouchXTouch

with HostileTouchXTouch() as client:
    response = client.script_x.a_b_c(
        body={"file": b"$(touch x)\nEOF\n", "note": "<x;y=$HOME @x"},
    )
    print(response)
