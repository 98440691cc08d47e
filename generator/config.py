"""The configuration beside a spec, `ddgen.toml`, with defaults derived from the document.

Every key is optional:

    [client]
    distribution = "datadog-v1"      # name of the installable package
    package = "datadog_v1"           # name it is imported by
    class_name = "Datadog"           # the client; the async one is Async…
    version = "0.1.0"
    log_env = "DD_V1_LOG"            # environment variable that switches logging on
    readme = "client-readme.md"      # a file beside the spec that the package's README ends with
    license = "Apache-2.0"           # an SPDX expression; the document's, where it names one by its identifier
    license_file = "LICENSE"         # its text, relative to this file; put into the package
    authors = ["Ada Park <ada@example.com>"]
    keywords = ["monitoring"]
    classifiers = ["Development Status :: 4 - Beta"]
    [client.urls]                    # what a package index shows
    Source = "https://example.com/client"

    [client.credentials.apiKeyAuth]  # a table a security scheme
    argument = "api_key"
    env = "DD_API_KEY"

    [client.variables.site]          # a table a server variable that the constructor takes; without any, all are taken
    env = "DD_SITE"

    [docs]
    title = "API Reference V1"       # of the landing page
    base_path = "api/v1"             # where the pages live below content/
    elsewhere = "https://docs.datadoghq.com"  # where links to pages that are not among them lead
    [docs.paths]
    security-monitoring = "api/v2"   # families that live elsewhere
    [docs.anchors]
    QueryMetrics = "query-timeseries-points"  # anchors that other sites know an operation by, on its family's page
    [docs.synonyms]
    monitor = ["alert", "alarm"]     # what else people call a thing when they search for it

    [templates]
    path = "templates"               # a folder that is searched before the built-in templates

    [outputs]                        # client, docs, examples, openapi, postman: false leaves one out
    postman = false

    [changelog]                      # a sentence for a version, before what changed
    "1.0.0" = "The first version that stays as it is."

    [document]
    overlays = ["fix.yaml"]          # OpenAPI Overlays that are applied in order before anything else

    [operations]                     # tag:NAME, id:OPERATION_ID, deprecated, or a path pattern; exclude wins
    include = ["/users/**"]
    exclude = ["deprecated"]

    [lint]
    errors = ["description", …]      # rules that are errors here; "openapi" or "house" for a group, "all" for every one
"""

from __future__ import annotations

import difflib
import functools
import re
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import ir
from .ir import words as naming
from .problems import Place, Problems, nearest

# What can be left out; coverage.json is always there.
OUTPUTS = ("client", "docs", "examples", "openapi", "postman")

_KEYS: dict[str, Any] = {
    "client": {
        "distribution": str,
        "package": str,
        "class_name": str,
        "version": str,
        "log_env": str,
        "readme": str,
        "license": str,
        "license_file": str,
        "authors": list,
        "keywords": list,
        "classifiers": list,
        "urls": {"*": str},
        "credentials": {"*": {"argument": str, "env": str}},
        "variables": {"*": {"argument": str, "env": str}},
    },
    "docs": {
        "title": str,
        "elsewhere": str,
        "base_path": str,
        "paths": {"*": str},
        "anchors": {"*": str},
        "synonyms": {"*": list},
    },
    "templates": {"path": str},
    "outputs": {name: bool for name in OUTPUTS},
    "changelog": {"*": str},
    "document": {"overlays": list},
    "operations": {"include": list, "exclude": list},
    "lint": {"errors": list},
}


# Modules that a package of the same name would hide: those of Python and what the client is built on.
_MODULES = frozenset(sys.stdlib_module_names) | set(
    "annotated_types anyio certifi client h11 h2 httpcore2 httpx2 idna pydantic pydantic_core sniffio tests typing_extensions zstandard".split()
)
_CLASSES = frozenset(
    "ApiInfo ApiKey AsyncClient AsyncCredentials Basic Bearer Credentials Server Settings SyncClient Unpack Variable".split()
)
# Arguments that every client has (generator/runtime/options.py).
_ARGUMENTS = frozenset(
    """base_url credentials headers hooks http2 http_client max_elapsed max_response_size max_retries proxy query retry
    retry_unsafe self settings strict timeout validate verify""".split()
)
# The file beside a spec that may have a glossary, which lint holds its words against.
GLOSSARY = "README.md"
_KINDS: dict[type, str] = {str: "text", list: "a list", bool: "true or false"}


@dataclass(frozen=True)
class Credential:
    """How the client takes what a security scheme needs: constructor argument and environment variable."""

    argument: str
    env: str


@dataclass(frozen=True)
class Publishing:
    """What a package index shows of the client: `license` is an SPDX expression, `license_text` what it says."""

    license: str = ""
    license_text: str = ""
    authors: tuple[tuple[str, str], ...] = ()  # name and address
    keywords: tuple[str, ...] = ()
    classifiers: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Config:
    """Names and choices for one spec."""

    distribution: str
    package: str
    class_name: str
    version: str
    log_env: str
    readme: str
    credentials: dict[str, Credential]
    variables: dict[str, Credential]
    base_path: str
    docs_title: str = ""
    docs_elsewhere: str = ""
    docs_paths: dict[str, str] = field(default_factory=dict)
    publishing: Publishing = Publishing()
    docs_anchors: dict[str, str] = field(default_factory=dict)
    docs_synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    templates: Path | None = None
    outputs: tuple[str, ...] = OUTPUTS
    notes: dict[str, str] = field(default_factory=dict)  # of versions, for the changelog

    def docs_path(self, family: str) -> str:
        """Folder of a family's page below content/."""
        return f"{self.docs_paths.get(family, self.base_path)}/{family}"


def read(spec: Path, shown: str, problems: Problems) -> dict[str, Any]:
    """The settings in `ddgen.toml` beside the spec; none where there is no such file."""
    path = spec.parent / "ddgen.toml"
    if not path.is_file():
        return {}
    name = f"{Path(shown).parent}/ddgen.toml" if Path(shown).parent != Path() else "ddgen.toml"
    try:
        text = path.read_text(encoding="utf-8")
        settings = tomllib.loads(text)
    except (OSError, ValueError) as error:
        found = re.search(r"line (\d+), column (\d+)", str(error))
        at = Place(name, int(found[1]), int(found[2])) if found else Place(name, 1, 1)
        problems.error(at, f"not a valid configuration: {error}", "TOML as described in the README")
        return {}
    _check(settings, _KEYS, "", name, text, problems)
    return settings


def files(spec: Path) -> list[Path]:
    """The files beside the spec that its configuration is made of, and the one with the glossary, where there is one."""
    path = spec.parent / "ddgen.toml"
    if not path.is_file():
        return []
    readme = read(spec, "", Problems()).get("client", {}).get("readme")
    named = [spec.parent / name for name in (readme, GLOSSARY) if name]
    return [path, *dict.fromkeys(file for file in named if file.is_file())]


def _check(found: dict[str, Any], known: dict[str, Any], where: str, file: str, text: str, problems: Problems) -> None:
    for key, value in found.items():
        expected = known.get(key, known.get("*"))
        at = _line(text, key, file)
        if expected is None:
            close = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(sorted(known))}"
            problems.error(at, f"unknown setting {where + key!r}", hint)
        elif isinstance(expected, dict):
            if isinstance(value, dict):
                _check(value, expected, f"{where}{key}.", file, text, problems)
            else:
                problems.error(at, f"setting {where + key!r} must be a table")
        elif not isinstance(value, expected):
            problems.error(at, f"setting {where + key!r} must be {_KINDS[expected]}")


def place(spec: Path, file: str, key: str) -> Place:
    """Where a key stands in the configuration; the file as a whole where its value was derived."""
    path = spec.parent / "ddgen.toml"
    return _line(path.read_text(encoding="utf-8"), key, file) if path.is_file() else Place(file)


def _line(text: str, key: str, file: str) -> Place:
    for number, line in enumerate(text.splitlines(), 1):
        if found := re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", line.partition("=")[0]):
            return Place(file, number, found.start() + 1)
    return Place(file, 1, 1)


def config(api: ir.Api, settings: dict[str, Any], spec: Path, file: str, problems: Problems) -> Config:
    """The settings, completed from the document: names from its title, environment variables from the names."""
    at = functools.partial(place, spec, file)
    client, docs = settings.get("client", {}), settings.get("docs", {})
    words = [w for w in naming.words(api.title) if w.lower() not in ("api", "openapi", "specification")] or ["api"]
    default = _package(naming.slug("-".join(words[:4])))
    distribution = client.get("distribution", default)
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", distribution):
        problems.error(
            at("distribution"), f"distribution {distribution!r} is no name of a package", "letters, digits, - . _"
        )
    package = client.get("package", naming.snake(distribution))
    class_name = client.get("class_name", _class(naming.pascal("-".join(words[:4]))))
    for what, name in (("package", package), ("class_name", class_name)):
        if not name.isidentifier() or not name.isascii():
            problems.error(at(what), f"{what} {name!r} is no Python identifier", "letters, digits and _")
    prefix = package.upper()
    given = client.get("credentials", {})
    credentials: dict[str, Credential] = {}
    for scheme in api.schemes:
        default = {"bearer": "access_token", "basic": "basic_auth"}.get(scheme.kind) or naming.snake(scheme.id)
        own = given.get(scheme.id, {})
        argument = own.get("argument", naming.unique(default, _ARGUMENTS | {c.argument for c in credentials.values()}))
        credentials[scheme.id] = Credential(argument, own.get("env", f"{prefix}_{argument.upper()}"))
    for name in given:
        if name not in credentials:
            problems.error(
                at(name), f"there is no security scheme {name!r}", nearest(name, credentials) or ", ".join(credentials)
            )
    known = [op.id for op in api.operations()]
    for name, anchor in docs.get("anchors", {}).items():
        if name not in known:
            problems.error(at(name), f"there is no operation {name!r}", nearest(name, known) or "an operationId")
        elif not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", anchor):
            problems.error(at(name), f"{anchor!r} is no anchor", "letters, digits, _ and -")
    variables: dict[str, Credential] = {}
    # The configuration says which are arguments of the client; where it says nothing, all are.
    for name, own in (client.get("variables") or {name: {} for name in api.variables()}).items():
        taken = _ARGUMENTS | {c.argument for c in (*credentials.values(), *variables.values())}
        argument = own.get("argument", naming.unique(naming.snake(name), taken, "_"))
        variables[name] = Credential(argument, own.get("env", f"{prefix}_{argument.upper()}"))
    return Config(
        distribution=distribution,
        package=package,
        class_name=class_name,
        version=client.get("version", "0.1.0"),
        log_env=client.get("log_env", f"{prefix}_LOG"),
        readme=_text(client.get("readme"), "readme", spec, file, problems),
        publishing=_publishing(client, spec, file, problems),
        credentials=credentials,
        variables=variables,
        base_path=docs.get("base_path", "api").strip("/"),
        docs_title=docs.get("title", ""),
        docs_elsewhere=docs.get("elsewhere", "").rstrip("/"),
        docs_paths={k: v.strip("/") for k, v in docs.get("paths", {}).items()},
        docs_anchors=docs.get("anchors", {}),
        docs_synonyms={word: tuple(map(str, others)) for word, others in docs.get("synonyms", {}).items()},
        templates=_templates(settings.get("templates", {}).get("path"), spec, file, problems),
        outputs=tuple(name for name in OUTPUTS if settings.get("outputs", {}).get(name, True)),
        notes=settings.get("changelog", {}),
    )


def _package(slug: str) -> str:
    """A name for the distribution that can be installed and imported beside all else that the client needs."""
    if slug[0].isdigit():
        slug = f"api-{slug}"
    return f"{slug}-client" if slug.replace("-", "_") in _MODULES else slug


def _class(name: str) -> str:
    """A name for the client's class that hides nothing in its module (templates/client/package/_client.py.j2)."""
    return f"{name}Api" if {name, f"Async{name}"} & _CLASSES or name.endswith("_") else name


def _templates(name: str | None, spec: Path, file: str, problems: Problems) -> Path | None:
    """The folder of a user's own templates."""
    if name is None:
        return None
    folder = spec.parent / name
    if not folder.is_dir():
        problems.error(place(spec, file, "path"), f"templates {name!r} is no folder", "a folder beside this file")
    return folder.resolve()


def _publishing(client: dict[str, Any], spec: Path, file: str, problems: Problems) -> Publishing:
    authors = []
    for author in map(str, client.get("authors", ())):
        found = re.fullmatch(r"([^<>]*?)\s*(?:<([^<>\s]+@[^<>\s]+)>)?", author)
        if found is None:
            problems.error(
                place(spec, file, "authors"), f"author {author!r} cannot be read", "as in 'Ada Park <ada@example.com>'"
            )
        else:
            authors.append((found[1], found[2] or ""))
    return Publishing(
        client.get("license", ""),
        _text(client.get("license_file"), "license_file", spec, file, problems),
        tuple(authors),
        tuple(map(str, client.get("keywords", ()))),
        tuple(map(str, client.get("classifiers", ()))),
        tuple(client.get("urls", {}).items()),
    )


def _text(name: str | None, key: str, spec: Path, file: str, problems: Problems) -> str:
    """What a file beside the configuration says."""
    if not name:
        return ""
    try:
        return (spec.parent / name).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        problems.error(place(spec, file, key), f"{key} {name!r} cannot be read: {error}")
        return ""
