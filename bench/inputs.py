"""What the client is timed on: monitors, dashboards and series made from the bundle's examples, the same in every run."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

Json = Any

SEED = 20240726
WORDS = (
    "checkout",
    "catalog",
    "payments",
    "search",
    "billing",
    "notifications",
    "platform",
    "inventory",
    "login",
    "feed",
)

# Kinds of widgets that the official client (2.62.0) keeps unparsed, and that are therefore left out. It reads all
# examples of monitors.
LEFT_OUT = {
    "cohort": "no aggregation of a retention query is read: each fits two of its classes",
    "retention_curve": "no aggregation of a retention query is read: each fits two of its classes",
    "wildcard": "every request fits several of its classes",
}


class Inputs:
    """Inputs from a bundled document; equal documents give equal inputs."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas = document["components"]["schemas"]

    def monitors(self, count: int = 1000) -> list[Json]:
        """Monitors as the server lists them: each example of a request, completed by what only the server knows."""
        rng = random.Random(SEED)
        operations = self.document["paths"]["/api/v1/monitor"]
        listed = self._examples(operations["get"]["responses"]["200"])["two-monitors"]
        kinds = list(self._examples(operations["post"]["requestBody"]).values())
        found = []
        for number in range(count):
            base, kind = listed[number % len(listed)], kinds[number % len(kinds)]
            monitor = _varied({**base, **kind, "options": {**base["options"], **kind["options"]}}, rng)
            monitor.update(id=34_000_000 + number, priority=rng.choice([None, 1, 2, 3, 4, 5]), multi=rng.random() < 0.5)
            monitor["tags"] = [
                f"{key}:{rng.choice(WORDS)}" for key in ("team", "env", "service", "tier")[: rng.randint(0, 4)]
            ]
            monitor["overall_state"] = rng.choice(["OK", "Alert", "Warn", "No Data"])
            downtime = {"id": rng.randint(10**9, 10**10), "scope": ["env:prod"], "start": 1_721_984_400, "end": None}
            monitor["matching_downtimes"] = [
                {**downtime, "end": 1_722_589_200 + n} for n in range(rng.choice([0, 0, 0, 1, 2]))
            ]
            found.append(monitor)
        return found

    def dashboard(self, count: int = 200) -> Json:
        """A dashboard with `count` widgets of all kinds but those left out, each about equally often."""
        rng = random.Random(SEED)
        kinds = self._widgets()
        order = sorted(kinds)
        widgets = []
        for number in range(count):
            options = kinds[order[number % len(order)]]
            widget = _varied(options[number // len(order) % len(options)], rng)
            requests = widget["definition"].get("requests")
            if widget["definition"]["type"] == "timeseries" and requests:
                widget["definition"]["requests"] = [copy.deepcopy(requests[0]) for _ in range(rng.randint(1, 4))]
            widget["id"] = rng.randint(10**15, 10**16 - 1)
            widget["layout"] = {"x": number % 2 * 6, "y": number // 2 * 4, "width": 6, "height": rng.randint(2, 6)}
            widgets.append(widget)
        response = self.document["paths"]["/api/v1/dashboard/{dashboard_id}"]["get"]["responses"]["200"]
        (example,) = self._examples(response).values()
        return {**copy.deepcopy(example), "title": "Everything", "widgets": widgets}

    def series(self, count: int = 10_000) -> list[Json]:
        """Arguments of series to submit: one to three points and one to five tags each."""
        rng = random.Random(SEED)
        body = self.document["paths"]["/api/v1/series"]["post"]["requestBody"]
        kinds = [example["series"][0] for example in self._examples(body).values()]
        found = []
        for number in range(count):
            one = dict(kinds[number % len(kinds)])
            one["metric"] = f"{rng.choice(WORDS)}.{one['metric'].partition('.')[2]}.{number % 500}"
            one["points"] = [[1_721_988_000 + 10 * n, round(rng.uniform(0, 1000), 3)] for n in range(rng.randint(1, 3))]
            one["tags"] = [f"tag{n}:{rng.choice(WORDS)}-{rng.randint(1, 99)}" for n in range(rng.randint(1, 5))]
            found.append(one)
        return found

    def _widgets(self) -> dict[str, list[Json]]:
        """The examples' widgets by kind; one made from the schema where a kind has no example."""
        mapping = self.schemas["WidgetDefinition"]["discriminator"]["mapping"]
        kinds: dict[str, list[Json]] = {kind: [] for kind in mapping if kind not in LEFT_OUT}
        operation = self.document["paths"]["/api/v1/dashboard"]["post"]
        for example in self._examples(operation["requestBody"]).values():
            for widget in _inner_widgets(example["widgets"]):
                if (kind := widget["definition"]["type"]) in kinds:
                    kinds[kind].append(widget)
        for kind, found in kinds.items():
            if not found:
                found.append({"definition": {**self._sample({"$ref": mapping[kind]}), "title": "Made from the schema"}})
        return kinds

    def _sample(self, schema: Json) -> Json:
        """A small value that a schema allows: required properties, first alternatives."""
        if "$ref" in schema:
            return self._sample(self.schemas[schema["$ref"].rpartition("/")[2]])
        for key in ("const", "default", "example"):
            if key in schema:
                return schema[key]
        for key in ("examples", "enum"):
            if key in schema:
                return schema[key][0]
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            return self._sample(alternatives[0])
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            return {k: self._sample(schema["properties"][k]) for k in schema.get("required", ())}
        if kind == "array":
            return [self._sample(schema["items"]) for _ in range(max(1, schema.get("minItems", 1)))]
        return {"string": "text", "integer": 1, "number": 1.5, "boolean": True}.get(kind)

    def _examples(self, where: Json) -> dict[str, Json]:
        """The values of the examples of a body or a response."""
        (content,) = where["content"].values()
        return {name: example["value"] for name, example in content["examples"].items()}


def malformed(dashboard: Json) -> Json:
    """The same dashboard with one widget in its middle that breaks the description."""
    broken = copy.deepcopy(dashboard)
    half = len(broken["widgets"]) // 2
    widget = next(w for w in broken["widgets"][half:] if w["definition"]["type"] == "timeseries")
    widget["definition"]["requests"] = "none"
    return broken


def _inner_widgets(widgets: list[Json]) -> Iterator[Json]:
    for widget in widgets:
        yield widget
        yield from _inner_widgets(widget["definition"].get("widgets", []))


def _varied(value: Json, rng: random.Random) -> Json:
    """A deep copy with other texts in the fields that are free text."""
    if isinstance(value, list):
        return [_varied(item, rng) for item in value]
    if not isinstance(value, dict):
        return value
    varied = {key: _varied(item, rng) for key, item in value.items()}
    for key in ("name", "title", "message", "content", "search"):
        if isinstance(varied.get(key), str) and "data_source" not in varied:
            varied[key] = f"{varied[key]} {rng.choice(WORDS)} {rng.randint(1, 9999)}"
    return varied
