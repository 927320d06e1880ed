"""Nothing a person typed becomes markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from midline.drawing.markup import Markup, element, hidden_text, join


class Reader(HTMLParser):
    """Collects tags, attributes and text as a browser would."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.text = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text += data


TYPED = st.text(st.characters(blacklist_categories=["Cs", "Cc"]))


@given(TYPED, TYPED)
def test_text_and_attributes_come_back_as_typed(words, label):
    reader = Reader()
    reader.feed(element("p", {"aria-label": label}, words))
    reader.close()
    assert reader.tags == ["p"]
    assert reader.attributes == [("aria-label", label)]
    assert reader.text == words


def test_markup_within_markup_is_left_alone_and_text_is_not():
    assert element("p", {}, element("b", {}, "a & b"), " <i>") == "<p><b>a &amp; b</b> &lt;i&gt;</p>"
    assert join("<", Markup("<br>")) == "&lt;<br>"
    assert hidden_text("x") == '<span class="visually-hidden">x</span>'


def test_an_attribute_of_none_is_left_out():
    assert element("a", {"href": None, "class": "x"}, "y") == '<a class="x">y</a>'


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("style", "color:red"),
        ("onclick", "x()"),
        ("href", "javascript:x()"),
        ("href", "data:text/html,x"),
        ("href", ""),
    ],
)
def test_styles_scripts_and_strange_links_are_refused(name, value):
    with pytest.raises(ValueError, match=name):
        element("a", {name: value}, "x")


@pytest.mark.parametrize("link", ["/child/1", "#main", "?page=2", "https://www.ecfr.gov/", "mailto:a@example.org"])
def test_links_that_a_page_may_carry(link):
    assert f'href="{link}"' in element("a", {"href": link}, "x")
