"""The interface of LanguageTool, ``/v2``, so that the plug-ins people have work unchanged."""
