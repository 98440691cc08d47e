"""Stir.

With a span.
"""

import os

from mixtures import Mixtures
from mixtures.models.mixtures import Fixed, Mixture

with Mixtures() as client:
    response = client.mixtures.put_mixture(
        id=os.environ.get("ID", 7),
        body=Mixture(span=Fixed(from_=1, to=2), either=[1, 2.5, "six"], nothing=None),
    )
    print(response)
