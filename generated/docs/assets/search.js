// Finds operations for what people type: an index of them first, the text of all pages below it. Loaded by the first who searches.

// ---- words

const STOP = new Set("a an and api are as at be by can datadog do does for from how i in is it me my of on or our the to use using via want what which with you your all v1 v2 endpoint request call please need there".split(" "));

// Words that people use for each other. Each line begins with the word that names and summaries mostly have.
const SYNONYMS = `create add new make insert register post set setup connect put
delete remove destroy drop erase cancel revoke disconnect uninstall stop detach clear unregister end
update edit change modify patch set alter replace rename adjust rotate
get list show read fetch retrieve view see describe detail find look info
list all show enumerate browse every
search find filter lookup query
rename rotate
mute silence snooze quiet
unmute unsilence resume
submit send post publish ingest push report emit write
trigger run start execute launch
disable deactivate block suspend lock remove delete
pause disable enable resume stop
check validate verify test valid can
share public link embed
attach assign add give grant
detach take remove
user member person account people teammate login employee invite
key token secret credential
organization org company tenant
permission right access scope
role group
history past uptime status
usage billing cost bill consumption spend price
image picture png screenshot
tag label
host server machine node instance vm
log message
address firewall allowlist whitelist`.split("\n").map((line) => line.split(" "));

const stem = (word) => {
  if (word.length < 4 || /\d/.test(word)) return word;
  let text = word.replace(/(?:ations|ation|ings|ing|ions|ion|ies|ied|es|ed|s|ers|er)$/, (end) => end === "ies" || end === "ied" ? "y" : "");
  if (text.length < 3) text = word;
  text = text.replace(/([bdgmnprt])\1$/, "$1");
  text = text.replace(/e$/, "");
  return text.length > 4 ? text.replace(/at$/, "") : text;
};

const split = (text) => text
  .replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
  .toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

// How many letters two words differ by, at most `most`: changed, left out, too many, or two in the wrong order.
const differ = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [], row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
};

// ---- the index

const METHODS = {GE: "GET", PO: "POST", PU: "PUT", PA: "PATCH", DE: "DELETE"};
const slug = (text) => text.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 100);

/** The operations of an index, see generator/emit/docs/search.py. */
export const parse = (text) => {
  const found = [];
  const extra = [];
  let family, url, path = "";
  for (const line of text.split("\n")) {
    const [first, ...rest] = line.split("\t");
    if (!first) continue;
    if (first[0] === "=") { extra.push(first.slice(1).split(" ")); continue; }
    if (first[0] === "#") { [family, url, path] = [first.slice(1), rest[0], ""]; continue; }
    const [method, cut, id, page, words, old] = rest;
    path = path.slice(0, parseInt(cut[0], 36)) + cut.slice(1);
    const op = {
      title: first, method: METHODS[method] ?? method, path, family, id: id || "", old: old === "x",
      url: `${url}${page || slug(first)}/`, order: found.length,
    };
    const stems = (value) => [...split(value), ...(value.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g) ?? []).map((word) => word.toLowerCase())].map(stem);
    op.words = {title: stems(first), id: stems(op.id), family: stems(family), path: stems(path), more: (words || "").split(" ").filter(Boolean).map(stem)};
    found.push(op);
  }
  const synonyms = new Map();
  for (const line of [...SYNONYMS, ...extra]) {
    const stems = line.map(stem);
    for (const word of stems) {
      const known = synonyms.get(word) ?? new Map();
      // What begins a line stands for the others, and they for it; two of the others are further apart.
      for (const other of stems) {
        if (other === word) continue;
        const near = word === stems[0] || other === stems[0] ? 0.75 : 0.45;
        known.set(other, Math.max(known.get(other) ?? 0, near));
      }
      synonyms.set(word, known);
    }
  }
  const often = new Map();
  for (const op of found) for (const word of new Set(Object.values(op.words).flat())) often.set(word, (often.get(word) ?? 0) + 1);
  return {operations: found, synonyms, often};
};

const WEIGHTS = {title: 10, id: 7, family: 5, path: 6, more: 3};

/** How well a word of a question fits a word of an operation: 1 for the same, less for a beginning or a slip of the hand. */
const fits = (asked, word, last) => {
  if (asked === word) return 1;
  if (asked.length >= 3 && word.startsWith(asked)) return last ? 0.8 : 0.6;
  if (word.length >= 4 && asked.startsWith(word) && asked.length - word.length < 4) return 0.6;
  const most = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0;
  if (most && asked[0] === word[0] && differ(asked, word, most) <= most) return 0.55;
  return 0;
};

/** The operations for a question, best first. */
export const rank = (index, question, count = 8) => {
  const {operations, synonyms, often} = index;
  let text = question.trim();
  const asked = text.match(/^(get|post|put|patch|delete|head|options)\s+(?=\S*\/)/i);
  if (asked) text = text.slice(asked[0].length);
  const isPath = /\//.test(text) && !/\s/.test(text);
  const path = isPath ? `/${text.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*/, "").replace(/^\/+|\/+$/g, "").toLowerCase()}` : "";
  const raw = split(text);
  const kept = raw.filter((word) => !STOP.has(word));
  const words = (kept.length ? kept : raw).map(stem);
  const known = (word) => often.has(word);
  const scores = operations.map((op) => {
    let score = 0, hit = 0;
    const places = [];
    const covered = new Set();
    words.forEach((word, i) => {
      const last = i === words.length - 1;
      const ways = [[word, 1], ...(synonyms.get(word) ?? [])];
      let best = 0, place = -1;
      for (const [way, near] of ways) {
        const rare = 1 + Math.log(operations.length / (1 + (often.get(way) ?? 0))) / 4;
        for (const [field, weight] of Object.entries(WEIGHTS)) {
          op.words[field].forEach((found, at) => {
            // A word that the index knows is no slip of the hand.
            let fit = found === way ? 1 : near < 1 ? 0 : known(way) && !last ? 0 : fits(way, found, last);
            if (known(way) && found !== way && fit && fit < 0.6) fit = 0;
            const value = fit * near * weight * rare;
            if (field === "title" && fit * near > 0.4) covered.add(at);
            if (value > best) { best = value; place = field === "title" ? at : -1; }
          });
        }
      }
      if (best) hit++;
      if (place >= 0) places.push(place);
      score += best;
    });
    if (path) {
      const own = op.path.toLowerCase();
      const shape = (value) => value.replace(/\{[^}]*\}/g, "*").replace(/\/(?:\d+|[\da-f-]{16,})(?=\/|$)/g, "/*");
      if (shape(own) === shape(path)) score += 200;
      else if (shape(own).endsWith(shape(path))) score += 120;
      else if (own.startsWith(path)) score += 60;
      else if (own.includes(path)) score += 40;
    }
    if (!score) return [0, op];
    if (/^[\w.-]+$/.test(text) && op.path.toLowerCase().split("/").includes(text.toLowerCase())) score += 60;
    if (asked && op.method === asked[1].toUpperCase()) score += 30;
    if (words.length) score *= (hit / words.length) ** 1.5;
    const wanted = op.words.title.filter((word) => !STOP.has(word)).length || 1;
    score *= 0.75 + 0.25 * Math.min(1, covered.size / wanted);
    for (let i = 1; i < places.length; i++) if (places[i] > places[i - 1]) score *= 1.04;
    if (op.id && op.id.toLowerCase() === text.toLowerCase().replace(/\s/g, "")) score += 100;
    if (op.old) score *= 0.9;
    return [score, op];
  });
  return scores.filter(([score]) => score > 0).sort((a, b) => b[0] - a[0] || a[1].order - b[1].order).slice(0, count).map(([score, op]) => ({...op, score}));
};

// ---- the box

/** Let a form with a combobox search; addresses are below `root`. */
export const start = async (form, root) => {
  const field = form.querySelector("input");
  const list = form.querySelector("[role=listbox]");
  const status = form.querySelector("[role=status]");
  const make = (tag, props, ...children) => {
    const node = Object.assign(document.createElement(tag), props);
    node.append(...children);
    return node;
  };
  const index = parse(await (await fetch(new URL("search.txt", root))).text());
  let pagefind, turn = 0, at = -1;
  const pages = import(new URL("pagefind/pagefind.js", root)).then(async (module) => {
    await module.options({baseUrl: root.pathname});
    await module.init();
    pagefind = module;
  }).catch(() => { /* the site was built without it */ });

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const point = (to) => {
    const all = options();
    if (!all.length) return;
    at = (to + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", i === at));
    field.setAttribute("aria-activedescendant", all[at].id);
    all[at].scrollIntoView({block: "nearest"});
  };
  const option = (href, id, old, method, title, about) => {
    const head = make("span", {className: "title", textContent: title});
    const node = make("a", {href, id, className: old ? "hit old" : "hit", role: "option", tabIndex: -1},
      make("span", {className: `method ${method.toLowerCase()}`, textContent: method === "DELETE" ? "DEL" : method}), head, make("small", {textContent: about}));
    node.setAttribute("aria-selected", "false");
    return node;
  };
  const show = async () => {
    const mine = ++turn;
    const question = field.value.trim();
    if (!question) { close(); status.textContent = ""; return; }
    const found = rank(index, question);
    const nodes = found.map((op, i) => option(new URL(op.url.slice(1), root).href, `hit-${i}`, op.old, op.method, op.title, `${op.family} · ${op.path}`));
    list.replaceChildren(...nodes);
    list.hidden = !nodes.length;
    field.setAttribute("aria-expanded", String(!list.hidden));
    field.removeAttribute("aria-activedescendant");
    at = -1;
    status.textContent = nodes.length ? `${nodes.length} operations` : "No operation found";
    await pages;
    if (!pagefind || mine !== turn) return;
    const texts = await pagefind.debouncedSearch(question, {}, 200);
    if (!texts || mine !== turn) return;
    const more = await Promise.all(texts.results.slice(0, 8).map((result) => result.data()));
    if (mine !== turn) return;
    const there = new Set(nodes.map((node) => new URL(node.href).pathname));
    const rest = more.filter((page) => !there.has(new URL(page.url, location.href).pathname)).slice(0, 4);
    list.append(...rest.map((page, i) => option(page.url, `text-${i}`, false, "", page.meta.title,
      new DOMParser().parseFromString(page.excerpt, "text/html").body.textContent)));
    list.hidden = !list.childElementCount;
    field.setAttribute("aria-expanded", String(!list.hidden));
    if (rest.length) status.textContent = `${nodes.length} operations, ${rest.length} more pages`;
  };
  field.addEventListener("input", show);
  field.addEventListener("focus", () => { if (field.value && list.childElementCount) { list.hidden = false; field.setAttribute("aria-expanded", "true"); } });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden && list.childElementCount) { list.hidden = false; field.setAttribute("aria-expanded", "true"); }
      point(event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (event.key === "Escape") {
      if (list.hidden) { field.value = ""; field.blur(); } else close();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const all = options();
    (all[at] ?? all[0])?.click();
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });
  if (field.value) show();
};
