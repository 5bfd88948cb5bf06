"""`python -m evaluation.identity`: the figures, and every pair that is answered otherwise, with the reason given."""

from evaluation.identity.scoring import answers, measure

for pair, found in answers():
    if found.answer not in pair.answers:
        print(f"{pair.number} {pair.kind}: {found.answer} ({found.score:.2f}), not {pair.answers[0]}: {pair.why}")
        print(f"    {found.because}")
for name, value in measure().items():
    print(f"{name:40} {value:.3f}")
