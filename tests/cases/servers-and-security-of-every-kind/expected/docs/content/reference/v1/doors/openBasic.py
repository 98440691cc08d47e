"""Open with a name."""

from doors import DoorClient

with DoorClient() as client:
    client.doors.open_basic()
