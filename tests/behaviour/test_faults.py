"""Every sort of bad answer, for every way to call: an error of the package that says what came, and never silence."""

from __future__ import annotations

import asyncio
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from datadog_v1 import APIStatusError, AsyncDatadog, Datadog, DatadogError, ResponseValidationError, Timeout
from faulty import FAULTS, json, serving

KEYS = ("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210fedcba98")
OPTIONS: dict[str, Any] = {
    "max_retries": 0,
    "timeout": Timeout(attempt=2.0),
    "max_response_size": 1024 * 1024,
}


def sync(dd: Datadog) -> None:
    dd.monitors.get_monitor(1)


def sync_pages(dd: Datadog) -> None:
    list(dd.dashboards.list_dashboards_pages())


def sync_raw(dd: Datadog) -> None:
    dd.monitors.with_raw_response.get_monitor(1).parse()


async def asynchronous(dd: AsyncDatadog) -> None:
    await dd.monitors.get_monitor(1)


async def async_pages(dd: AsyncDatadog) -> None:
    async for _ in dd.dashboards.list_dashboards_pages():
        pass


async def async_raw(dd: AsyncDatadog) -> None:
    (await dd.monitors.with_raw_response.get_monitor(1)).parse()


def call(way: Any, base_url: str) -> None:
    if not asyncio.iscoroutinefunction(way):
        with Datadog(*KEYS, base_url=base_url, **OPTIONS) as dd:
            way(dd)
        return

    async def main() -> None:
        async with AsyncDatadog(*KEYS, base_url=base_url, **OPTIONS) as dd:
            await way(dd)

    asyncio.run(main())


WAYS = (sync, sync_pages, sync_raw, asynchronous, async_pages, async_raw)


def error(way: Any, base_url: str) -> tuple[str, BaseException | None, float]:
    started = time.monotonic()
    try:
        call(way, base_url)
    except Exception as raised:
        return way.__name__, raised, time.monotonic() - started
    return way.__name__, None, time.monotonic() - started


@pytest.mark.parametrize("fault", FAULTS)
def test_each_way_to_call_says_what_came(fault: str) -> None:
    sent, words = FAULTS[fault]
    with serving(sent) as base_url:
        with ThreadPoolExecutor(len(WAYS)) as threads:
            raised = list(threads.map(lambda way: error(way, base_url), WAYS))
    for way, error_, took in raised:
        message = str(error_)
        assert isinstance(error_, DatadogError), (way, error_)
        assert re.search(words, message, re.DOTALL), (way, message)
        assert len(message) < 1500
        assert took < 15, way  # not the half minute that the server would take
        if "not what is described" in message:
            assert isinstance(error_, ResponseValidationError)
            assert error_.response is not None
        if isinstance(error_, APIStatusError):
            assert str(error_.status_code) in message


def test_a_page_without_its_list_is_the_last_one_only_where_it_may_be() -> None:
    body = b'{"errors": "something"}'
    with (
        serving(json(b'{"dashboards": "none"}')) as base_url,
        pytest.raises(ResponseValidationError, match="dashboards"),
    ):
        call(sync_pages, base_url)
    with serving(json(body)) as base_url, pytest.raises(ResponseValidationError, match="dashboards"):
        call(async_pages, base_url)
