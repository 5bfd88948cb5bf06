"""Two invented stories with every case that a report has to show."""

from dataclasses import replace

from reportedly.model.claim import Claim, Independence, Origin, Side
from reportedly.model.date import Date
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading
from reportedly.model.story import Moment, Story
from reportedly.model.trace import ArticleStance, Check, Trace
from tests.exports.builder import Pile, attribution_of

HOSTILE_TITLE = '<script>alert("title")</script> & "quotes" \'n\' </title>'
HOSTILE_WORDS = "“<img src=x onerror=alert(1)> & <b>bold</b> {{ 7 * 7 }} </script>”"
GLOSS = ("Gloss Weekly", "outlet")
INSIDER = ("a source close to the couple", "unnamed")


def build():
    """The pile with its claims' statements: (pile, ids by claim)."""
    p = Pile()
    counselling, split, chlorine = [], [], []
    gloss = p.add_article(
        "Gloss Weekly",
        "Ilse Varn and Tomas Reyk: is it over?",
        "The pianist Ilse Varn and the film maker Tomas Reyk have had a hard winter.\n\n"
        "A source close to the couple told us that they “might be thinking about counselling”. "
        "“They haven’t booked anything,” the source added.\n\n"
        "“It has been a long year,” Varn told friends, according to the source.",
        "2024-02-27",
        byline="Petra Olm",
        url="https://glossweekly.example/varn-reyk",
    )
    counselling.append(
        p.say(
            gloss,
            "they “might be thinking about counselling”",
            source="A source close to the couple",
            cue="told us",
            hedges="might",
            chain=[INSIDER],
            certainty="possible",
            said="2024-02",
        )
    )
    p.say(gloss, "“They haven’t booked anything,”", source="the source", cue="added", chain=[INSIDER])
    p.say(
        gloss, "“It has been a long year,”", source="Varn", cue="told friends", chain=[INSIDER, ("Ilse Varn", "person")]
    )
    star = p.add_article(
        "Starline",
        "Varn and Reyk ‘in counselling’",
        "Ilse Varn and Tomas Reyk are in counselling, Starline has learned from Gloss Weekly’s reporting.\n\n"
        "An insider told Gloss Weekly that the pair are seeing a therapist twice a week.",
        "2024-03-01",
    )
    counselling.append(
        p.say(
            star,
            "Ilse Varn and Tomas Reyk are in counselling",
            source="Gloss Weekly",
            cue="has learned from",
            chain=[GLOSS, INSIDER],
        )
    )
    counselling.append(
        p.say(
            star,
            "the pair are seeing a therapist twice a week",
            source="An insider",
            cue="told",
            chain=[GLOSS, ("an insider", "unnamed")],
        )
    )
    pennant = p.add_article(
        "Daily Pennant",
        "Reyk and Varn seek help",
        "Varn and Reyk have reportedly started couples’ counselling, per Starline.\n\n"
        "It is rumoured that they see a therapist in Oster Bay. They are in counselling.",
        "2024-03-02",
    )
    counselling.append(
        p.say(
            pennant,
            "Varn and Reyk have reportedly started couples’ counselling",
            cue="per",
            source="Starline",
            hedges="reportedly",
            certainty="probable",
            chain=[("Starline", "outlet"), GLOSS, INSIDER],
        )
    )
    counselling.append(
        p.say(
            pennant,
            "they see a therapist in Oster Bay",
            cue="It is rumoured",
            hedges="rumoured",
            certainty="possible",
            chain=[("rumour", "rumour")],
        )
    )
    counselling.append(p.say(pennant, "They are in counselling."))
    marquee = p.add_article(
        "Marquee",
        "Starline, the Pennant and a therapist",
        "According to the Daily Pennant, the couple have started counselling. "
        "Varn and Reyk have reportedly started couples’ counselling.",
    )
    counselling.append(
        p.say(
            marquee,
            "the couple have started counselling",
            source="the Daily Pennant",
            cue="According to",
            chain=[("Daily Pennant", "outlet")],
        )
    )
    counselling.append(
        p.say(
            marquee,
            "Varn and Reyk have reportedly started couples’ counselling",
            cue="reportedly",
            hedges="reportedly",
            certainty="probable",
            chain=[("rumour", "rumour")],
        )
    )
    courier = p.add_article(
        "Tidewater Courier",
        "Reyk denies marriage is in trouble",
        "Tomas Reyk dismissed reports of counselling as “nonsense from start to finish” on Monday.\n\n"
        "His spokeswoman, Ada Finch, said that the couple “have never sat in a therapist’s room (together or apart)”.",
        "2024-03-05",
        modified=Date("2024-03-06", "metadata"),
    )
    counselling.append(
        p.say(
            courier,
            "reports of counselling",
            source="Tomas Reyk",
            cue="dismissed",
            polarity="denied",
            toward="denies",
            chain=[("Tomas Reyk", "person")],
            said="2024-03-04",
        )
    )
    counselling.append(
        p.say(
            courier,
            "the couple “have never sat in a therapist’s room (together or apart)”",
            source="His spokeswoman, Ada Finch,",
            cue="said",
            toward="denies",
            chain=[("Ada Finch", "person")],
        )
    )
    circle = p.add_article(
        "Starline",
        "Pennant: couple in therapy",
        "The Daily Pennant confirms what we told you. The couple are in counselling, the Pennant says.",
        "2024-03",
    )
    counselling.append(
        p.say(
            circle,
            "The couple are in counselling",
            source="the Pennant",
            cue="says",
            chain=[("Daily Pennant", "outlet"), ("Starline", "outlet")],
        )
    )
    june = p.add_article(
        "Gloss Weekly",
        HOSTILE_TITLE,
        "Varn and Reyk have separated, the pianist wrote in a post on Sunday.\n\n"
        f"{HOSTILE_WORDS}, she wrote. A tab\there, a no-break\u00a0space, an emoji 🎹 and a soft\u00adhyphen.\n"
        "They stopped counselling in May, she said.",
        "2024-06-09",
    )
    split.append(
        p.say(
            june,
            "Varn and Reyk have separated",
            source="the pianist",
            cue="wrote in a post",
            chain=[("Ilse Varn", "person")],
            said="2024-06-09",
        )
    )
    split.append(p.say(june, HOSTILE_TITLE, field="title"))
    p.say(june, HOSTILE_WORDS, source="she", cue="wrote", chain=[("Ilse Varn", "person")])
    counselling.append(
        p.say(
            june,
            "They stopped counselling in May",
            source="she",
            cue="said",
            about="2024-05",
            chain=[("Ilse Varn", "person")],
            toward="mentions",
        )
    )
    nested = p.add_article(
        "Harbour Post",
        "Chlorine alarm at Port Halloran",
        "Residents of Port Halloran should keep their windows shut, the town said, after what the "
        "fire chief, Bram Oke, told the council was “a leak, probably” at the pool.\n\n"
        "A leaked memo says that the valve had failed twice.",
        "2024-04-11",
    )
    chlorine.append(
        p.say(
            nested,
            "a leak, probably",
            source="fire chief, Bram Oke,",
            cue="told the council",
            hedges="probably",
            certainty="probable",
            chain=[("Port Halloran", "organisation"), ("Bram Oke", "person")],
        )
    )
    p.say(
        nested,
        "Residents of Port Halloran should keep their windows shut, the town said, after what the "
        "fire chief, Bram Oke, told the council was “a leak, probably”",
        source="the town",
        cue="said,",
        chain=[("Port Halloran", "organisation")],
    )
    p.say(
        nested, "the valve had failed twice", source="A leaked memo", cue="says", chain=[("a leaked memo", "document")]
    )
    nobody = p.add_article(None, None, "There was a chlorine leak at the pool, people say.", "2024-04-12")
    chlorine.append(
        p.say(nobody, "There was a chlorine leak at the pool", source="people", cue="say", chain=[("people", "rumour")])
    )
    p.add_article("Quiet Gazette", "Nothing to see", "The tide was high. The market was busy.", "2024-04-12")
    return p, {"c1": counselling, "c2": split, "c3": chlorine}


TEXTS = {
    "c1": "Ilse Varn and Tomas Reyk are in counselling",
    "c2": "Varn and Reyk have separated",
    "c3": "There was a chlorine leak at the pool in Port Halloran",
}


def invented_trace():
    p, by_claim = build()
    c1 = by_claim["c1"]
    by_name = {s.name: s.id for s in p.sources}
    insider, other = by_name["a source close to the couple"], by_name["an insider"]
    weights = {
        "c1": Independence(
            affirmed=Side(2, 2, 5, (Origin(insider, (c1[0], c1[1], c1[3])), Origin(other, (c1[2],)))),
            denied=Side(2, 0, 0, (Origin(by_name["Tomas Reyk"], (c1[8],)), Origin(by_name["Ada Finch"], (c1[9],)))),
        ),
        "c2": Independence(Side(1, 0, 1, (Origin(by_name["Ilse Varn"], (by_claim["c2"][0],)),))),
        "c3": Independence(Side(1, 0, 1, (Origin(by_name["Bram Oke"], (by_claim["c3"][0],)),))),
    }
    p.join("cites", c1[1], c1[0], "Starline credits Gloss Weekly.")
    p.join("hardens", c1[1], c1[0], "“might be thinking about” has become “are in”.")
    p.join("copied_text", c1[7], c1[3], "7 words in a row are the same.")
    p.join("contradicts", c1[9], c1[1], "Finch denies what Starline asserts.")
    p.join("updates", c1[11], c1[1], "In counselling in March, stopped in May.")
    p.join("cites", c1[3], c1[1], "The Pennant credits Starline.")
    p.join("repeats", c1[6], c1[3], "Marquee repeats the Pennant.")
    claims = [Claim(c, TEXTS[c], tuple(ids), ids[0], weights[c]) for c, ids in by_claim.items()]
    claimed = {s: c.id for c in claims for s in c.statements}
    for one in [s for s in p.statements if s.id not in claimed]:
        name = f"c{len(claims) + 1}"
        text = next(a for a in p.articles if a.id == one.article).field(one.field)
        claims.append(Claim(name, one.content[0].of(text), (one.id,), one.id, Independence(Side(1, 0, 0))))
        claimed[one.id] = name
    articles = [a.id for a in p.articles]
    timeline = [Moment(a.published, "published", article=a.id) for a in p.articles if a.published]
    timeline += [Moment(s.said, "said", statement=s.id) for s in p.statements if s.said]
    timeline += [Moment(s.about, "happened", statement=s.id) for s in p.statements if s.about]
    return Trace(
        articles=tuple(p.articles),
        sources=tuple(p.sources),
        statements=tuple(replace(s, claim=claimed[s.id]) for s in p.statements),
        claims=tuple(claims),
        links=tuple(p.links),
        stories=(
            Story(
                "t1",
                "Varn and Reyk",
                tuple(articles[:7]),
                tuple(c.id for c in claims if c.id not in ("c3", "c7", "c8")),
            ),
            Story("t2", "Chlorine at Port Halloran", tuple(articles[7:9]), ("c3", "c7", "c8")),
        ),
        timeline=tuple(sorted(timeline, key=lambda m: m.date.edtf)),
        failures=(
            Failure("read", "not_text", "the file is binary", path="pile/photo.bin"),
            Failure("read", "no_article", "a style sheet is no article", path="pile/page_files/a.css", skipped=True),
        ),
    )


def invented_check():
    trace = invented_trace()
    claim = trace.claims[0]
    own = tuple(s for s in trace.statements if s.claim == "c1")
    stances = ["reports", "asserts", "reports", "doubts", "denies", "reports", "mentions", "silent", "silent", "silent"]
    return Check(
        claim=claim.text,
        articles=tuple(
            ArticleStance(a.id, stance, tuple(s.id for s in own if s.article == a.id))
            for a, stance in zip(trace.articles, stances, strict=True)
        ),
        texts=trace.articles,
        statements=own,
        sources=trace.sources,
        independence=claim.independence,
        links=tuple(link for link in trace.links if link.origin in claim.statements),
        failures=trace.failures,
    )


def invented_readings():
    trace = invented_trace()
    for article in trace.articles:
        found = [s for s in trace.statements if s.article == article.id and s.voice == "attributed"]
        yield Reading(article, tuple(attribution_of(s, trace.sources) for s in found))
    yield Reading(None, failures=(trace.failures[0],))
    yield Reading(None, failures=(trace.failures[1],))
