"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

import os

from hostile_touch_x_touch import HostileTouchXTouch

with HostileTouchXTouch() as client:
    response = client.x.x(
        id=os.environ.get("ID", "../$(touch x)/'\"?#%"),
        class_=os.environ.get(
            "CLASS",
            (
                "'single' \"double\" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\n"
                "EOF\n"
                "</script><script>document.title='ran'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\n"
                "\n"
                "{{< x >}} {{% x %}} {{</* x */>}}\n"
                "\n"
                "+++\n"
                "---\n"
                "title: stolen\n"
                "---\n"
                "\n"
                "```\n"
                "fence $(touch x)\n"
                "\n"
                "| a | b |\n"
                "\n"
                "# heading\n"
                "\n"
                "[link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \u2028"
                " \u2029"
                " \ufeff \u200b \x85"
                " é ü 😀 end\\"
            ),
        ),
        a_b_c_touch_x_touch_x=os.environ.get(
            "A_B_C_TOUCH_X_TOUCH_X",
            "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
        ),
        x_odd=os.environ.get("X_ODD", "'$(touch x)' \"`touch x`\""),
    )
    print(response)
