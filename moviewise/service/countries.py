"""Countries by their ISO 3166-1 codes, as far as anyone says where to watch a film there."""

from moviewise.catalogue.folding import fold

_NAMES = """
AD Andorra|AE United Arab Emirates|AG Antigua and Barbuda|AL Albania|AO Angola|AR Argentina
AT Austria|AU Australia|AZ Azerbaijan|BA Bosnia and Herzegovina|BB Barbados|BE Belgium
BF Burkina Faso|BG Bulgaria|BH Bahrain|BM Bermuda|BO Bolivia|BR Brazil|BS Bahamas|BY Belarus
BZ Belize|CA Canada|CD DR Congo|CH Switzerland|CI Ivory Coast|CL Chile|CM Cameroon|CO Colombia
CR Costa Rica|CU Cuba|CV Cape Verde|CY Cyprus|CZ Czech Republic|DE Germany|DK Denmark
DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|ES Spain|FI Finland|FJ Fiji
FR France|GB United Kingdom|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|GP Guadeloupe
GQ Equatorial Guinea|GR Greece|GT Guatemala|GY Guyana|HK Hong Kong|HN Honduras|HR Croatia
HU Hungary|ID Indonesia|IE Ireland|IL Israel|IN India|IQ Iraq|IS Iceland|IT Italy|JM Jamaica
JO Jordan|JP Japan|KE Kenya|KR South Korea|KW Kuwait|LB Lebanon|LC Saint Lucia|LI Liechtenstein
LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro
MG Madagascar|MK North Macedonia|ML Mali|MT Malta|MU Mauritius|MW Malawi|MX Mexico|MY Malaysia
MZ Mozambique|NE Niger|NG Nigeria|NI Nicaragua|NL Netherlands|NO Norway|NZ New Zealand|OM Oman
PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland
PS Palestine|PT Portugal|PY Paraguay|QA Qatar|RO Romania|RS Serbia|RU Russia|SA Saudi Arabia
SC Seychelles|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|SM San Marino|SN Senegal
SV El Salvador|TC Turks and Caicos Islands|TD Chad|TH Thailand|TN Tunisia|TR Turkey
TT Trinidad and Tobago|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|US United States|UY Uruguay
VA Vatican City|VE Venezuela|VN Vietnam|XK Kosovo|YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe
"""
NAMES = dict(entry.split(" ", 1) for entry in _NAMES.strip().replace("\n", "|").split("|"))
"""English names by code."""
SPOKEN = {
    **{fold(name): code for code, name in NAMES.items()},
    **dict.fromkeys(("uk", "britain", "great britain", "england", "scotland", "wales"), "GB"),
    **dict.fromkeys(("us", "usa", "states", "america", "estados unidos", "etats unis"), "US"),
    **dict.fromkeys(("deutschland", "allemagne", "alemania", "germania"), "DE"),
    **dict.fromkeys(("frankreich", "francia"), "FR"),
    **dict.fromkeys(("spanien", "espagne", "espana", "spagna"), "ES"),
    **dict.fromkeys(("italien", "italie", "italia"), "IT"),
    **dict.fromkeys(("osterreich", "autriche"), "AT"),
    **dict.fromkeys(("schweiz", "suisse", "svizzera", "suiza"), "CH"),
    **dict.fromkeys(("holland", "the netherlands"), "NL"),
    "korea": "KR",
    "czechia": "CZ",
    "uae": "AE",
    "turkiye": "TR",
    "brasil": "BR",
}
"""Codes by folded names, also of other languages where they are often said."""
WITH_ARTICLE = frozenset(
    ("AE", "BS", "CZ", "DO", "GB", "NL", "PH", "SC", "TC", "US")
)  # fmt: skip


def country_code(text: str) -> str | None:
    """Return the code of a country by its name, or by the code itself in capitals.

    >>> country_code("Germany"), country_code("the UK"), country_code("FR"), country_code("Oz")
    ('DE', 'GB', 'FR', None)
    """
    said = text.strip()
    return said if said in NAMES else SPOKEN.get(fold(said).removeprefix("the "))


def country_name(code: str) -> str:
    """Name a country within a sentence.

    >>> country_name("US"), country_name("FR"), country_name("ZZ")
    ('the United States', 'France', 'ZZ')
    """
    name = NAMES.get(code, code)
    return f"the {name}" if code in WITH_ARTICLE else name
