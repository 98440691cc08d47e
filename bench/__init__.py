"""Times the generator and the generated client beside their peers, in one run; no test depends on it."""
