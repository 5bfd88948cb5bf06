from reportedly.model.article import Article, Outlet
from reportedly.provenance.credits import find_credits, publishers

AGENCY = Article("a", "VESK (AP) - The pier is shut. Nobody was hurt.", outlet=Outlet("Harbour Post"))
PAGE = Article("b", "This story first appeared in the Harbour Post. The pier is shut.", outlet=Outlet("Gazette"))


def test_whose_words_an_article_carries_is_looked_up_for_those_asked_alone():
    pages = [AGENCY, PAGE]
    whole = find_credits(pages, publishers(pages), {"a", "b"})
    assert set(whole) == {"a", "b"}
    assert whole["a"][0].agency
    for page in pages:
        assert find_credits(pages, publishers(pages), {page.id}) == {page.id: whole[page.id]}
    assert find_credits(pages, publishers(pages), ()) == {}
