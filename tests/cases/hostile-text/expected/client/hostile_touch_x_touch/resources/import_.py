"""Operations of the family import."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
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
    from typing import Any, Literal


IMPORT: Operation[None] = Operation(
    id="import",
    method="POST",
    path="/text",
    body=Body(
        {
            "text/plain": None,
            "application/x-www-form-urlencoded": None,
        },
        required=True,
    ),
    responses={
        "204": None,
    },
    deprecated="import_ is deprecated.",
    unstable=True,
)


class ImportResource(SyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    @deprecated("import_ is deprecated.")
    def import_(
        self,
        *,
        body: str | bytes | Mapping[str, Any],
        content_type: (
            Literal["text/plain", "application/x-www-form-urlencoded"] | None
        ) = None,
    ) -> None:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\.

        Deprecated; the description says what to use instead.

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

        - Permission: `</script>$(touch x)`.
        - Unstable: '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\

        Args:
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            content_type: Media type of the body: `text/plain`,
                `application/x-www-form-urlencoded`. The first when absent.

        Example:
            dd.import_.import_(body='EOF\\n$(touch x)\\nEOF\\n')
        """
        return self._call(IMPORT, {}, body=body, content_type=content_type)

    @cached_property
    def with_raw_response(self) -> ImportResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return ImportResourceWithRawResponse(self)


class ImportResourceWithRawResponse(RawResource):
    """The operations of `ImportResource`, returning whole responses."""

    import_ = raw_method(ImportResource.import_)


class AsyncImportResource(AsyncResource):
    """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\
    """

    @deprecated("import_ is deprecated.")
    async def import_(
        self,
        *,
        body: str | bytes | Mapping[str, Any],
        content_type: (
            Literal["text/plain", "application/x-www-form-urlencoded"] | None
        ) = None,
    ) -> None:
        """'1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\.

        Deprecated; the description says what to use instead.

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

        - Permission: `</script>$(touch x)`.
        - Unstable: '1' "2" `touch x` $(touch x) {{ 7*7 }} {{< x >}} </script> */ ''' \"\"\" \u202e \x07\\

        Args:
            body: 'single' "double" `touch x` $(touch x) ${HOME} \\ \\n \\\\ ''' \"\"\"
                {{ 7*7 }} {% raw %} {# no #} %s %41 !! EOF EOF
                </script><script>document.title='ran'</script><img src=x
                onerror=alert(1)> &amp;lt; <b>bold</b> */ /* <!-- --> ]]> {{< x >}}
                {{% x %}} {{</* x */>}} +++ --- title: stolen --- ``` fence $(touch
                x) | a | b | # heading [link](javascript:alert(1))
                <https://x.example> &#x27; \u202eevil\u202c \x07\x08\x1b[31m \x7f \ufeff \u200b é ü 😀 end\\
            content_type: Media type of the body: `text/plain`,
                `application/x-www-form-urlencoded`. The first when absent.

        Example:
            await dd.import_.import_(body='EOF\\n$(touch x)\\nEOF\\n')
        """
        return await self._call(IMPORT, {}, body=body, content_type=content_type)

    @cached_property
    def with_raw_response(self) -> AsyncImportResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncImportResourceWithRawResponse(self)


class AsyncImportResourceWithRawResponse(RawResource):
    """The operations of `AsyncImportResource`, returning whole responses."""

    import_ = async_raw_method(AsyncImportResource.import_)
