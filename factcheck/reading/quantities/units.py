"""Units of measure and the few counted nouns that are units: printed form to name.

A name is singular and spelt out; a rate is "unit/unit". ``NAMES`` is keyed by lower case
words, ``SYMBOLS`` by symbols exactly as printed.
"""

from __future__ import annotations

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
    _LENGTHS
    | _POWERS
    | table("""
square metre: sq m, sqm
micrometre: micrometre+, micrometer+, microns
nanometre: nanometre+, nanometer+
nautical mile: nautical mile+
light-year: light-year+, light year+
hectare: hectare+
acre: acre+
litre: litre+, liter+
millilitre: millilitre+, milliliter+
gallon: gallon+, gal
barrel: barrel+, bbl+
bushel: bushel+
pint: pint+
ounce: ounce+, oz
troy ounce: troy ounce+
carat: carat+
pound: lb+
gram: gram+, gramme+
kilogram: kilogram+, kilogramme+, kilo+, kg+
milligram: milligram+
microgram: microgram+
tonne: tonne+, metric ton+, metric tonne+, mt
ton: ton+
short ton: short ton+
long ton: long ton+
gigaton: gigaton+, gigatonne+
watt: watt+
kilowatt: kilowatt+
megawatt: megawatt+
gigawatt: gigawatt+
terawatt: terawatt+
kilowatt hour: kilowatt hour+
megawatt hour: megawatt hour+
gigawatt hour: gigawatt hour+
terawatt hour: terawatt hour+
volt: volt+
ampere: ampere+, amps
horsepower: horsepower, hp
brake horsepower: brake horsepower, bhp
newton: newton+
joule: joule+
calorie: calorie+
kilocalorie: kilocalorie+
pascal: pascal+
gigapascal: gigapascal+
byte: byte+
kilobyte: kilobyte+, kb
megabyte: megabyte+, mb
gigabyte: gigabyte+
terabyte: terabyte+
megabit: megabit+
gigabit: gigabit+
pixel: pixel+
megapixel: megapixel+
hertz: hertz, hz
kilohertz: kilohertz, khz
megahertz: megahertz, mhz
gigahertz: gigahertz, ghz
decibel: decibel+
degree: degree+
degree Celsius: degrees celsius, degree celsius, celsius, degrees centigrade, degrees c
degree Fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f
knot: knot+
bale: bale+
second: second+, secs
minute: minute+, mins
hour: hour+, hr+
day: day+
week: week+
month: month+
quarter: quarters
year: year+, yr+
decade: decade+
century: century, centuries
person: person+, people
point: point+, pts
basis point: basis point+, bp, bps
times: times, fold
mile/hour: mph, m.p.h.
kilometre/hour: kph, kmph
mile/gallon: mpg
revolution/minute: rpm
barrel/day: bpd
""")
)

SYMBOLS = table("""
degree Celsius: °C, ºC, C
degree Fahrenheit: °F, ºF, F
degree: °
gram: g
tonne: t
milligram: mg
millilitre: ml, mL
litre: l, L
hectare: ha
metre: m
square metre: m2, m²
cubic metre: m3, m³
square kilometre: km2, km²
watt: W
kilowatt: kW, KW
megawatt: MW
gigawatt: GW
terawatt: TW
kilowatt hour: kWh, KWh
megawatt hour: MWh
gigawatt hour: GWh
terawatt hour: TWh
kilobyte: KB, Kb
megabyte: MB, Mb
gigabyte: GB
terabyte: TB
megabit/second: Mbps
gigabit/second: Gbps
megapixel: MP
gigapascal: GPa
kilopound/square inch: ksi
pound/square inch: psi
newton metre: Nm
decibel: dB
hertz: Hz
kilohertz: kHz
megahertz: MHz
gigahertz: GHz
times: x
percentage point: pp, ppt, ppts
kilometre/hour: km/h
metre/second: m/s
barrel/day: b/d
""")
# Symbols that name nothing unless they touch the digits ("5g" but not "5 g").
TOUCHING = frozenset(words("g l L t C F W m x pp °"))
DURATIONS = frozenset(words("second minute hour day week month quarter year decade century"))
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
