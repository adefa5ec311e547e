"""The Japanese eras since 1868."""

from datetime import date

FIRST_DAYS = {
    "明治": date(1868, 1, 1),
    "大正": date(1912, 7, 30),
    "昭和": date(1926, 12, 25),
    "平成": date(1989, 1, 8),
    "令和": date(2019, 5, 1),
}
LAST_DAYS = {  # of 1912 and 1926 the day of the change is of both eras
    "明治": date(1912, 7, 30),
    "大正": date(1926, 12, 25),
    "昭和": date(1989, 1, 7),
    "平成": date(2019, 4, 30),
}

ERAS = {era: day.year - 1 for era, day in FIRST_DAYS.items()}
"""The era names, each with the year before its first."""

LAST_YEARS = {era: day.year - ERAS[era] for era, day in LAST_DAYS.items()}
"""The number of the last year of each era that has ended."""
