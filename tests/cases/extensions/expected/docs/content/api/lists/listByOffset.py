"""List by offset."""

from extensions import Extensions

with Extensions() as client:
    for item in client.lists.list_by_offset_pages():
        print(item)
