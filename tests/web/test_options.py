"""The options of a select, made at once: what people typed stays words, and the one that was chosen is marked."""

from midline.web.templatetags.midline_text import options


def test_words_and_keys_are_escaped_and_one_is_chosen() -> None:
    made = options([("a", 'Oak & "Elm" <b>'), ('"x', "It's")], "a")
    chosen = '<option value="a" selected>Oak &amp; &quot;Elm&quot; &lt;b&gt;</option>'
    assert made == f'{chosen}<option value="&quot;x">It&#x27;s</option>'
    assert hasattr(made, "__html__")
