"""Tables: the tables of a text, and what their cells say about each other."""

from factcheck.reading.tables.ties import table_ties

__all__ = ["table_ties"]
