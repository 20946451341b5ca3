"""The language server: findings in the editors that people already have."""
