"""Update a notebook.

Keep one cell and add another.
"""

import os
from datetime import datetime

from datadog_v1 import Datadog
from datadog_v1.models.notebooks import (
    NotebookAbsoluteTime,
    NotebookCellCreateRequest,
    NotebookCellUpdateRequest,
    NotebookMarkdownCellAttributes,
    NotebookMarkdownCellDefinition,
    NotebookMetadata,
    NotebookUpdateData,
    NotebookUpdateDataAttributes,
    NotebookUpdateRequest,
)

with Datadog() as client:
    response = client.notebooks.update_notebook(
        notebook_id=os.environ["NOTEBOOK_ID"],
        body=NotebookUpdateRequest(
            data=NotebookUpdateData(
                type="notebooks",
                attributes=NotebookUpdateDataAttributes(
                    name="Payments errors on July 26 - resolved",
                    status="published",
                    time=NotebookAbsoluteTime(
                        start=datetime.fromisoformat("2024-07-26T08:00:00+00:00"),
                        end=datetime.fromisoformat("2024-07-26T10:00:00+00:00"),
                    ),
                    metadata=NotebookMetadata(type="postmortem"),
                    cells=[
                        NotebookCellUpdateRequest(
                            id="p2ywawtx",
                            type="notebook_cells",
                            attributes=NotebookMarkdownCellAttributes(
                                definition=NotebookMarkdownCellDefinition(
                                    type="markdown",
                                    text=(
                                        "## What happened\n"
                                        "\n"
                                        "Errors began with release 2.14.0 at 08:32 UTC."
                                    ),
                                ),
                            ),
                        ),
                        NotebookCellCreateRequest(
                            type="notebook_cells",
                            attributes=NotebookMarkdownCellAttributes(
                                definition=NotebookMarkdownCellDefinition(
                                    type="markdown",
                                    text=(
                                        "## What we did\n"
                                        "\n"
                                        "Rolled back to 2.13.2 at 09:41 UTC."
                                    ),
                                ),
                            ),
                        ),
                    ],
                ),
            ),
        ),
    )
    print(response)
