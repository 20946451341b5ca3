"""Units of measure and the few counted nouns that are units: printed form to name.

A name is singular and spelt out; a rate is "unit/unit". ``NAMES`` is keyed by lower case
words, ``SYMBOLS`` by symbols exactly as printed.
"""

from __future__ import annotations

PERCENT = {"%", "percent", "percents", "per cent", "percentage", "pct", "pcnt", "pc", "p.c."}
POINTS = {"point", "points", "pts", "pt"}

_SPELT = """
kilometre: kilometer; metre: meter; centimetre: centimeter; millimetre: millimeter
micrometre: micrometer, micron; nanometre: nanometer; mile; nautical mile; inch/inches; yard
foot/feet: feet; light-year: light year; hectare; acre; litre: liter; millilitre: milliliter; gallon
barrel: bbl; bushel; pint; ounce; troy ounce; carat; gram: gramme; kilogram: kilo, kilogramme
milligram; microgram; tonne: metric ton, metric tonne; ton; short ton; long ton; stone; gigaton: gigatonne
watt; kilowatt; megawatt; gigawatt; terawatt; kilowatt hour: kilowatt-hour; volt; ampere: amp
megawatt hour: megawatt-hour; gigawatt hour: gigawatt-hour; terawatt hour: terawatt-hour
horsepower; brake horsepower; newton; joule; calorie; kilocalorie; pascal; gigapascal
byte; kilobyte; megabyte; gigabyte; terabyte; bit; megabit; gigabit; pixel; megapixel
hertz; kilohertz; megahertz; gigahertz; decibel; degree; knot; cord; bale; fathom; furlong
second: sec; minute: min; hour: hr; day; week; month; year: yr; decade; century/centuries
person/people: people, persons; basis point: bp, bps
"""
_POWERS = ("metre", "meter", "kilometre", "kilometer", "centimetre", "foot", "feet", "mile",
           "yard", "inch")


def _spelt() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in _SPELT.replace("\n", ";").split(";"):
        head, _, others = entry.strip().partition(":")
        name, _, plural = head.partition("/")
        for form in (name, *filter(None, map(str.strip, others.split(",")))):
            found[form] = found[form if form.endswith("s") else f"{form}s"] = name
        if plural:
            found[plural] = name
    found.pop("", None)
    return {form: name for form, name in found.items() if form != "s"}


def _powers() -> dict[str, str]:
    base = {word: found for word in _POWERS if (found := _SPELT_NAMES.get(word))}
    found = {}
    for word, name in base.items():
        for power, short in (("square", "sq"), ("cubic", "cu")):
            for ending in ("", "s"):
                for prefix in (power, short):
                    found[f"{prefix} {word}{ending}"] = f"{power} {name}"
    return found


_SPELT_NAMES = _spelt()
NAMES = _SPELT_NAMES | _powers() | {
    "degrees celsius": "degree Celsius",
    "degree celsius": "degree Celsius",
    "degrees centigrade": "degree Celsius",
    "celsius": "degree Celsius",
    "degrees c": "degree Celsius",
    "degrees fahrenheit": "degree Fahrenheit",
    "degree fahrenheit": "degree Fahrenheit",
    "fahrenheit": "degree Fahrenheit",
    "degrees f": "degree Fahrenheit",
    "mph": "mile/hour",
    "kph": "kilometre/hour",
    "kmph": "kilometre/hour",
    "mpg": "mile/gallon",
    "rpm": "revolution/minute",
    "bpd": "barrel/day",
    "bhp": "brake horsepower",
    "hp": "horsepower",
    "times": "times",
    "fold": "times",
    "km": "kilometre",
    "kms": "kilometre",
    "cm": "centimetre",
    "mm": "millimetre",
    "ft": "foot",
    "kg": "kilogram",
    "kgs": "kilogram",
    "kilos": "kilogram",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "sq ft": "square foot",
    "sq km": "square kilometre",
    "sq m": "square metre",
    "sqm": "square metre",
    "tons": "ton",
    "gal": "gallon",
    "point": "point",
    "points": "point",
    "pts": "point",
}
for _ambiguous in ("stone", "stones", "bit", "bits", "min", "sec", "cord", "cords", "amp", "second",
                   "minute", "micron"):
    NAMES.pop(_ambiguous, None)
NAMES |= {"minute": "minute", "second": "second", "mins": "minute", "secs": "second"}

SYMBOLS = {
    "°C": "degree Celsius",
    "ºC": "degree Celsius",
    "°F": "degree Fahrenheit",
    "ºF": "degree Fahrenheit",
    "C": "degree Celsius",
    "F": "degree Fahrenheit",
    "°": "degree",
    "g": "gram",
    "t": "tonne",
    "mg": "milligram",
    "ml": "millilitre",
    "ha": "hectare",
    "W": "watt",
    "kW": "kilowatt",
    "KW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "TW": "terawatt",
    "kWh": "kilowatt hour",
    "KWh": "kilowatt hour",
    "MWh": "megawatt hour",
    "GWh": "gigawatt hour",
    "TWh": "terawatt hour",
    "KB": "kilobyte",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
    "Mbps": "megabit/second",
    "Gbps": "gigabit/second",
    "MP": "megapixel",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "GPa": "gigapascal",
    "ksi": "kilopound/square inch",
    "psi": "pound/square inch",
    "Nm": "newton metre",
    "dB": "decibel",
    "m": "metre",
    "m2": "square metre",
    "m3": "cubic metre",
    "m²": "square metre",
    "m³": "cubic metre",
    "km2": "square kilometre",
    "km²": "square kilometre",
    "x": "times",
    "pp": "percentage point",
    "ppt": "percentage point",
    "ppts": "percentage point",
    "km/h": "kilometre/hour",
    "m/s": "metre/second",
    "b/d": "barrel/day",
}
# Symbols that name nothing unless they touch the digits ("5g" but not "5 g").
TOUCHING = {"g", "t", "C", "F", "W", "m", "x", "pp", "°"}
DURATIONS = {"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"}
# What a rate may be per, beside the units: "63 cents a share".
PER = {
    "share": "share",
    "head": "person",
    "capita": "person",
    "person": "person",
    "people": "person",
    "vehicle": "vehicle",
    "household": "household",
    "unit": "unit",
    "night": "night",
    "game": "game",
    "plane": "plane",
    "car": "car",
    "pupil": "pupil",
    "student": "student",
    "worker": "worker",
    "employee": "employee",
    "ticket": "ticket",
    "bottle": "bottle",
    "annum": "year",
    "lb": "pound",
    "pound": "pound",
    "ounce": "ounce",
    "oz": "ounce",
    "shr": "share",
}
