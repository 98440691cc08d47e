// Adds what needs a script to pages that can be read without one: tabs, copying, folding, the choice of a server and of a theme.
(() => {
  const script = document.currentScript;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, props, ...children) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  };
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* nothing is kept here */ } };
  const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };

  // ---- the theme
  const theme = $(".theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
  const told = () => theme.setAttribute("aria-pressed", isDark());
  theme.hidden = false;
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", document.documentElement.dataset.theme);
    told();
  });
  dark.addEventListener("change", told);
  told();

  // ---- code that a very long page leaves in its Markdown: it is put in its place when that is opened
  let blocks; // of the Markdown, in the order of the page
  const markdown = async () => {
    const text = await (await fetch($(".markdown").href)).text();
    const found = [];
    for (const [, , info, code] of text.matchAll(/^(`{3,})(.*)\n([\s\S]*?)^\1$/gm)) found.push([info.match(/^[\w+#-]*/)[0], code]);
    return found;
  };
  const figures = $$("figure.code");
  const fill = async (root) => {
    const wanted = $$("figure.code:has(.later)", root);
    if (!wanted.length) return;
    blocks = await (blocks ??= markdown());
    for (const figure of wanted) {
      if (!$(".later", figure)) continue; // put there meanwhile
      const [language, text] = blocks[figures.indexOf(figure)];
      const code = make("code", {className: `language-${language}`, textContent: text});
      $("p", figure)?.replaceWith(make("pre", {tabIndex: 0}, code));
      copyable(code);
    }
    rewriteIn?.(root);
    color();
  };
  let rewriteIn;

  // ---- the server: every URL and every piece of code says the chosen one
  const server = $("#server");
  if (server) {
    const values = [...server.options].map((o) => o.value);
    const usual = values[0];
    const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    // A part of a host that stands alone is not rewritten, and neither is one that another value ends with.
    const others = values.filter((v) => v !== usual && v.endsWith(usual)).map((v) => quoted(v.slice(0, -usual.length)));
    const isUrl = /^https?:/.test(usual);
    const host = isUrl
      ? new RegExp(`${quoted(usual)}(?![\\w.-])`, "g")
      : new RegExp(`(?<=[\\w}]\\.|:-|//)${others.length ? `(?<!${others.join("|")})` : ""}${quoted(usual)}(?![\\w.-])`, "g");
    const {python, argument} = server.dataset;
    const client = python && argument ? new RegExp(`\\b((?:Async)?${quoted(python)}\\()(\\)?)`, "g") : null;
    const texts = [];
    const look = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const code = node.parentElement.closest("code");
        if (!code || texts.some(([known]) => known === node)) continue;
        const isPython = client && code.className === "language-python";
        if (node.data.search(host) >= 0 || (isPython && node.data.search(client) >= 0)) texts.push([node, node.data, isPython]);
      }
    };
    look($("main"));
    rewriteIn = (root) => { look(root); rewrite(); };
    const rewrite = () => {
      const value = server.value;
      for (const [node, text, isPython] of texts) {
        let now = text;
        if (value !== usual) {
          now = now.replace(host, () => value);
          if (isPython) now = now.replace(client, (_, start, end) => `${start}${argument}=${JSON.stringify(value)}${end || ", "}`);
        }
        if (node.data !== now) node.data = now;
      }
      color();
    };
    server.addEventListener("change", () => { keep("server", server.value); rewrite(); });
    const before = kept("server");
    if (values.includes(before)) server.value = before;
    server.parentNode.hidden = false;
    addEventListener("DOMContentLoaded", () => { if (server.value !== usual) rewrite(); });
  }

  // ---- colors, without a node for each word
  const TOKENS = {
    json: /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<word>\b(?:true|false|null)\b)|(?<number>-?\b\d[\d.eE+-]*)/g,
    bash: /(?<comment>(?<=^|\s)#.*$)|(?<string>'[^']*'|"(?:[^"\\]|\\.)*")|(?<word>\b(?:curl|export|sed|pip)\b)|(?<key>(?<=\s)--?[a-z][\w-]*)/gm,
    python: /(?<comment>"""[\s\S]*?"""|#.*$)|(?<string>b?"(?:[^"\\\n]|\\.)*"|b?'(?:[^'\\\n]|\\.)*')|(?<word>\b(?:from|import|with|as|for|in|if|else|def|return|print|True|False|None|async|await)\b)|(?<number>\b\d[\d._]*)/gm,
  };
  function color() {
    if (!globalThis.Highlight || !CSS.highlights) return;
    const found = {};
    for (const code of $$("pre > code")) {
      const tokens = TOKENS[code.className.slice(9)];
      const text = code.firstChild;
      if (!tokens || !text || text.length > 60000) continue;
      for (const match of text.data.matchAll(tokens)) {
        const name = Object.keys(match.groups).find((key) => match.groups[key] !== undefined);
        const range = new Range();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        (found[name] ??= []).push(range);
      }
    }
    for (const [name, ranges] of Object.entries(found)) {
      const all = new Highlight();
      for (const range of ranges) all.add(range);
      CSS.highlights.set(name, all);
    }
  }
  (globalThis.requestIdleCallback || setTimeout)(color);

  // ---- copying
  function copyable(code) {
    const button = make("button", {type: "button", className: "copy", textContent: "Copy"});
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(code);
        button.textContent = "Selected";
      }
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    code.closest(".code").append(button);
  }
  $$(".code pre > code").forEach(copyable);

  // ---- one example in several languages as tabs; one choice for all, kept for the next page
  let groups = 0;
  const lists = [];
  const choose = (name, from) => {
    const top = from?.getBoundingClientRect().top;
    for (const list of lists) {
      const tabs = $$("[role=tab]", list);
      if (!tabs.some((tab) => tab.textContent === name)) continue;
      for (const tab of tabs) {
        const on = tab.textContent === name;
        tab.setAttribute("aria-selected", on);
        tab.tabIndex = on ? 0 : -1;
        document.getElementById(tab.getAttribute("aria-controls")).hidden = !on;
      }
    }
    if (from) scrollBy({top: from.getBoundingClientRect().top - top, behavior: "instant"});
  };
  for (const first of $$("figure[data-tab]")) {
    if (first.closest(".tabs") || first.previousElementSibling?.matches("figure[data-tab]")) continue;
    const figures = [first];
    while (figures.at(-1).nextElementSibling?.matches("figure[data-tab]")) figures.push(figures.at(-1).nextElementSibling);
    if (figures.length < 2) continue;
    const list = make("div", {role: "tablist", ariaLabel: "Language"});
    const box = make("div", {className: "tabs"}, list);
    first.before(box);
    const group = ++groups;
    figures.forEach((figure, i) => {
      const panel = make("div", {role: "tabpanel", id: `panel-${group}-${i}`}, figure);
      const name = $("figcaption", figure).textContent;
      const tab = make("button", {type: "button", role: "tab", id: `tab-${group}-${i}`, textContent: name, tabIndex: i ? -1 : 0});
      tab.setAttribute("aria-controls", panel.id);
      tab.setAttribute("aria-selected", !i);
      panel.setAttribute("aria-labelledby", tab.id);
      panel.hidden = i > 0;
      list.append(tab);
      box.append(panel);
    });
    lists.push(list);
    list.addEventListener("click", ({target}) => {
      if (target.role !== "tab") return;
      keep("language", target.textContent);
      fill(box);
      choose(target.textContent, list);
    });
    list.addEventListener("keydown", (event) => {
      const tabs = $$("[role=tab]", list);
      const at = tabs.indexOf(event.target);
      const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1}[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      const tab = tabs[(to + tabs.length) % tabs.length];
      tab.click();
      tab.focus();
    });
  }
  if (kept("language")) choose(kept("language"));

  // ---- several examples: one is open, the others are a line each
  const examples = $("section.examples");
  if (examples) {
    const heads = $$(":scope > h3", examples);
    if (heads.length > 1) {
      const box = make("div", {className: "samples"});
      heads[0].before(box);
      let answered = false;
      for (const [i, head] of heads.entries()) {
        const answer = head.id.startsWith("answer-");
        const details = make("details", {open: i === 0 || (answer && !answered)});
        answered ||= answer;
        let next = head.nextSibling;
        const anchor = $(".anchor", head);
        details.append(make("summary", {}, head));
        if (anchor) anchor.remove();
        while (next && next !== heads[i + 1]) {
          const node = next;
          next = node.nextSibling;
          details.append(node);
        }
        box.append(details);
        const open = details.open;
        details.addEventListener("toggle", () => { if (details.open && !(open && !blocks)) fill(details); });
      }
    }
  }

  // ---- rows of objects in objects can be folded
  const folds = [];
  for (const table of $$("table.rows")) {
    const rows = $$("tbody > tr", table);
    const open = []; // rows that the present one may lie in
    for (const row of rows) {
      const name = $("code", row.cells[0])?.textContent ?? "";
      while (open.length && !(name.startsWith(open.at(-1).name) && /^(\.|\[\])/.test(name.slice(open.at(-1).name.length)))) open.pop();
      const depth = open.length;
      if (depth) {
        row.classList.add(`d${Math.min(depth, 3)}`);
        const parent = open.at(-1);
        parent.children.push(row);
        const code = $("code", row.cells[0]);
        const stem = name.length - name.replace(/^.*?(\.|\[\]\.|\.\{key\}\.)(?=[^.]*$)/, "").length;
        if (stem > 0 && code.firstChild) code.replaceChildren(make("span", {className: "stem", textContent: name.slice(0, stem)}), name.slice(stem));
      }
      const entry = {name, row, children: []};
      open.push(entry);
      row.entry = entry;
    }
    const parents = rows.map((row) => row.entry).filter((entry) => entry.children.length);
    if (!parents.length) continue;
    const total = rows.length;
    for (const entry of parents) {
      const button = make("button", {type: "button", className: "fold"});
      const count = entry.children.length;
      entry.set = (on) => {
        entry.folded = !on;
        button.setAttribute("aria-expanded", on);
        button.textContent = `${on ? "Hide" : "Show"} ${count} field${count === 1 ? "" : "s"}`;
        button.setAttribute("aria-label", `${button.textContent} of ${entry.name}`);
        show(entry, on && !entry.row.classList.contains("folded"));
      };
      button.addEventListener("click", () => entry.set(entry.folded));
      entry.row.cells[entry.row.cells.length - 1].append(make("div", {}, button));
    }
    const shown = total <= 24;
    for (const entry of parents) entry.set(shown);
    folds.push(...parents);
  }
  function show(entry, on) {
    for (const row of entry.children) {
      row.classList.toggle("folded", !on);
      show(row.entry, on && !row.entry.folded);
    }
  }
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let row = target.closest("tr"); row?.classList.contains("folded");) {
      const parent = folds.find((entry) => entry.children.includes(row));
      if (!parent) break;
      parent.folded && parent.set(true);
      row = parent.row;
    }
    for (const entry of folds) if (!entry.folded) entry.set(true);
    const details = target.closest("details");
    if (details) details.open = true;
    target.scrollIntoView();
  };
  if (folds.length || $(".samples details")) {
    const details = $$(".samples > details");
    const all = (on) => {
      for (const entry of folds) entry.set(on);
      for (const node of details) node.open = on;
      if (on) fill($("main"));
    };
    const button = (text, on) => {
      const node = make("button", {type: "button", className: "fold", textContent: text});
      node.addEventListener("click", () => all(on));
      return node;
    };
    $(".above").append(button("Expand all", true), button("Collapse all", false));
    addEventListener("beforeprint", () => all(true));
  }
  addEventListener("hashchange", reveal);
  reveal();

  // ---- the sidebar: the current place in view; on a small screen it is folded
  const side = $(".side");
  const menu = $(".menu");
  const fold = (on) => {
    document.documentElement.classList.toggle("unfolded", !on);
    menu.setAttribute("aria-expanded", !on);
  };
  menu.addEventListener("click", () => fold(document.documentElement.classList.contains("unfolded")));
  const current = $("[aria-current=page]", side) || $("[aria-current]", side);
  if (current && side.scrollHeight > side.clientHeight) side.scrollTop = current.offsetTop - side.clientHeight / 3;
  side.addEventListener("click", ({target}) => { if (target.closest("a")) fold(true); });

  // ---- search is loaded by the first who wants it
  const form = $(".search");
  const field = $("#search");
  if (location.protocol !== "file:") {
    form.hidden = false;
    const load = () => import(script.dataset.search).then((module) => module.start(form, new URL(".", script.src)));
    field.addEventListener("focus", load, {once: true});
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }
})();
