"""List by cursor."""

from extensions import Extensions

with Extensions() as client:
    for item in client.lists.list_by_cursor_pages():
        print(item)
