"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""

import os

from hostile_touch_x_touch import HostileTouchXTouch
from hostile_touch_x_touch.models.common import Hostile

with HostileTouchXTouch() as client:
    client.class_.class_(
        id=os.environ["ID"],
        body=Hostile(
            text=(
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
            import_="'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
            list_=[
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
                "EOF",
                "EOF\nEOF2",
            ],
            class_=1,
        ),
    )
