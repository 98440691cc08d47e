"""Operations of the family ../../x."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Content,
    Operation,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..models.common import Hostile

X: Operation[Hostile] = Operation(
    id="../../x",
    method="GET",
    path="/a'b$(touch x)`touch x`\"c/{id}",
    parameters=(
        Parameter("id", "id", "path", required=True, type="str"),
        Parameter("class_", "__class__", "query", required=True, type="str"),
        Parameter(
            "a_b_c_touch_x_touch_x", "a'b\"c$(touch x)`touch x`", "query", required=True
        ),
        Parameter("x_odd", "X-Odd", "header", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "common.Hostile"),
    },
)


class XResource(SyncResource):
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

    def x(
        self,
        id: str,
        *,
        class_: str,
        a_b_c_touch_x_touch_x: (
            Literal[
                "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
                "plain",
            ]
            | str
        ),
        x_odd: str,
    ) -> Hostile:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\.

        'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw
        %} {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img
        src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

        {{< x >}} {{% x %}} {{</* x */>}}

        +++ --- title: stolen ---

        ```
        fence $(touch x)

        | a | b |

        # heading

        [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

         \ufeff \u200b
         é ü 😀 end\\

        Args:
            id: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            class_: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ '''
                \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            a_b_c_touch_x_touch_x: 'single' "double" `touch x` $(touch x)
                ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF
                EOF </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\ `plain`:
                '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ '''
                \"\"\" \u202e \x07\\.
            x_odd: '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */
                ''' \"\"\" \u202e \x07\\

        Returns:
            'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{
                7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Example:
            dd.x.x(
                id='../$(touch x)/\\'"?#%',
                class_='\\'single\\' "double" `touch x` $(touch x) ${HOME} \\\\ \\\\n \\\\\\\\ \\'\\'\\' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\\nEOF\\n</script><script>document.title=\\'ran\\'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\\n\\n{{< x >}} {{% x %}} {{</* x */>}}\\n\\n+++\\n---\\ntitle: stolen\\n---\\n\\n```\\nfence $(touch x)\\n\\n| a | b |\\n\\n# heading\\n\\n[link](javascript:alert(1)) <https://x.example> &#x27; \\u202eevil\\u202c \\x07\\x08\\x1b[31m \\x7f \\u2028 \\u2029 \\ufeff \\u200b \\x85 é ü 😀 end\\\\',
                a_b_c_touch_x_touch_x='\\'1\\' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ \\'\\'\\' \"\"\" \\u202e \\x07\\\\',
                x_odd='\\'$(touch x)\\' "`touch x`"',
            )
        """
        return self._call(
            X,
            {
                "id": id,
                "class_": class_,
                "a_b_c_touch_x_touch_x": a_b_c_touch_x_touch_x,
                "x_odd": x_odd,
            },
        )

    @cached_property
    def with_raw_response(self) -> XResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return XResourceWithRawResponse(self)


class XResourceWithRawResponse(RawResource):
    """The operations of `XResource`, returning whole responses."""

    x = raw_method(XResource.x)


class AsyncXResource(AsyncResource):
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

    async def x(
        self,
        id: str,
        *,
        class_: str,
        a_b_c_touch_x_touch_x: (
            Literal[
                "'1' \"2\" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\",
                "plain",
            ]
            | str
        ),
        x_odd: str,
    ) -> Hostile:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\.

        'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw
        %} {# no #} %s %41 !! EOF EOF </script><script>document.title='ran'</script><img
        src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>

        {{< x >}} {{% x %}} {{</* x */>}}

        +++ --- title: stolen ---

        ```
        fence $(touch x)

        | a | b |

        # heading

        [link](javascript:alert(1)) <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f

         \ufeff \u200b
         é ü 😀 end\\

        Args:
            id: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            class_: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ '''
                \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            a_b_c_touch_x_touch_x: 'single' "double" `touch x` $(touch x)
                ${HOME} \\ \\n \\\\ ''' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF
                EOF </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\ `plain`:
                '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ '''
                \"\"\" \u202e \x07\\.
            x_odd: '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */
                ''' \"\"\" \u202e \x07\\

        Returns:
            'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\" {{
                7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Example:
            await dd.x.x(
                id='../$(touch x)/\\'"?#%',
                class_='\\'single\\' "double" `touch x` $(touch x) ${HOME} \\\\ \\\\n \\\\\\\\ \\'\\'\\' \"\"\" {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF\\nEOF\\n</script><script>document.title=\\'ran\\'</script><img src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]>\\n\\n{{< x >}} {{% x %}} {{</* x */>}}\\n\\n+++\\n---\\ntitle: stolen\\n---\\n\\n```\\nfence $(touch x)\\n\\n| a | b |\\n\\n# heading\\n\\n[link](javascript:alert(1)) <https://x.example> &#x27; \\u202eevil\\u202c \\x07\\x08\\x1b[31m \\x7f \\u2028 \\u2029 \\ufeff \\u200b \\x85 é ü 😀 end\\\\',
                a_b_c_touch_x_touch_x='\\'1\\' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ \\'\\'\\' \"\"\" \\u202e \\x07\\\\',
                x_odd='\\'$(touch x)\\' "`touch x`"',
            )
        """
        return await self._call(
            X,
            {
                "id": id,
                "class_": class_,
                "a_b_c_touch_x_touch_x": a_b_c_touch_x_touch_x,
                "x_odd": x_odd,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncXResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncXResourceWithRawResponse(self)


class AsyncXResourceWithRawResponse(RawResource):
    """The operations of `AsyncXResource`, returning whole responses."""

    x = async_raw_method(AsyncXResource.x)
