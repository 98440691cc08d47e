"""Models of several families."""

from typing import Annotated, Literal, TypeAlias

from hostile_touch_x_touch._runtime.models import AliasedModel
from pydantic import Field

HostileImport: TypeAlias = (
    Literal[
        "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
        '"""',
        "'''",
        "\\",
        "a\nb",
        "$(touch x)",
    ]
    | str
)
"""'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\

- `\\`: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw
  %} {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img src=x
  onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}} {{% x %}} {{</* x
  */>}} +++ --- title: stolen --- ``` fence $(touch x) | a | b | # heading
  [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
- `'''`: '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
"""


class Hostile(AliasedModel):
    """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %}
    {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img src=x
    onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

    {{< x >}} {{% x %}} {{</* x */>}}

    +++ --- title: stolen ---

    ```
    fence $(touch x)

    | a | b |

    # heading

    [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

     \ufeff \u200b
     é ü 😀 end\\
    """

    text: str | None = None
    """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %}
    {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img src=x
    onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

    {{< x >}} {{% x %}} {{</* x */>}}

    +++ --- title: stolen ---

    ```
    fence $(touch x)

    | a | b |

    # heading

    [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

     \ufeff \u200b
     é ü 😀 end\\
    """

    import_: Annotated[HostileImport | None, Field(alias="import")] = None
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    class_: Annotated[int | None, Field(alias="__class__")] = None
    """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %}
    {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img src=x
    onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

    {{< x >}} {{% x %}} {{</* x */>}}

    +++ --- title: stolen ---

    ```
    fence $(touch x)

    | a | b |

    # heading

    [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

     \ufeff \u200b
     é ü 😀 end\\
    """

    touch_x: Annotated[
        Annotated[str, Field(pattern="^[\"'\\\\`]+$")] | None,
        Field(alias="'\"$(touch x)"),
    ] = None
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    list_: Annotated[list[str] | None, Field(alias="list")] = None
    """'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %}
    {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img src=x
    onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

    {{< x >}} {{% x %}} {{</* x */>}}

    +++ --- title: stolen ---

    ```
    fence $(touch x)

    | a | b |

    # heading

    [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

     \ufeff \u200b
     é ü 😀 end\\
    """
