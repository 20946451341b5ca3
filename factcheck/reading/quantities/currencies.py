"""Currencies: the signs before a number and the words after it, to ISO 4217."""

from __future__ import annotations

from factcheck.reading.quantities.tables import table, words

SIGNS = table("""
USD: $, US$, U.S.$, U.S. $, US $, $US
AUD: A$, AU$, $A, A $
CAD: C$, CA$, CAD$, Can$, CDN$, Cdn$
SGD: S$, S $
HKD: HK$
NZD: NZ$
TWD: NT$
BRL: R$
MXN: MX$
JMD: J$
ZWL: Z$
GBP: £, PS
IEP: IR£
EUR: €
JPY: ¥, Y=, Y
CNY: CN¥, RMB
INR: ₹, Rs, Rs.
KRW: ₩
RUB: ₽
TRY: ₺
NGN: ₦, N
ILS: ₪
THB: ฿
VND: ₫
PHP: ₱, P
IDR: Rp
MYR: RM
CHF: SFr
DEM: DM
AED: Dh, Dhs
BDT: Tk
KES: KSh, Ksh, Sh
ZAR: R
ITL: L
""")
# Letters that are as often something else: a currency only before a scale or a decimal.
WEAK_SIGNS = ("R", "N", "L", "Sh", "Y", "P", "PS")
CODES = words("""
AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DEM DKK EGP EUR FRF GBP HKD HUF IDR ILS INR ITL JPY
KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD
UAH USD VND ZAR XDR
""")
SIGNS |= {code: code for code in CODES}

_NATIONS = table("""
USD: us, u.s., american
CAD: canadian
AUD: australian
NZD: new zealand, n.z., n.z
HKD: hong kong, h.k., h.k
SGD: singapore
TWD: taiwan
JMD: jamaican
ZWL: zimbabwean
FJD: fijian
""")
DOLLARS = {
    f"{nation} {word}".strip(): code
    for nation, code in ({"": "USD"} | _NATIONS).items()
    for word in ("dollar", "dollars", "dlr", "dlrs", "bucks")
}
WORDS = DOLLARS | table("""
CNY: yuan, renminbi, rmb
EUR: euro+
GBP: pounds sterling, pound sterling, british pounds, sterling, stg, quid
IEP: irish pounds, punts
EGP: egyptian pounds
LBP: lebanese pounds
JPY: yen
KRW: won
INR: rupee+, indian rupees, rs
PKR: pakistani rupees, pakistan rupees
NPR: nepali rupees, nepalese rupees
LKR: sri lankan rupees, sri lanka rupees
MUR: mauritian rupees
DEM: mark+, deutschmarks, deutsche marks, dm
FIM: finnish marks, finnish markka, markka
CHF: franc+, swiss franc+
FRF: french franc+
BEF: belgian franc+
LUF: luxembourg franc+
ITL: lire
TRY: lira+, turkish lira+
ESP: peseta+
PTE: escudos
GRD: drachmas
NLG: guilder+
ATS: schillings
XEU: ecu+, european currency units
XDR: sdr+
SEK: crown+, krona, kronor, swedish crowns, swedish kronor, swedish krona
DKK: krone, kroner, danish crowns, danish kroner, danish krone
NOK: norwegian crowns, norwegian kroner, norwegian krone
ISK: icelandic krona
RUB: ruble+, rouble+
ZAR: rand
BRL: real, reais, reals
BRC: cruzado+
MXN: peso+, mexican pesos
PHP: philippine pesos
ARS: argentine pesos
CLP: chilean pesos
COP: colombian pesos
ARA: australs
VEF: bolivars
MYR: ringgit
THB: baht
IDR: rupiah
BDT: taka
VND: dong
NGN: naira
GHS: cedis
KES: shillings, kenyan shillings
UGX: ugandan shillings
TZS: tanzanian shillings
ILS: shekel+
AED: dirham+
SAR: riyal+
IRR: rials
KWD: dinar+, kuwaiti dinars
IQD: iraqi dinars
BHD: bahraini dinars
PLN: zloty+
HUF: forint+
CZK: koruna, czech crowns, czech koruna
RON: lei
BGN: leva
UAH: hryvnia+
KZT: tenge
GEL: lari
HRK: kuna
XBT: bitcoin+
""")
# Words that one currency alone has, so that a nation may stand before them: "Chinese yuan".
UNSHARED = frozenset(
    words("""
yuan renminbi euro euros yen won ringgit baht rupiah taka naira rand real reais zloty zlotys forint
forints ruble rubles rouble roubles shekel shekels hryvnia tenge lari kuna lei
""")
)
# A word shared by a currency and a weight; the text decides (see context.py).
POUNDS = ("pounds", "pound")
# Hundredths, and the currency that they are certain to be parts of; "?" leaves it to the text.
HUNDREDTHS = table("""
?: cent+, cts, ct
USD: ¢, u.s. cents, us cents, u.s. cts
CAD: canadian cents
AUD: australian cents
EUR: euro cents
GBP: pence, penny, p
DEM: pfennigs
FRF: centimes
INR: paise
MYR: sen
KWD: fils
RUB: kopecks
""")
