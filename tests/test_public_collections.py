"""The public collections as stories: Reuters-21578 and the BBC news dataset."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.bench.public_collections import bbc, reuters

SGML = """<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="7">
<DATE> 3-MAR-1987 10:15:07.42</DATE>
<TEXT>&#2;
<TITLE>ORCHARDS &amp; CO CROP RISES</TITLE>
<DATELINE>    HEREFORD, March 3 - </DATELINE><BODY>Orchards sold 410 tonnes of
cider apples, up from 380.
    It has 96 growers.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" OLDID="5545" NEWID="8">
<DATE> 3-MAR-1987 10:16:00.00</DATE>
<TEXT TYPE="BRIEF"><TITLE>ORCHARDS - CORRECTION</TITLE></TEXT>
</REUTERS>
"""


def test_a_story_of_reuters_has_its_dateline_its_paragraphs_and_its_day(tmp_path: Path) -> None:
    (tmp_path / "reut2-000.sgm").write_text(SGML, encoding="latin-1")
    (story,) = reuters(tmp_path)
    assert (story.id, story.title) == ("reut-7", "ORCHARDS & CO CROP RISES")
    assert story.published == date(1987, 3, 3)
    assert story.text == (
        "HEREFORD, March 3 - Orchards sold 410 tonnes of cider apples, up from 380.\n\n"
        "It has 96 growers."
    )
    # 410, 380 and 96; a story with six would be dense.
    assert story.numbers == 3
    assert not story.is_dense


def test_a_story_of_the_bbc_has_its_headline_first(tmp_path: Path) -> None:
    (tmp_path / "business").mkdir()
    path = tmp_path / "business" / "041.txt"
    path.write_text("Cider sales up\n\nSales rose 8% to £27m.\nThe firm has 96 growers.\n", "utf-8")
    (story,) = bbc(tmp_path)
    assert (story.id, story.title) == ("bbc-business-041", "Cider sales up")
    assert story.text == "Sales rose 8% to £27m.\n\nThe firm has 96 growers."
