"""Models as Python values: equality, copies, looks, threads; timestamps."""

import copy
import json
import pickle
import subprocess
import sys
import textwrap
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import models_sample as sample
import pytest
from ddgen.names.python import MODEL_NAMES
from ddgen.runtime.models import Model, Timestamp, UnknownVariant
from pydantic import BaseModel, TypeAdapter
from test_models_reading import GOOD


def test_equality_is_about_what_is_set() -> None:
    assert sample.Creator(email="x") == sample.Creator(email="x")
    assert sample.Creator(email="x") != sample.Creator.from_dict({"email": "x", "a": 1})
    assert sample.Creator() != sample.OldSpan()
    assert sample.Creator() != {}
    assert sample.Note(text="x") == sample.Note.from_dict({"type": "note", "text": "x"})


def test_copies_and_pickles_are_complete() -> None:
    monitor = sample.Monitor.from_dict(GOOD)
    for twin in (
        copy.copy(monitor),
        copy.deepcopy(monitor),
        monitor.model_copy(),
        pickle.loads(pickle.dumps(monitor)),
    ):
        assert twin == monitor
        assert twin.to_dict() == GOOD
        assert not twin.is_set("level")
    deep = copy.deepcopy(monitor)
    assert deep.creator is not None and deep.creator is not monitor.creator


def test_a_pickle_is_usable_in_a_fresh_process(tmp_path: Path) -> None:
    path = tmp_path / "pickle"
    path.write_bytes(pickle.dumps([sample.Monitor.from_dict(GOOD)]))
    code = f"""
        import json, pickle, sys
        sys.path[:0] = {sys.path!r}
        loaded = pickle.load(open({str(path)!r}, "rb"))
        from ddgen.runtime.models import encode
        print(encode(loaded).decode())
    """
    out = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(out.stdout) == [GOOD]
    assert out.stderr == ""


def test_looks() -> None:
    monitor = sample.Monitor(
        type="metric alert",
        query="q" * 500,
        tags=["a"],
        creator=sample.Creator(name=None),
        points=[float(i) for i in range(100)],
    )
    assert repr(monitor) == (
        f"Monitor(type='metric alert', query='{'q' * 80}'…, tags=['a'],"
        " creator=Creator(name=None), points=[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, ...])"
    )
    assert str(monitor) == repr(monitor)
    nested: Any = {}
    for _ in range(50):
        nested = {"nested": nested, "x": [1, {"a": [1]}]}
    assert len(repr(sample.Options.from_dict(nested))) < 500
    assert repr(UnknownVariant(a={"b": 1})) == "UnknownVariant(a={'b': 1})"


def test_the_first_use_may_be_in_many_threads_at_once() -> None:
    code = f"""
        import sys, threading, time
        sys.path[:0] = {sys.path!r}
        sys.setswitchinterval(1e-6)
        import models_sample as sample
        from ddgen.runtime.models import decode, encode, problems
        start, failures = threading.Barrier(16), []

        def work(number):
            start.wait()
            try:
                if number % 2:
                    sample.Group(widgets=[sample.Note(text="x")]).to_dict()
                    sample.Monitor(type="x", query="x", options=sample.Options())
                else:
                    data = b'[{{"type": "group", "widgets": [{{"type": "note"}}, 5]}}]'
                    read = decode(list[sample.Widget], data)
                    assert type(read[0]) is sample.Group, read
                    assert type(read[0].widgets[0]) is sample.Note, read
                    encode(read)
                    assert len(problems(list[sample.Widget], data)) == 2
            except BaseException as error:
                failures.append(repr(error))

        threads = [threading.Thread(target=work, args=[n]) for n in range(16)]
        [t.start() for t in threads]
        [t.join() for t in threads]
        print(failures)
    """
    for _ in range(3):
        out = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(code)],
            capture_output=True,
            check=True,
            text=True,
        )
        assert out.stdout.strip() == "[]"


def test_models_are_at_home_in_pydantic() -> None:
    class Owner(BaseModel):
        creator: sample.Creator

    owner = Owner.model_validate({"creator": {"name": "x"}})
    assert isinstance(owner.creator, sample.Creator)
    assert owner.model_dump_json(exclude_unset=True) == '{"creator":{"name":"x"}}'
    assert TypeAdapter(list[sample.Creator]).validate_python([{}]) == [sample.Creator()]


def test_reserved_names_are_complete() -> None:
    public = {name for name in (*dir(Model), *dir(type(Model))) if not name.startswith("_")}
    assert public <= MODEL_NAMES


@pytest.mark.parametrize(
    "text",
    [
        "2024-11-15T19:32:29.171735+00:00",
        "2024-11-15T19:32:29Z",
        "2024-11-15t19:32:29z",
        "2024-11-15T19:32:29.1234567Z",
        "2024-11-15 19:32",
        "2024-11-15T19:32:29",
        "2024-11-15",
        "20241115T193229Z",
    ],
)
def test_timestamps_keep_their_text(text: str) -> None:
    moment = Timestamp.parse(text)
    assert isinstance(moment, datetime) and moment.year == 2024 and moment.day == 15
    for twin in (moment, pickle.loads(pickle.dumps(moment)), copy.deepcopy(moment)):
        assert twin == moment and str(twin) == text and isinstance(twin, Timestamp)
        assert sample.Monitor.from_dict({"raw": {"x": twin}}).to_dict()["raw"]["x"] == text


@pytest.mark.parametrize("text", ["", "now", "2024-13-01", "2024-02-30T00:00:00Z", "5", "T", "12:00"])
def test_other_text_is_no_timestamp(text: str) -> None:
    with pytest.raises(ValueError):
        Timestamp.parse(text)
    assert type(sample.Monitor.from_dict({"created": text}).created) is str


def test_what_is_computed_from_a_timestamp_is_written_as_what_it_is() -> None:
    moment = Timestamp.parse("2024-01-01T00:00:00+00:00")
    later = moment + timedelta(days=1)
    assert str(later) == "2024-01-02T00:00:00+00:00"
    assert str(moment.replace(year=2025)) == "2025-01-01T00:00:00+00:00"
    assert pickle.loads(pickle.dumps(later)) == later
    assert moment == datetime(2024, 1, 1, tzinfo=UTC)
    assert hash(moment) == hash(datetime(2024, 1, 1, tzinfo=UTC))
    monitor = sample.Monitor(type="x", query="x", created=later)
    assert monitor.to_dict()["created"] == "2024-01-02T00:00:00+00:00"
