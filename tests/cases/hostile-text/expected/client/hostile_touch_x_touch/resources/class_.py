"""Operations of the family __class__."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
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
    from collections.abc import Mapping
    from typing import Any

    from ..models.common import Hostile

CLASS: Operation[None] = Operation(
    id="__class__",
    method="POST",
    path="/a'b$(touch x)`touch x`\"c/{id}",
    parameters=(Parameter("id", "id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "common.Hostile",
        },
        required=True,
    ),
    responses={
        "204": None,
    },
)


class ClassResource(SyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    def class_(self, id: str, *, body: Hostile | Mapping[str, Any] | bytes) -> None:
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
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Example:
            dd.class_.class_(
                id='../$(touch x)/\\'"?#%',
                body={'text': '\\'single\\' "double" `touch x` $(touch x) ${HOME} '
                         '\\\\ \\\\n \\\\\\\\ \\'\\'\\' \"\"\" {{ 7*7 }} {% raw %} {# no '
                         '#} %s %41 !! EOF\\n'
                         'EOF\\n'
                         "</script><script>document.title='ran'</script><img "
                         'src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ '
                         '/* <!-- --> ]]>\\n'
                         '\\n'
                         '{{< x >}} {{% x %}} {{</* x */>}}\\n'
                         '\\n'
                         '+++\\n'
                         '---\\n'
                         'title: stolen\\n'
                         '---\\n'
                         '\\n'
                         '```\\n'
                         'fence $(touch x)\\n'
                         '\\n'
                         '| a | b |\\n'
                         '\\n'
                         '# heading\\n'
                         '\\n'
                         '[link](javascript:alert(1)) <https://x.example> '
                         '&#x27; \\u202eevil\\u202c \\x07\\x08\\x1b[31m '
                         '\\x7f \\u2028'
                         ' \\u2029'
                         ' \\ufeff \\u200b \\x85'
                         ' é ü 😀 end\\\\',
                 'import': '\\'1\\' "2" `touch x` $(touch x) {{ 7*7 }} {{< x '
                           '>}} </script> */ \\'\\'\\' \"\"\" \\u202e \\x07\\\\',
                 'list': [...],
                 '__class__': 1},
            )
        """
        return self._call(
            CLASS,
            {
                "id": id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> ClassResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ClassResourceWithRawResponse(self)


class ClassResourceWithRawResponse(RawResource):
    """The operations of `ClassResource`, returning whole responses."""

    class_ = raw_method(ClassResource.class_)


class AsyncClassResource(AsyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    async def class_(
        self, id: str, *, body: Hostile | Mapping[str, Any] | bytes
    ) -> None:
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
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\

        Example:
            await dd.class_.class_(
                id='../$(touch x)/\\'"?#%',
                body={'text': '\\'single\\' "double" `touch x` $(touch x) ${HOME} '
                         '\\\\ \\\\n \\\\\\\\ \\'\\'\\' \"\"\" {{ 7*7 }} {% raw %} {# no '
                         '#} %s %41 !! EOF\\n'
                         'EOF\\n'
                         "</script><script>document.title='ran'</script><img "
                         'src=x onerror=alert(1)> &amp;lt; <b>bold</b> */ '
                         '/* <!-- --> ]]>\\n'
                         '\\n'
                         '{{< x >}} {{% x %}} {{</* x */>}}\\n'
                         '\\n'
                         '+++\\n'
                         '---\\n'
                         'title: stolen\\n'
                         '---\\n'
                         '\\n'
                         '```\\n'
                         'fence $(touch x)\\n'
                         '\\n'
                         '| a | b |\\n'
                         '\\n'
                         '# heading\\n'
                         '\\n'
                         '[link](javascript:alert(1)) <https://x.example> '
                         '&#x27; \\u202eevil\\u202c \\x07\\x08\\x1b[31m '
                         '\\x7f \\u2028'
                         ' \\u2029'
                         ' \\ufeff \\u200b \\x85'
                         ' é ü 😀 end\\\\',
                 'import': '\\'1\\' "2" `touch x` $(touch x) {{ 7*7 }} {{< x '
                           '>}} </script> */ \\'\\'\\' \"\"\" \\u202e \\x07\\\\',
                 'list': [...],
                 '__class__': 1},
            )
        """
        return await self._call(
            CLASS,
            {
                "id": id,
            },
            body=body,
        )

    @cached_property
    def with_raw_response(self) -> AsyncClassResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncClassResourceWithRawResponse(self)


class AsyncClassResourceWithRawResponse(RawResource):
    """The operations of `AsyncClassResource`, returning whole responses."""

    class_ = async_raw_method(AsyncClassResource.class_)
