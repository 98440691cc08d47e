"""Models of the family </script>{{< x >}}."""

from hostile_touch_x_touch._runtime.models import Model


class ABCRequest(Model):
    """`ABCRequest`, without a description."""

    file: str | None = None
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    note: str | None = None
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
