"""What things are called in the outputs."""
