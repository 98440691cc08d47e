"""Query."""

from styles import Styles

with Styles() as client:
    client.styles.get_query(
        text="a & b",
        flag=True,
        number=1.5,
        since="2026-01-02T03:04:05Z",
        day="2026-01-02",
        order="desc",
        each=["a", "b"],
        comma=[1, 2],
        space=["a", "b"],
        pipe=["a", "b"],
        deep={"from": 1, "to": 2},
        flat={"R": 1},
        filter='{"name": "a"}',
    )
