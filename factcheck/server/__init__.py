"""The service: HTTP, a page for people, and the interface that LanguageTool's plug-ins speak."""
