"""Languages: the Englishes that stories are read in."""

from __future__ import annotations

DEFAULT = "en-US"
# Long codes and names as LanguageTool has them.
LANGUAGES = {
    "en": "English",
    "en-AU": "English (Australian)",
    "en-CA": "English (Canadian)",
    "en-GB": "English (GB)",
    "en-NZ": "English (New Zealand)",
    "en-US": "English (US)",
    "en-ZA": "English (South African)",
}
AUTOMATIC = "auto"


def language_records() -> list[dict[str, str]]:
    """The languages as LanguageTool's clients ask for them."""
    return [{"name": name, "code": code[:2], "longCode": code} for code, name in LANGUAGES.items()]


def language_code(asked: str, preferred: str = "") -> str | None:
    """The long code of the language that is asked for; ``None`` where it cannot be read."""
    if asked == AUTOMATIC:
        variants = [code for code in preferred.split(",") if code in LANGUAGES]
        return variants[0] if variants else DEFAULT
    known = {code.lower(): code for code in LANGUAGES}
    code = asked.replace("_", "-").lower()
    if code in known:
        return known[code]
    return "en" if code.startswith("en-") else None
