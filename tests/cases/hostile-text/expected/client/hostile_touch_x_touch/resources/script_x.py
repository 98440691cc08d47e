"""Operations of the family </script>{{< x >}}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


A_B_C: Operation[str] = Operation(
    id='a.b"c',
    method="POST",
    path="/form",
    body=Body(
        {
            "multipart/form-data": None,
        },
        required=True,
    ),
    responses={
        "200": Content("text/plain", None),
    },
    security=(("key",),),
    accept="text/plain",
)


class ScriptXResource(SyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    def a_b_c(self, *, body: Mapping[str, Any]) -> str:
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
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Returns:
            '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ '''
                \"\"\" \u202e \x07\\

        Example:
            dd.script_x.a_b_c(
                body={'file': '$(touch x)\\nEOF\\n', 'note': '<x;y=$HOME @x'},
            )
        """
        return self._call(A_B_C, {}, body=body)

    @cached_property
    def with_raw_response(self) -> ScriptXResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ScriptXResourceWithRawResponse(self)


class ScriptXResourceWithRawResponse(RawResource):
    """The operations of `ScriptXResource`, returning whole responses."""

    a_b_c = raw_method(ScriptXResource.a_b_c)


class AsyncScriptXResource(AsyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    async def a_b_c(self, *, body: Mapping[str, Any]) -> str:
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
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Returns:
            '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ '''
                \"\"\" \u202e \x07\\

        Example:
            await dd.script_x.a_b_c(
                body={'file': '$(touch x)\\nEOF\\n', 'note': '<x;y=$HOME @x'},
            )
        """
        return await self._call(A_B_C, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncScriptXResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncScriptXResourceWithRawResponse(self)


class AsyncScriptXResourceWithRawResponse(RawResource):
    """The operations of `AsyncScriptXResource`, returning whole responses."""

    a_b_c = async_raw_method(AsyncScriptXResource.a_b_c)
