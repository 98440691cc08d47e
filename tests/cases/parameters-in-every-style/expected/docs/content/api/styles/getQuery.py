"""Query."""

import os

from styles import Styles

with Styles() as client:
    client.styles.get_query(
        text=os.environ.get("TEXT", "a & b"),
        flag=os.environ.get("FLAG", True),
        number=os.environ.get("NUMBER", 1.5),
        since=os.environ.get("SINCE", "2026-01-02T03:04:05Z"),
        day=os.environ.get("DAY", "2026-01-02"),
        order=os.environ.get("ORDER", "desc"),
        each=["a", "b"],
        comma=[1, 2],
        space=["a", "b"],
        pipe=["a", "b"],
        deep={"from": 1, "to": 2},
        flat={"R": 1},
        filter={"name": "a"},
    )
