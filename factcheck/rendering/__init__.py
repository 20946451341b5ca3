"""Rendering: a report as text for people and as JSON for machines."""
