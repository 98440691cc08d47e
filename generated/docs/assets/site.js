// Adds what needs a script to pages that work without one: copying, one choice of language, models in place, search.
(() => {
  const root = new URL(".", document.currentScript.src);
  const make = (tag, props, ...children) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  };

  // ---- code: colors and a button that copies
  const TOKENS = {
    json: /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\b\d[\d.eE+-]*)/g,
    bash: /('(?:[^'])*'|"(?:[^"\\]|\\.)*")|(?:^|\s)(#.*$)|\b(curl|export|pip)\b|(?:\s)(--?[a-z][\w-]*)/gm,
    python: /("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(#.*$)|\b(from|import|with|as|for|in|if|else|def|return|print|True|False|None|async|await)\b|(\b\d[\d._]*)/gm,
  };
  const CLASSES = {json: ["s", "k", "k", "n"], bash: ["s", "c", "k", "n"], python: ["s", "c", "k", "n"]};

  const color = (code) => {
    const language = (code.className.match(/language-(\w+)/) || [])[1];
    const text = code.textContent;
    if (!TOKENS[language] || text.length > 60000) return;
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(TOKENS[language])) {
      const group = [1, 3, 4].find((i) => found[i]) || 2;
      const isKey = language === "json" && found[2];
      const token = found[isKey ? 1 : group];
      const start = found.index + found[0].indexOf(token);
      if (start < end) continue;
      const kind = isKey ? "k" : CLASSES[language][group - 1];
      parts.push(text.slice(end, start), make("span", {className: kind, textContent: token}));
      end = start + token.length;
    }
    code.replaceChildren(...parts, text.slice(end));
  };

  const near = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      color(target);
    }
  }, {rootMargin: "400px"});

  const copyButton = (pre) => {
    const button = make("button", {type: "button", className: "copy", textContent: "Copy"});
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(pre);
        button.textContent = "Selected";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    return button;
  };

  for (const code of document.querySelectorAll("pre > code")) {
    near.observe(code);
    if (code.closest(".tabs")) continue;
    const pre = code.parentNode;
    const holder = make("div", {className: "holder"});
    pre.replaceWith(holder);
    holder.append(pre, copyButton(pre));
  }
  for (const tabs of document.querySelectorAll(".tabs")) {
    tabs.classList.add("holder");
    const shown = {get textContent() { return [...tabs.querySelectorAll("pre")].find((p) => p.offsetParent)?.textContent || ""; }};
    tabs.append(copyButton(shown));
  }

  // ---- one choice of language for all examples, kept for the next page
  const choose = (label) => {
    for (const input of document.querySelectorAll(`input[data-tab="${CSS.escape(label)}"]`)) input.checked = true;
  };
  document.addEventListener("change", ({target}) => {
    if (!target.dataset?.tab) return;
    const top = target.getBoundingClientRect().top;
    choose(target.dataset.tab);
    scrollBy(0, target.getBoundingClientRect().top - top);
    try { localStorage.setItem("language", target.dataset.tab); } catch { /* not kept */ }
  });
  try { const kept = localStorage.getItem("language"); if (kept) choose(kept); } catch { /* not kept */ }

  // ---- a model that stands in the list of models, shown where it is mentioned
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.see");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const model = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.parentNode;
    if (!model) return;
    event.preventDefault();
    const below = link.parentNode.nextElementSibling;
    if (below?.classList.contains("shown")) {
      below.remove();
      link.setAttribute("aria-expanded", "false");
      return;
    }
    const copy = make("div", {className: "shown"}, ...[...model.cloneNode(true).children].slice(1));
    for (const node of copy.querySelectorAll(".shown")) node.remove();
    for (const node of copy.querySelectorAll("[aria-expanded]")) node.setAttribute("aria-expanded", "false");
    link.parentNode.after(copy);
    link.setAttribute("aria-expanded", "true");
  });
  for (const link of document.querySelectorAll("a.see")) link.setAttribute("aria-expanded", "false");

  // ---- navigation: the current family in view, the operation that is being read marked
  const side = document.querySelector(".side");
  const current = side.querySelector("[aria-current]");
  if (current && side.scrollHeight > side.clientHeight) side.scrollTop = current.offsetTop - 80;
  const links = new Map([...side.querySelectorAll(".operations a")].map((a) => [a.hash.slice(1), a]));
  const reading = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) {
      const link = links.get(target.querySelector("h2")?.id);
      if (!link) continue;
      if (isIntersecting) {
        link.setAttribute("aria-current", "location");
        const top = link.offsetTop - side.scrollTop;
        if (top < 0 || top > side.clientHeight - 40) side.scrollTop = link.offsetTop - side.clientHeight / 2;
      } else link.removeAttribute("aria-current");
    }
  }, {rootMargin: "-15% 0px -80% 0px"});
  for (const section of document.querySelectorAll(".operation, .models")) reading.observe(section);
  side.addEventListener("click", (event) => {
    if (event.target.closest("a")) document.getElementById("_menu").checked = false;
  });

  // ---- search: the index is there where pagefind has been run; where it is not, there is no search box
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const hits = form.querySelector(".hits");
  let pagefind, asked = 0;

  const snippet = (excerpt) => {
    // Pagefind marks what it found with <mark>; everything else in the excerpt is text.
    const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
    return [...parsed.childNodes].map((n) => n.nodeName === "MARK" ? make("mark", {textContent: n.textContent}) : n.textContent);
  };
  const show = async () => {
    const turn = ++asked;
    const query = input.value.trim();
    if (!query) { hits.hidden = true; return; }
    const found = await pagefind.debouncedSearch(query, {}, 120);
    if (!found || turn !== asked) return;
    const pages = await Promise.all(found.results.slice(0, 8).map((r) => r.data()));
    if (turn !== asked) return;
    const rows = pages.flatMap((page) => page.sub_results.slice(0, 3).map((sub) => make("a", {href: sub.url},
      make("b", {textContent: sub.title}), make("small", {textContent: page.meta.title}), " ", ...snippet(sub.excerpt))));
    hits.replaceChildren(...(rows.length ? rows : [make("p", {textContent: "Nothing found"})]));
    hits.hidden = false;
  };
  const start = async () => {
    if (location.protocol === "file:") return;
    const address = new URL("pagefind/pagefind.js", root);
    if (!(await fetch(address, {method: "HEAD"})).ok) return;
    pagefind = await import(address);
    await pagefind.options({baseUrl: root.pathname});
    pagefind.init();
    form.hidden = false;
  };
  start().catch(() => {});
  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => { event.preventDefault(); hits.querySelector("a")?.click(); });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !form.hidden) { event.preventDefault(); input.focus(); }
    if (event.key === "Escape") { hits.hidden = true; input.blur(); }
    if (event.key.startsWith("Arrow") && form.contains(document.activeElement) && !hits.hidden) {
      const stops = [input, ...hits.querySelectorAll("a")];
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (!step) return;
      event.preventDefault();
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    }
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target) || event.target.closest(".hits a")) hits.hidden = true; });
})();
