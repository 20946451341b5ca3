"""Errors that newsrooms have printed: each is found, and its corrected twin is silent."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios("examples")
