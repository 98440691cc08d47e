"""From models to JSON and back: reading, writing, and finding out what does not fit."""

from .. import models as models  # comes first: the two need each other
