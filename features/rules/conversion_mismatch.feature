@conversion_mismatch
Feature: One amount in two units
  "100 miles (160 km)" says one thing twice. The units come from a table of their definitions;
  rounding is that of newsrooms, two digits and less for round numbers.

  Rule: A conversion within its rounding holds
    Example: Two digits are enough
      # 100 miles = 160.9 km
      Given the article
        """
        The tunnel will be 100 miles (160 km) long.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures           |
        | 100 miles, 160 km |

    Example: The other amount follows "or"
      # 160 km = 99.4 miles
      Given the article
        """
        The epicentre was about 160 km, or 100 miles, from the coast.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures           |
        | 160 km, 100 miles |

    Example: A temperature and a difference of temperatures
      # 30 × 1.8 + 32 = 86 degrees; a difference of 2 degrees is 2 × 1.8 = 3.6 degrees
      Given the article
        """
        It was 30C (86F) in the shade. The ministers want to keep the rise below 2C (3.6F).
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures  |
        | 30C, 86F |
        | 2C, 3.6F |

    Example: Ranges, sides and definitions
      # 2 to 3 inches = 5.1 to 7.6 cm; 6 by 9 feet = 1.83 by 2.74 metres; 1/16 pound = 1 ounce
      Given the article
        """
        Some 2-3 inches (5-8 cm) of snow fell on the 6 by 9 feet (1.8 by 2.7 metres) of the yard. An
        ounce is 1/16 of a pound.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures                   |
        | 2, 5                      |
        | 3, 8                      |
        | 6, 1.8                    |
        | 9 feet, 2.7 metres        |
        | An ounce, 1/16 of a pound |

    Example: A price by another measure that fits
      # 3.80 / 3.785 = 1.00
      Given the article
        """
        Petrol costs $3.80 a gallon ($1 a litre) in the town.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures                  |
        | $3.80 a gallon, $1 a litre |

    Example: Round numbers on both sides
      # 20 miles = 32.2 km, 300 miles = 482.8 km
      Given the article
        """
        The fire is 20 miles (30 km) from the town and 300 miles (500 km) from the capital.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures           |
        | 20 miles, 30 km   |
        | 300 miles, 500 km |

    Example: A gallon may be a US or an imperial one
      # 50 × 3.785 = 189.3 litres; 50 × 4.546 = 227.3 litres
      Given the article
        """
        The old tank held 50 gallons (190 litres), the new one holds 60 gallons (273 litres).
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures                |
        | 50 gallons, 190 litres |
        | 60 gallons, 273 litres |

  Rule: A conversion beyond rounding is a mismatch
    Example: Digits transposed
      # 2.8 × 1.609344 = 4.51 km, between 2.75 and 2.85 miles from 4.43 to 4.59
      Given the article
        """
        The asteroid is 2.8 miles (5.4 km) wide.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed     |
        | 5.4      | 4.43 to 4.59 |
      And its suspects are
        | suspect   | slip                           |
        | 5.4 km    | 5.4: digits of 4.5 transposed  |
        | 2.8 miles |                                |

    Example: A foot turned into a kilometre
      # 30 × 0.0003048 = 0.0091 km
      Given the article
        """
        A 30-foot-tall (48-kilometer-tall) wave broke over the pier.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed           |
        | 48       | 0.00899 to 0.00930 |

    Example: A difference of temperatures converted like a temperature
      # a rise of 2.5 degrees is one of 2.5 × 1.8 = 4.5 degrees; 2.5C itself is 36.5F
      Given the article
        """
        Scientists expect a rise of 2.5C (36F) by the end of the century, and seas that are half
        a metre higher. Last year was the warmest in the records.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed     |
        | 36       | 4.41 to 4.59 |

    Example: An area in a story of a fire
      # 2,000 acres = 809.4 hectares; with three digits printed, 1,950 to 2,050 acres are meant
      Given the article
        """
        The blaze near the lake had burnt 2,000 acres (890 hectares) by Monday. Some 340
        people left their homes, and two firefighters were hurt.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed   |
        | 890      | 789 to 830 |

    Example: Gold is weighed in troy ounces
      # 109.5 to 110.5 tonnes / 31.1034768 grams; in the ounces of a kitchen 110 tonnes are 3.88 million
      Given the article
        """
        The vaults hold 110 tonnes of gold, or 3.88 million ounces.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed       |
        | 3.88     | 3.521 to 3.553 |

    Example: One end of a range
      # 12 feet = 3.66 metres; 10 feet = 3.05 metres is within two digits of 3
      Given the article
        """
        The bars are 10 to 12 feet (3 to 7.3 metres) long.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed     |
        | 7.3      | 3.51 to 3.81 |

    Example: One side of a room
      # 9 feet = 2.74 metres
      Given the article
        """
        He spent a year in a 6-by-9-foot (1.8-by-7.2-metre) cell.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed     |
        | 7.2      | 2.59 to 2.90 |

    Example: A unit defined wrongly
      # a mile is 1.609 kilometres
      Given the article
        """
        A mile is 1.9 kilometres, the leaflet says.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed |
        | 1.9      | 1.609    |

    Example: Ounces of a pound
      # a pound is 16 ounces
      Given the article
        """
        There are 18 ounces in a pound, the leaflet says.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed |
        | 18       | 16       |

    Example: A price by another measure
      # a gallon is 3.785 litres, or 4.546 in Britain: 3.80 / 3.785 = 1.00
      Given the article
        """
        Petrol costs $3.80 a gallon ($1.90 a litre) in the town.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed         |
        | 1.90     | 1.0025 to 1.0052 |

  Rule: It stays silent where the amounts are not one
    Example: Two distances to choose from
      Given the article
        """
        Children may run 5 km or 10 miles on Sunday.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

    Example: The bracket is about something else
      Given the article
        """
        The village is 5 miles (10 km by the only open road) from the border.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

    Example: A height in feet and inches
      Given the article
        """
        The keeper is 6 feet 2 inches (187 cm) tall.
        """
      When the article is checked
      Then nothing is reported

    Example: The two measure different things
      Given the article
        """
        The refinery makes 1.8 million tonnes (36,000 barrels a day) of petrol.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

    Example: A ton may be short, long or metric
      Given the article
        """
        The statue weighs 30 tons (27,000 kg).
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

    Example: A definition of something else
      Given the article
        """
        A gallon is 8.3 pounds of water, and a foot is 5 toes.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

    Example: Prices of different currencies
      Given the article
        """
        Petrol costs $3.80 a gallon (1.10 euros a litre) in the town.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch compares nothing

  Rule: A conversion is of what is printed, not of what it is about
    Example: About one to two
      # 1.5 km = 0.93 miles, 2.5 km = 1.55 miles
      Given the article
        """
        It is about 1 to 2 km (0.62 to 2.1 miles) across.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | computed     |
        | 2.1      | 0.93 to 1.55 |

  Rule: Sides make an area and a volume
    Example: A boathouse
      Given the article
        """
        The boathouse is 12 m by 25 m, or 300 square metres.
        """
      When the article is checked
      Then nothing is reported

    Example: A boathouse that shrank
      Given the article
        """
        The boathouse is 12 m by 25 m, or 30 square metres.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported |
        | 30       |

    Example: A tank of sea water
      Given the article
        """
        The tank is 6 m long, 5 m wide and 3 m deep and holds 190 cubic metres.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported |
        | 190      |

    Example: A jetty beside a boathouse
      Given the article
        """
        The boathouse is 12 m by 25 m; the jetty beside it has 40 square metres.
        """
      When the article is checked
      Then nothing is reported

  Rule: A range is converted end by end, or not at all
    Example: Two ends in a bracket
      Given the article
        """
        Gusts of 40 to 50 mph (64 to 80 kph) are expected.
        """
      When the article is checked
      Then nothing is reported

    Example: Two ends turned round
      # 50 mph are 80 kph, and 40 mph 64
      Given the article
        """
        Gusts of 40 to 50 mph (80 to 64 kph) are expected.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported |
        | 80       |
        | 64       |

    Example: The work of some days
      Given the article
        """
        The refit takes between 3 and 5 days, or 40 hours.
        """
      When the article is checked
      Then nothing is reported
