"""Desk: a newsroom's habits around a check: its settings, what it allows, its baseline."""
