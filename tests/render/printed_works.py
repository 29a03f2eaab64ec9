"""Works as citation data (CSL JSON), to be printed by the tests of the bibliography."""

ARTICLE = {
    "type": "article-journal",
    "title": "Chronic pelvic pain in women of reproductive age",
    "author": [{"family": "Ayorinde", "given": "AA"}, {"family": "Bhattacharya", "given": "Sohinee"}],
    "issued": {"date-parts": [[2017, 3, 15]]},
    "container-title": "European Journal of Pain",
    "container-title-short": "Eur J Pain",
    "volume": "21",
    "issue": "3",
    "page": "445-455",
    "DOI": "10.1002/ejp.938",
    "PMID": "27634190",
}
ARTICLE_LINKS = (
    '<a href="https://doi.org/10.1002/ejp.938">doi:10.1002/ejp.938</a>. '
    '<a href="https://pubmed.ncbi.nlm.nih.gov/27634190/">PubMed PMID: 27634190</a>.'
)
WEB_PAGE = {
    "type": "webpage",
    "title": "Langvarige bekkensmerter",
    "author": [{"literal": "Norsk Helseinformatikk"}],
    "issued": {"date-parts": [[2025, 6, 2]]},
    "accessed": {"date-parts": [[2025, 11, 22]]},
    "publisher": "NHI.no",
    "URL": "https://nhi.no/sykdommer/kvinne/",
}
LEAFLET = {
    "type": "pamphlet",
    "title": "Hyppige årsager til langvarige bækkensmerter",
    "author": [{"family": "Vilhelmsen", "given": "Jane"}, {"family": "Pilegaard", "given": "Lene"}],
    "publisher": "Bækkensmerter.dk",
}
CHAPTER = {
    "type": "chapter",
    "title": "Smerter",
    "author": [{"family": "Vries", "given": "Anna"}],
    "editor": [{"family": "Hansen", "given": "Ole"}, {"family": "Olsen", "given": "Per"}],
    "container-title": "Lærebok",
    "edition": 2,
    "publisher-place": "Oslo",
    "publisher": "Gyldendal",
    "issued": {"date-parts": [[2019]]},
    "page": "12-30",
}


def titled(title: str, **more) -> dict:
    return {"type": "book", "title": title, "issued": {"date-parts": [[2020]]}} | more


def authored(*authors: dict) -> dict:
    return titled("Smerter", author=list(authors))


def person(family: str, given: str) -> dict:
    return {"family": family, "given": given}
