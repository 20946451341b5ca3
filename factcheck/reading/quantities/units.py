"""Units of measure and the few counted nouns that are units: printed form to name.

A name is singular and spelt out; a rate is "unit/unit". ``NAMES`` is keyed by lower case
words, ``SYMBOLS`` by symbols exactly as printed.
"""

from __future__ import annotations

from factcheck.reading.quantities import metric
from factcheck.reading.quantities.tables import table, words

PERCENT = frozenset(("%", "percent", "per cent", "percentage", "pct", "pcnt", "pc", "p.c."))
POINTS = frozenset(("point", "points", "pts", "pt"))

_LENGTHS = table("""
kilometre: kilometre+, kilometer+, km, kms
metre: metre+, meter+
centimetre: centimetre+, centimeter+, cm
millimetre: millimetre+, millimeter+, mm
inch: inch, inches
yard: yard+
foot: foot, feet, ft
mile: mile+
""")
_POWERS = {
    f"{form} {word}": f"{power} {name}"
    for power, forms in (("square", ("square", "sq")), ("cubic", ("cubic", "cu")))
    for form in forms
    for word, name in _LENGTHS.items()
}
NAMES = (
    metric.NAMES
    | _LENGTHS
    | _POWERS
    | table("""
square metre: sq m, sqm
nautical mile: nautical mile+
light-year: light-year+, light year+
hectare: hectare+
acre: acre+
litre: litre+, liter+
millilitre: millilitre+, milliliter+
gallon: gallon+, gal, us gallon+, imperial gallon+
barrel: barrel+, bbl+
bushel: bushel+
pint: pint+, us pint+, imperial pint+
quart: quart+, us quart+
ounce: ounce+, oz, fl oz
fluid ounce: fluid ounce+, us fluid ounce+
cup: cups
tablespoon: tablespoon+
teaspoon: teaspoon+
troy ounce: troy ounce+
carat: carat+
pound: lb+
gram: gram+, gramme+
kilogram: kilogram+, kilogramme+, kilo+, kg+
tonne: tonne+, metric ton+, metric tonne+, mt
ton: ton+
short ton: short ton+
long ton: long ton+
gigaton: gigaton+, gigatonne+
horsepower: horsepower, hp
cylinder: cylinder+
brake horsepower: brake horsepower, bhp
calorie: calorie+
kilocalorie: kilocalorie+
kilobyte: kb
megabyte: mb
micrometre: microns
ampere: amps
pixel: pixel+
megapixel: megapixel+
hertz: hz
kilohertz: khz
megahertz: mhz
gigahertz: ghz
decibel: decibel+
degree: degree+
degree Celsius: degrees celsius, degree celsius, celsius, degrees centigrade, degrees c
degree Fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f
knot: knot+
bale: bale+
fathom: fathom+
furlong: furlong+
parsec: parsec+
astronomical unit: astronomical unit+
dram: dram+
cubic centimetre: cc
pound-foot: pound feet, pound foot, lb ft, ft lb, foot pound+
newton metre: newton metre+, newton meter+, nm of torque
British thermal unit: btu+, british thermal unit+
therm: therm+
nit: nits
second: second+, sec+
minute: minute+, mins
hour: hour+, hr+
day: day+
week: week+
month: month+
quarter: quarters
year: year+, yr+
decade: decade+
century: century, centuries
fortnight: fortnight+
millennium: millennium, millennia
person: person+, people
point: point+, pts
basis point: basis point+, bp, bps
times: times, fold
mile/hour: mph, m.p.h.
kilometre/hour: kph, kmph
mile/gallon: mpg
revolution/minute: rpm
barrel/day: bpd
beat/minute: bpm
frame/second: fps
dot/inch: dpi
pixel/inch: ppi
part per million: ppm, parts per million
part per billion: ppb, parts per billion
point/game: ppg
rebound/game: rpg
assist/game: apg
""")
)

SYMBOLS = metric.SYMBOLS | table("""
degree Celsius: °C, ºC, C
degree Fahrenheit: °F, ºF, F
degree: °
gram: g
tonne: t
millilitre: ml, mL
litre: l, L
inch: ″, in
hectare: ha
metre: m
square metre: m2, m²
cubic metre: m3, m³
square kilometre: km2, km²
kilowatt: KW
kilowatt hour: KWh
kilobyte: Kb
megabyte: Mb
megabit/second: Mbps
gigabit/second: Gbps
kilobit/second: Kbps, kbps
megapixel: MP
kilopound/square inch: ksi
pound/square inch: psi
newton metre: Nm
decibel: dB
hour: h
millimetre of mercury: mmHg
atmosphere: atm
times: x
percentage point: pp, ppt, ppts
kilometre/hour: km/h
metre/second: m/s
barrel/day: b/d
""")
# Symbols that name nothing unless they touch the digits ("5g" but not "5 g").
TOUCHING = frozenset(words("g l L t W V h m x in ° ″"))
# Letters that are a unit at a distance too, where nothing follows on: "20 C", "an F-16".
ALONE = frozenset(words("C F"))
DURATIONS = frozenset(words("second minute hour day week month quarter year decade century"))
# What a misprinted currency sign gives way to: "€1.2m tons".
WEIGHTS = frozenset(words("ton tonne kilogram"))
# What a rate may be per, beside the units: "63 cents a share".
PER = table("""
share: share, shr
person: head, capita, person, people
vehicle: vehicle
household: household
unit: unit
night: night
game: game
plane: plane
car: car
pupil: pupil
student: student
worker: worker
employee: employee
ticket: ticket
bottle: bottle
year: annum
pound: lb, pound
ounce: ounce, oz
""")
# What may stand between a number and its unit: "50 previous years", "three straight months".
BETWEEN = frozenset(
    words("""
previous consecutive straight successive full whole entire more extra additional further other
working business trading rushing passing receiving
""")
)
