"""Stir.

With names.
"""

import os

from mixtures import Mixtures
from mixtures.models.mixtures import Live, Mixture, MixtureShapeWide

with Mixtures() as client:
    response = client.mixtures.put_mixture(
        id=os.environ.get("ID", 7),
        body=Mixture(
            span=Live(live="1h"),
            either="six",
            shape=MixtureShapeWide(width=3),
        ),
    )
    print(response)
