"""An invented harbour story, small enough to see through: who says that the ferry *Marta* is to be sold."""

from reportedly.model.article import Article
from reportedly.model.span import Span
from reportedly.model.statement import Statement

ARTICLES = (
    Article(
        "a",
        "The Vossen family will sell the ferry Marta to a Danish buyer. Crews heard of the ferry's sale on Monday. "
        "The canteen closes at noon.",
        title="Vossen sells ferry Marta",
    ),
    Article(
        "b",
        "The ferry Marta is to be sold to a Danish buyer, two dockers told the Harbour Post. "
        "Ida Vossen said the soup was cold.",
    ),
    Article(
        "c",
        "Reports that the ferry Marta will be sold are baseless, Ida Vossen said. "
        "The rumour is a hoax. The family keeps the boat.",
    ),
    Article("d", "A bakery on Quay Street has won a prize for its rye bread. The jury praised the crust."),
    Article("e", "The sale of the ferry Marta to a Danish buyer was not true after all. The Post retracted the story."),
)


def statement(id: str, article: Article, content: str, cue: str, source: str, **more: object) -> Statement:
    """A statement whose spans are the first places of these words."""

    def place(words: str) -> tuple[Span, ...]:
        start = article.text.index(words)
        return (Span(start, start + len(words)),)

    return Statement(
        id, article.id, "attributed", place(content), cue=place(cue), source=place(source), chain=("n1",), **more
    )  # type: ignore[arg-type]


STATEMENTS = (
    statement("s1", ARTICLES[1], "The ferry Marta is to be sold to a Danish buyer", "told", "two dockers"),
    statement("s2", ARTICLES[1], "the soup was cold", "said", "Ida Vossen"),
    statement("s3", ARTICLES[2], "Reports that the ferry Marta will be sold are baseless", "said", "Ida Vossen"),
)
