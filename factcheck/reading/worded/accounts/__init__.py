"""Accounts: balances and what makes them, told for several times.

"The current account deficit narrowed to 180 million from 203 million in December. The trade surplus
rose to 46 million from 33 million, the deficit on invisibles fell to 226 million from 236 million."
"""

from __future__ import annotations

from factcheck.reading.worded.accounts.ties import account_ties

__all__ = ["account_ties"]
