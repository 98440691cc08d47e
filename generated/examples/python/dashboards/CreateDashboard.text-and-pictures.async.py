"""Create a dashboard.

Notes, a picture, plain text and a web page on a free canvas.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.dashboards import (
    Dashboard,
    FreeTextWidgetDefinition,
    IFrameWidgetDefinition,
    ImageWidgetDefinition,
    NoteWidgetDefinition,
    Widget,
    WidgetLayout,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.dashboards.create_dashboard(
            body=Dashboard(
                title="Operations screen",
                layout_type="free",
                widgets=[
                    Widget(
                        definition=FreeTextWidgetDefinition(
                            type="free_text",
                            text="Checkout",
                            color="#4d4d4d",
                            font_size="56",
                            text_align="left",
                        ),
                        layout=WidgetLayout(x=1, y=1, width=40, height=7),
                    ),
                    Widget(
                        definition=ImageWidgetDefinition(
                            type="image",
                            url="https://www.example.com/images/checkout-light.png",
                            url_dark_theme="https://www.example.com/images/checkout-dark.png",
                            sizing="contain",
                            has_background=False,
                            has_border=False,
                            horizontal_align="center",
                            vertical_align="center",
                        ),
                        layout=WidgetLayout(x=42, y=1, width=20, height=12),
                    ),
                    Widget(
                        definition=NoteWidgetDefinition(
                            type="note",
                            content=(
                                "## When this screen turns red\n"
                                "\n"
                                "1. Look at the [runbook](https://wiki.example.com/runbooks/checkout).\n"
                                "2. Call the person on duty."
                            ),
                            background_color="yellow",
                            font_size="14",
                            text_align="left",
                            vertical_align="top",
                            show_tick=True,
                            tick_edge="right",
                            tick_pos="50%",
                            has_padding=True,
                        ),
                        layout=WidgetLayout(x=1, y=9, width=40, height=14),
                    ),
                    Widget(
                        definition=IFrameWidgetDefinition(
                            type="iframe",
                            url="https://status.example.com/",
                        ),
                        layout=WidgetLayout(x=42, y=14, width=40, height=30),
                    ),
                ],
            ),
        )
        print(response)


asyncio.run(main())
