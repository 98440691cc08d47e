"""From text to a document: values with their places, references, and the bundle that holds it all."""
