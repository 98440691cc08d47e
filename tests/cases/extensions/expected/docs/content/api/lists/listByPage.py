"""List by page."""

from extensions import Extensions

with Extensions() as client:
    for item in client.lists.list_by_page_pages():
        print(item)
