"""The language of a text, from its words."""

import pytest

from reportedly.readers.languages import find_language

GERMAN = "Der Hafenmeister sagte am Dienstag, dass die Brücke gesperrt bleibe und niemand verletzt worden sei. "
FRENCH = "Le maire a déclaré mardi que le pont resterait fermé et que personne n'avait été blessé dans la nuit. "
ENGLISH = (
    "The harbour master said on Tuesday that the bridge would stay shut and that nobody had been hurt in the fall. "
)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (GERMAN * 3, "de"),
        (FRENCH * 3, "fr"),
        ("港務局星期二表示碼頭將繼續關閉直到另行通知為止沒有人受傷" * 3, "zh"),
        ("Начальник порта сообщил во вторник что мост останется закрытым и никто не пострадал ночью в городе " * 2, "ru"),
        ("Bridge shut, mayor says.", None),
        ("", None),
        ("LISTEN TO ARTICLE 2:23 SHARE THIS ARTICLE Share Tweet Post Email Photographer: Ann Roe/Heron Photographer: Ann Roe/Heron "
         "Ministers from Sandhaven met.", "en"),
        (ENGLISH * 30 + FRENCH * 40, "en"),
        (GERMAN * 60, "de"),
    ],
)  # fmt: skip
def test_languages(text, language):
    assert find_language(text) == language
