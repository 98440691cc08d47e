"""What examples send, without sending it: shell scripts in one real bash with a stub for curl, Python scripts with a transport."""

from __future__ import annotations

import functools
import io
import os
import re
import runpy
import subprocess
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from unittest import mock

import httpx2
from shown import Shown, from_curl, shown

NOW = 1721988000

# curl writes down its arguments, and what it would read; `date` has one time for all.
_STUB = r"""
curl() {
  printf '%s\0' "$@" >"$RECORD/arguments"
  local word file
  for word in "$@"; do
    case $word in
      @- | *=@-*) cat >"$RECORD/-" ;;
      *=@/dev/fd/*)
        file=${word#*=@}
        file=${file%%;*}
        cat "$file" >"$RECORD/${file//\//_}"
        ;;
    esac
  done
}
date() {
  if [ "$*" = +%s ]; then
    echo "$NOW"
    return
  fi
  local zone=$1 ago=
  shift
  if [ "$1" = -d ]; then
    ago=$2
    shift 2
  fi
  command date "$zone" -d "2024-07-26 10:00:00 UTC $ago" "$@"
}
i=0
for script in "$@"; do
  export RECORD=$FOLDER/$i NOW
  mkdir "$RECORD"
  ( set +u; while read -r line; do export "$line"; done <"$FOLDER/$i.env"; source "$script" ) >"$RECORD/out" 2>&1 </dev/null
  echo $? >"$RECORD/status"
  i=$((i + 1))
done
"""


def chosen(script: str) -> dict[str, str]:
    """What a script says may stand in the environment variables that it needs, keys aside."""
    return dict(re.findall(r"^: .\$\{(\w+):\?set it to the \S+ that is meant, such as (.*)\}.$", script, re.M))


def run_shell(
    scripts: list[Path], keys: Mapping[str, str], folder: Path, joined: Callable[[Path], frozenset[str]]
) -> dict[Path, Shown]:
    """What each script sends; all run in one bash, in an empty folder that has to stay empty."""
    work = folder / "work"
    work.mkdir()
    for i, script in enumerate(scripts):
        values = {**keys, **chosen(script.read_text("utf-8"))}
        (folder / f"{i}.env").write_text("".join(f"{k}={v}\n" for k, v in values.items()))
    environment = {"PATH": os.environ["PATH"], "HOME": str(work), "FOLDER": str(folder), "NOW": str(NOW)}
    command = ["bash", "-c", _STUB, "examples", *map(str, scripts)]
    subprocess.run(command, cwd=work, env={**environment, "LC_ALL": "C.UTF-8"}, check=True)
    assert not list(work.iterdir()), "a script left something behind"
    found = {}
    for i, script in enumerate(scripts):
        record = folder / str(i)
        said = (record / "out").read_text("utf-8", "replace")
        assert ((record / "status").read_text().strip(), said) == ("0", ""), f"{script}: {said}"
        inputs = {p.name.replace("_", "/") if p.name != "-" else "-": p.read_bytes() for p in record.iterdir()}
        arguments = (record / "arguments").read_bytes().split(b"\0")[:-1]
        found[script] = from_curl(arguments, inputs, joined(script))
    return found


class Recorder:
    """A transport that keeps what it is sent, and answers with what `answer` gives for the script at hand."""

    def __init__(
        self, answer: Callable[[Path], tuple[int, str, bytes]], joined: Callable[[Path], frozenset[str]]
    ) -> None:
        self.answer, self.joined = answer, joined
        self.script = Path()
        self.sent: list[Shown] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        return self._answered(request, request.read())

    async def answered(self, request: httpx2.Request) -> httpx2.Response:
        return self._answered(request, await request.aread())

    def _answered(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        headers = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in request.headers.raw]
        self.sent.append(shown(request.method, str(request.url), headers, body, self.joined(self.script)))
        assert len(self.sent) < 5, "the example never ends"
        status, media, data = self.answer(self.script)
        return httpx2.Response(status, headers={"Content-Type": media} if media else {}, content=data)


@contextmanager
def recording(recorder: Recorder) -> Iterator[None]:
    """Any client that is made meanwhile sends to the recorder, at one moment of time."""
    transport, twin = httpx2.MockTransport(recorder), httpx2.MockTransport(recorder.answered)
    with (
        mock.patch.object(httpx2, "Client", functools.partial(httpx2.Client, transport=transport)),
        mock.patch.object(httpx2, "AsyncClient", functools.partial(httpx2.AsyncClient, transport=twin)),
        mock.patch("time.time", lambda: float(NOW)),
    ):
        yield


def run_python(script: Path, recorder: Recorder, environment: Mapping[str, str]) -> Shown:
    """The first request of a Python script. Warnings of deprecated and unstable operations are part of some; others are errors."""
    recorder.sent.clear()
    recorder.script = script
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        redirect_stdout(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", category=UserWarning, message=".*(may still change|unstable).*")
        runpy.run_path(str(script), run_name="__main__")
    assert recorder.sent, f"{script} sends nothing"
    return recorder.sent[0]
