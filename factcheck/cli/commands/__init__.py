"""The commands, one module each, found by being in this folder."""
