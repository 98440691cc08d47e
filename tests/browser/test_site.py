"""The documentation in a browser: finding, choosing, copying, folding, by keyboard alone, without scripts, on paper and for all."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .conftest import SITE

OPERATION = "/api/v1/monitors/create-a-monitor/"
PAGES = {
    "landing": "/api/v1/",
    "family": "/api/v1/hosts/",
    "operation": OPERATION,
    "model": "/api/v1/models/monitoroptions/",
}


class Parts(HTMLParser):
    """The links and ids of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}
        self.ids |= {value or "" for name, value in attrs if name == "id"}


def test_search_is_used_by_keyboard_alone_and_loads_nothing_before(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda r: asked.append(r.url))
    page.goto(OPERATION)
    assert not [url for url in asked if "pagefind" in url or "search" in url]
    page.keyboard.press("/")
    field = page.get_by_role("combobox", name="Search operations")
    expect(field).to_be_focused()
    page.keyboard.type("mute a host")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("Mute a host")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    active = field.get_attribute("aria-activedescendant")
    assert active and page.locator(f"#{active}").get_attribute("href", timeout=1000)
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/api/v1/hosts/mute-a-host/")


def test_the_chosen_site_is_in_every_url_and_in_what_is_copied_and_is_kept(page: Page) -> None:
    page.goto(OPERATION)
    page.get_by_label("Site").select_option(label="EU1")
    expect(page.locator("h1 + p code")).to_have_text("POST https://api.datadoghq.eu/api/v1/monitor")
    page.locator(".code:visible .copy").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "https://api.${DD_SITE:-datadoghq.eu}/api/v1/monitor" in copied and "datadoghq.com" not in copied
    page.reload()
    expect(page.get_by_label("Site")).to_have_value("datadoghq.eu")
    page.get_by_role("tab", name="Python", exact=True).first.click()
    page.locator(".code:visible .copy").first.click()
    assert 'Datadog(site="datadoghq.eu")' in page.evaluate("navigator.clipboard.readText()")
    page.get_by_label("Site").select_option(label="US1")
    expect(page.locator("h1 + p code")).to_have_text("POST https://api.datadoghq.com/api/v1/monitor")


def test_what_is_copied_is_the_example(page: Page) -> None:
    page.goto(OPERATION)
    shown = page.locator(".code:visible code").first.text_content() or ""
    page.locator(".code:visible .copy").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == shown
    script = (SITE.parent / "content/api/v1/monitors/CreateMonitor.sh").read_text("utf-8").partition("\n")[2]
    assert shown.strip() == script.strip()


def test_examples_that_a_long_page_leaves_in_its_markdown_come_when_they_are_opened(page: Page) -> None:
    page.goto("/api/v1/dashboards/create-a-dashboard/")
    sample = page.locator(".samples > details").nth(3)
    sample.locator("summary").click()
    expect(sample.locator("pre").first).to_contain_text("--request POST")
    sample.locator(".copy").first.click()
    assert "/api/v1/dashboard" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="Expand all").click()
    expect(page.locator(".later")).to_have_count(0)


def test_tabs_go_by_keyboard_and_are_kept(page: Page) -> None:
    page.goto(OPERATION)
    tabs = page.get_by_role("tablist").first.get_by_role("tab")
    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_focused()
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("End")
    page.goto("/api/v1/hosts/mute-a-host/")
    chosen = page.get_by_role("tab", selected=True).first
    expect(chosen).to_have_text("Python, async")


def test_everything_is_expanded_and_collapsed(page: Page) -> None:
    page.goto(OPERATION)
    page.get_by_role("button", name="Expand all").click()
    assert page.locator("tr.folded").count() == 0
    assert page.locator(".samples > details:not([open])").count() == 0
    page.get_by_role("button", name="Collapse all").click()
    assert page.locator("tr.folded").count() > 10
    page.goto(f"{OPERATION}#request-body.options.thresholds")
    expect(page.locator('[id="request-body.options.thresholds"]')).to_be_visible()


def test_before_and_after_follow_the_reference(page: Page) -> None:
    page.goto(OPERATION)
    expect(page.get_by_role("link", name="List monitors").last).to_have_attribute("rel", "prev")
    page.locator("a[rel=next]").click()
    page.wait_for_url("**/check-whether-monitors-can-be-deleted/")


@pytest.mark.parametrize("name", PAGES)
def test_everything_can_be_read_without_scripts(name: str, browser: Browser, base: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=base)
    page = context.new_page()
    page.goto(PAGES[name])
    for kind in ("main tbody tr", "main pre", "main h2"):
        rows = page.locator(kind)
        for i in range(0, rows.count(), 7):
            expect(rows.nth(i)).to_be_visible()
    context.close()


def test_paper_shows_all_and_cuts_nothing(page: Page) -> None:
    page.goto(OPERATION)
    page.emulate_media(media="print")
    hidden = page.evaluate(
        """() => [...document.querySelectorAll("main tr, main pre")].filter((n) => !n.checkVisibility()).length"""
    )
    cut = page.evaluate(
        """() => [...document.querySelectorAll("main pre, main .examples")].filter((n) => n.scrollWidth > n.clientWidth + 1 || n.scrollHeight > n.clientHeight + 1).length"""
    )
    assert (hidden, cut) == (0, 0)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 1200, 390])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    width: int, theme: str, context: BrowserContext, page: Page
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    for name, address in PAGES.items():
        page.goto(address)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, name
        if name == "operation" and width >= 1200:
            left, right = page.locator("#request-body").bounding_box(), page.locator("#examples").bounding_box()
            assert left and right and right["x"] > left["x"] + 200
        found = Axe().run(page).response["violations"]
        assert not found, (name, [(v["id"], v["nodes"][0]["html"]) for v in found])


def test_the_theme_can_be_chosen_and_is_kept(page: Page) -> None:
    page.goto(OPERATION)
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    page.get_by_role("button", name="Dark theme").click()
    page.reload()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != light


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_light(name: str, page: Page) -> None:
    page.goto(PAGES[name])
    assert page.evaluate("document.querySelectorAll('*').length") <= 2500
    policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content") or ""
    assert policy == "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
    text = page.content()
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=\"|\son[a-z]+=\"", text.partition("<main")[0])


def test_every_link_and_anchor_of_every_page_leads_somewhere() -> None:
    files = {path: Parts(path.read_text("utf-8")) for path in SITE.rglob("*.html")}
    assert len(files) > 500
    wrong = []
    for path, page in files.items():
        here = "/" + path.relative_to(SITE).as_posix()
        for link in page.links:
            if re.match(r"[a-z]+:|//", link):
                continue
            target, _, anchor = urljoin(here, link).partition("#")
            file = Path(f"{SITE}{unquote(target)}")
            file = file / "index.html" if target.endswith("/") else file
            if not file.is_file() or (anchor and unquote(anchor) not in files[file].ids):
                wrong.append((here, link))
    assert not wrong, (len(wrong), wrong[:10])
