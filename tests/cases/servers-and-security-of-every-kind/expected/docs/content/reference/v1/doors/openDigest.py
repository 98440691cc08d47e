"""Open with a riddle."""

from doors import DoorClient

with DoorClient() as client:
    client.doors.open_digest()
