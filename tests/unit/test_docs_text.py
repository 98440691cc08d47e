"""Text of a description in Markdown: it keeps its words, and nothing of it is HTML, a shortcode, an attribute or a link that runs."""

from __future__ import annotations

import json

import pytest
import yaml
from ddgen.emit.docs import text as docs_text


def test_text_keeps_its_words_and_loses_what_cannot_be_seen() -> None:
    assert docs_text.prose("a\u202eb\r\n`<b>` {{< x >}}\ue000") == "a\\u202eb\n`<b>` {{< x >}}\\ue000"
    assert docs_text.line("a\nb\tc\ud800") == "a\\nb\\tc\\ud800"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain `code` *x*", "plain `code` *x*"),
        ("<b> a < b", "&lt;b> a &lt; b"),
        ("`<b>` <b>", "`<b>` &lt;b>"),
        ("`<b> <i>", "`&lt;b> &lt;i>"),
        ("`a\n- b` <i> `c", "`a\n- b` &lt;i> `c"),
        ("\\<b> \\\\<b>", "\\<b> \\\\&lt;b>"),
        ("{{% x %}} `{{< y >}}`", "\\{\\{% x %}} \\{\\{\\< y \\>\\}\\}"),
        ("![a](https://x)", "\\![a](https://x)"),
        ("[a](javascript:b)", "[a\\](javascript:b)"),
        ("[a](java&#115;cript:b)", "[a\\](java&#115;cript:b)"),
        ("[a](< javascript:b>)", "[a\\](&lt; javascript:b>)"),
        ("[a](data:text/html,x) [b](//evil.example)", "[a\\](data:text/html,x) [b\\](//evil.example)"),
        (
            "[a](/b) [c](https://d) [e](#f) [g](mailto:h@i) [j](k.md)",
            "[a](/b) [c](https://d) [e](#f) [g](mailto:h@i) [j](k.md)",
        ),
        ("<https://x.example/a>", "<https://x.example/a>"),
        ("[a]: javascript:b", "[a]\\: javascript:b"),
        ("# Head {#x onclick=y}", "**Head \\{\\#x onclick=y\\}**"),
        ("Head\n===", "Head\n\\==="),
        ("a\n\n---\n\nb", "a\n\n---\n\nb"),
        ("```\nopen <b>", "```\nopen <b>\n```"),
        ("```js {#id onclick=x}\na\n```", "```js\na\n```"),
        ("```\n{{< x >}} {{%y%}}\n```\nb", "```\n{{</* x */>}} {{%/*y*/%}}\n```\nb"),
        ("~~~\n{{< x\n~~~\nb", '~~~\n{{</* x\n~~~\n\n[_]: # "*/>}}"\nb'),
    ],
)
def test_paragraphs(text: str, shown: str) -> None:
    assert docs_text.block(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a | b\nc", "a \\| b c"),
        ("`a|b` <i>", "`a\\|b` &lt;i>"),
        ("{{< x >}}", "\\{\\{&lt; x >}}"),
        ("a\n\n- b\n- c", "a - b - c"),
    ],
)
def test_cells(text: str, shown: str) -> None:
    assert docs_text.cell(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Create a monitor (v2)", "Create a monitor (v2)"),
        ("snake_case _x_", "snake_case \\_x\\_"),
        ("a {#b}", "a \\{\\#b\\}"),
        ("1. x", "1\\. x"),
        ("- x", "\\- x"),
        ("<b>&amp;[x](y)", "\\<b\\>\\&amp;\\[x\\](y)"),
        ("a\nb", "a\\\\nb"),
    ],
)
def test_names(text: str, shown: str) -> None:
    assert docs_text.plain_text(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a", "`a`"), ("a``b|", "`a``b\\|`"), ("`a`", "`` `a` ``"), ("{{<x>}}", "\\{\\{\\<x\\>\\}\\}"), ("", "\\ ")],
)
def test_code(text: str, shown: str) -> None:
    assert docs_text.code_span(text) == shown


def test_a_block_of_code_is_longer_than_the_marks_in_it() -> None:
    assert docs_text.fence("a\n```\nb", "bash", "curl", "x") == '````bash {#x title="curl"}\na\n```\nb\n````'
    assert docs_text.fence("{{< a", "json") == '```json\n{{</* a\n```\n\n[_]: # "*/>}}"'


def test_pages_are_tidied_but_for_their_code() -> None:
    assert docs_text.tidy("\n\na\n\n\n\nb\n```\n\n\nc\n```\n\n") == "a\n\nb\n```\n\n\nc\n```\n"


@pytest.mark.parametrize(
    "text", ["Create a monitor", "yes", "a: b", "# x", "\u0085", "\u2028", "'\"\\", "", "12", "- a", "é"]
)
def test_yaml_gives_the_text_back(text: str) -> None:
    assert yaml.safe_load(docs_text.yaml(text)) == docs_text.line(text)


def test_first_sentence_does_not_end_in_code_or_an_abbreviation() -> None:
    assert docs_text.first_sentence("Uses `a. b` e.g. here.\nMore. And more.\n\nNext.") == "Uses `a. b` e.g. here."


def test_examples_are_indented_json_or_text_as_it_is() -> None:
    assert docs_text.example({"a": "é"}) == json.dumps({"a": "é"}, indent=2, ensure_ascii=False)
    assert docs_text.example("a\nb") == "a\nb"
