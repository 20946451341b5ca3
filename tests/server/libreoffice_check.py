"""Run by the Python that has LibreOffice's ``uno``: what it underlines in a document.

Arguments: the address of ``/v2``, the port LibreOffice listens on. The paragraph is read from
standard input; the errors that LibreOffice would underline are written as JSON, then what a
document holds after the first suggestion has been put into it.
"""

from __future__ import annotations

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException, Locale

OPTIONS = "/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool"
ITERATOR = "com.sun.star.linguistic2.ProofreadingIterator"
# com.sun.star.text.TextMarkupType.PROOFREADING
PROOFREADING = 2
START_SECONDS = 90
CHECK_SECONDS = 30


def main() -> None:
    address, port = sys.argv[1:]
    text = sys.stdin.read()
    context = connected(port)
    services = context.ServiceManager
    configure(services, context, address)
    iterator = services.createInstanceWithContext(ITERATOR, context)
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(
        "private:factory/swriter", "_blank", 0, (PropertyValue("Hidden", 0, True, 0),)
    )
    locale = Locale("en", "US", "")
    document.Text.String = text
    document.CharLocale = locale
    errors = found(iterator, document, locale)
    corrected = correct(document, errors)
    json.dump({"errors": errors, "corrected": corrected}, sys.stdout)
    document.close(True)
    try:
        desktop.terminate()
    except DisposedException:  # the office closed the line first
        return


def connected(port: str):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            return resolver.resolve(
                f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
            )
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.3)


def configure(services, context, address: str) -> None:
    """What a user sets under Tools, Options, Language Settings, LanguageTool Server."""
    provider = services.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context
    )
    options = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (PropertyValue("nodepath", 0, OPTIONS, 0),),
    )
    options.setPropertyValue("BaseURL", address)
    options.setPropertyValue("IsEnabled", True)
    options.commitChanges()


def found(iterator, document, locale) -> list[dict]:
    """The errors of the first paragraph, by the checker that LibreOffice itself chooses."""
    paragraph = document.getFlatParagraphIterator(PROOFREADING, False).getFirstPara()
    text = paragraph.getText()
    until = time.monotonic() + CHECK_SECONDS
    while True:
        result = iterator.checkSentenceAtPosition(
            document, paragraph, text, locale, 0, len(text), -1
        )
        if result.aErrors or time.monotonic() > until:
            break
        time.sleep(0.5)
    return [
        {
            "start": error.nErrorStart,
            "length": error.nErrorLength,
            "comment": error.aFullComment,
            "short": error.aShortComment,
            "suggestions": list(error.aSuggestions),
        }
        for error in result.aErrors
    ]


def correct(document, errors: list[dict]) -> str:
    """The document after the first suggestion of the first error was taken."""
    if errors and errors[0]["suggestions"]:
        units = document.Text.String.encode("utf-16-le")
        start, length = 2 * errors[0]["start"], 2 * errors[0]["length"]
        cursor = document.Text.createTextCursor()
        # A cursor moves by characters, an error counts UTF-16 code units.
        cursor.goRight(len(units[:start].decode("utf-16-le")), False)
        cursor.goRight(len(units[start : start + length].decode("utf-16-le")), True)
        cursor.String = errors[0]["suggestions"][0]
    return document.Text.String


if __name__ == "__main__":
    main()
