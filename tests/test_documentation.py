"""The documentation in a bare Hugo site: the layout prints a page's content, two shortcodes are stubs, and everything is there."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated"
HUGO = Path(sys.executable).parent / "hugo"
OPERATIONS = json.loads((GENERATED / "coverage.json").read_text("utf-8"))["operations"]


def text_of(page: str) -> str:
    """What a browser shows of HTML, runs of white space as one; quotation marks as they were typed."""

    class Text(HTMLParser):
        found = ""

        def handle_data(self, data: str) -> None:
            self.found += data

    parser = Text()
    parser.feed(page)
    return plain(parser.found)


def plain(text: str) -> str:
    # Hugo's own settings make quotation marks and dashes typographic.
    for mark, typed in (("“", '"'), ("”", '"'), ("‘", "'"), ("’", "'"), ("–", "--"), ("—", "---"), ("…", "...")):
        text = text.replace(mark, typed)
    return " ".join(text.split())


def strings(value: object) -> Iterator[str]:
    """Keys and texts of a JSON value that are the same in every way to write it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str) and not re.search(r'["\\\s]', value):
        yield value


def build(folder: Path, content: Path) -> dict[str, str]:
    """The pages of a site that has nothing of its own, by the file that each is made from."""
    (folder / "layouts/shortcodes").mkdir(parents=True)
    (folder / "layouts/_default").mkdir()
    for kind in ("single", "list"):
        (folder / f"layouts/_default/{kind}.html").write_text("{{ .Content }}")
    (folder / "layouts/shortcodes/h2.html").write_text("<h2>{{ .Inner }}</h2>")
    (folder / "layouts/shortcodes/img.html").write_text('<img src="{{ .Get "src" }}" alt="{{ .Get "alt" }}">')
    (folder / "hugo.toml").write_text(
        'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n'
    )
    shutil.copytree(content, folder / "content")
    done = subprocess.run(
        [HUGO, "--panicOnWarning", "--noBuildLock"],
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "HUGO_CACHEDIR": str(folder / "cache")},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    pages = {}
    for path in sorted((folder / "content").rglob("*.md")):
        name = path.relative_to(folder / "content").as_posix()
        address = name.removesuffix("_index.md") if path.name == "_index.md" else name.removesuffix(".md").lower()
        pages[name] = (folder / "public" / address / "index.html").read_text("utf-8")
    return pages


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return build(tmp_path_factory.mktemp("bare"), GENERATED / "docs" / "content")


@pytest.fixture(scope="module")
def bundle() -> dict[str, dict]:  # type: ignore[type-arg]
    found = json.loads((GENERATED / "openapi" / "openapi.json").read_text("utf-8"))
    operations = {}
    for item in found["paths"].values():
        for method, node in item.items():
            if isinstance(node, dict) and "operationId" in node:
                shared = item.get("parameters", [])
                operations[node["operationId"]] = {
                    **node,
                    "method": method,
                    "parameters": [*shared, *node.get("parameters", [])],
                }

    def resolve(node: object) -> object:
        while isinstance(node, dict) and "$ref" in node:
            target: object = found
            for part in node["$ref"][2:].split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]  # type: ignore[index]
            node = target
        return node

    for node in operations.values():
        node["parameters"] = [resolve(p) for p in node["parameters"]]
        body = resolve(node.get("requestBody") or {})
        contents = [*body.get("content", {}).values()]  # type: ignore[attr-defined]
        for response in node["responses"].values():
            contents += resolve(response).get("content", {}).values()  # type: ignore[attr-defined]
        node["examples"] = [resolve(e) for c in contents for e in c.get("examples", {}).values()]
    return operations


def test_every_operation_argument_and_example_is_shown(bare: dict[str, str], bundle: dict[str, dict]) -> None:  # type: ignore[type-arg]
    assert len(OPERATIONS) == len(bundle) > 200
    examples = 0
    for operation_id, entry in OPERATIONS.items():
        node = bundle[operation_id]
        family, page = (entry[key].removeprefix("docs/content/") for key in ("docs", "page"))
        own = text_of(bare[page])
        short = text_of(bare[family.partition("#")[0]])
        for shown in (own, short):
            for wanted in (node["summary"], entry["method"], entry["path"], *(p["name"] for p in node["parameters"])):
                assert plain(wanted) in shown, (operation_id, wanted)
        assert f"{entry['client']}()" in own, operation_id
        for status in node["responses"]:
            assert str(status) in own, (operation_id, status)
        for example in node["examples"]:
            examples += 1
            # Moments are made when an example is used: what stands around them is compared.
            for piece in strings(example["value"]):
                assert plain(piece) in own or "x-now" in example, (operation_id, piece)
    assert examples > 400


def test_anchors_lead_to_operations_on_their_family_s_page(bare: dict[str, str]) -> None:
    for operation_id, entry in OPERATIONS.items():
        page, _, anchor = entry["docs"].removeprefix("docs/content/").partition("#")
        for name in (anchor, operation_id):
            assert f'id="{name}"' in bare[page], (operation_id, name)
    assert 'id="query-timeseries-points"' in bare["api/v1/metrics/_index.md"]
    assert 'id="get-a-list-of-logs"' in bare["api/v1/logs/_index.md"]


def test_nothing_is_left_out_and_only_two_shortcodes_are_used(bare: dict[str, str]) -> None:
    for name, page in bare.items():
        assert "raw HTML omitted" not in page, name
        assert "HAHAHUGO" not in page, name
        assert text_of(page), name
        source = (GENERATED / "docs/content" / name).read_text("utf-8")
        used = set(re.findall(r"\{\{[<%]\s*/?\s*(\w+)", source))
        assert used <= ({"h2", "img"} if name == "api/v1/_index.md" else set()), (name, used)


def test_the_pages_that_the_reference_page_names_are_there(bare: dict[str, str]) -> None:
    landing = bare["api/v1/_index.md"]
    families = re.findall(r'href="(/api/v[12]/[a-z-]+/)"', landing)
    assert len(set(families)) >= 36
    for address in families:
        assert f"{address.strip('/')}/_index.md" in bare, address
    assert {"/api/v2/security-monitoring/", "/api/v2/logs-restriction-queries/"} <= set(families)


def test_links_within_the_pages_lead_somewhere(bare: dict[str, str]) -> None:
    known = {"/": bare["_index.md"]}
    for name, page in bare.items():
        address = "/" + (name.removesuffix("_index.md") if name.endswith("_index.md") else f"{name[:-3].lower()}/")
        known[address] = page
    for name, page in bare.items():
        for link in map(html.unescape, re.findall(r'href="(/api/[^"]*|#[^"]*)"', page)):
            path, _, anchor = link.partition("#")
            target = known.get(path) if path else page
            if path.endswith((".json", ".yaml")):
                continue
            assert target is not None, (name, link)
            assert not anchor or f'id="{anchor}"' in target, (name, link)


def test_scripts_lie_beside_the_pages() -> None:
    for operation_id, entry in OPERATIONS.items():
        folder = GENERATED / Path(entry["page"]).parent
        for suffix, first in (("sh", entry["curl"][0]), ("py", entry["python"][0])):
            script = (folder / f"{operation_id}.{suffix}").read_text("utf-8")
            assert script == (GENERATED / first).read_text("utf-8"), operation_id
