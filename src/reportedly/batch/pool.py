"""Read many articles side by side: input order kept, memory bounded, and a dying worker is a named failure."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing.connection import wait

from reportedly import pipeline
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading

Work = Callable[[Reading], Reading]
FEW = 16  # articles for which starting more processes would cost more than it saves
GRACE = 1.0  # seconds that processes get to end the article they are at, when the run is interrupted
AHEAD = 8  # readings in flight per worker: enough to keep it busy, few enough to stream and to bound memory


def read_many(inputs: Iterable[Reading], workers: int | None = None, model: str = "default") -> Generator[Reading]:
    """Every input read for its attributions, in the order given. Inputs that failed or are read already pass through.

    `workers` is the number of processes; by default the first few are read in this one, and, if there are more, the
    rest by one process a core. The result is the same for any number: a batch of the model never mixes articles.
    `model`: "default" or "fast".
    """
    work = partial(read_one, model=model)
    inputs = iter(inputs)
    if workers is None:
        yield from map(work, islice(inputs, FEW))
        workers = os.cpu_count() or 1
    if workers == 1:
        yield from map(work, inputs)
    else:
        yield from _read_in_processes(inputs, workers, work)


def read_one(reading: Reading, model: str = "default") -> Reading:
    """The reading with its attributions, where it has an article that was not read before."""
    return pipeline.complete(reading, model)


def _read_in_processes(inputs: Iterator[Reading], workers: int, work: Work) -> Iterator[Reading]:
    """The processes start when the first input comes that has to be read: to ask a kept pile needs none."""
    pool: ProcessPoolExecutor | None = None
    waiting: deque[tuple[Reading, Future[Reading]]] = deque()
    finished = False
    try:
        for reading in inputs:
            if reading.is_complete:
                waiting.append((reading, _done(reading)))
            else:
                if pool is None:
                    pipeline.tagger.cache_clear()  # the processes load their own: this one need not hold its model
                    pool = _pool(workers)
                try:
                    waiting.append((reading, _submit(pool, work, reading)))
                except BrokenProcessPool:
                    yield from (_result(given, future, work) for given, future in waiting)
                    waiting.clear()
                    pool = _pool(workers)
                    waiting.append((reading, _submit(pool, work, reading)))
            while waiting and (len(waiting) >= AHEAD * workers or waiting[0][1].done()):
                yield _result(*waiting.popleft(), work)
        while waiting:
            yield _result(*waiting.popleft(), work)
        finished = True
    finally:
        if pool is not None:
            _close(pool, at_once=not finished)


def _done(reading: Reading) -> Future[Reading]:
    future: Future[Reading] = Future()
    future.set_result(reading)
    return future


def _result(reading: Reading, future: Future[Reading], work: Work) -> Reading:
    try:
        return future.result()
    except BrokenProcessPool:
        return next(_read_alone([reading], work))


def _read_alone(inputs: Iterable[Reading], work: Work) -> Iterator[Reading]:
    """Each input in a process of its own: the one that kills its process is found, the others are read."""
    for reading in inputs:
        pool, done = _pool(1), None
        try:
            done = _submit(pool, work, reading).result()
        except BrokenProcessPool:
            done = _killed(reading)
        finally:
            _close(pool, at_once=done is None)
        yield done


def _killed(reading: Reading) -> Reading:
    article = reading.article
    assert article is not None  # only articles are sent to be read
    message = "the process that read this article died (out of memory?)"
    return Reading(
        None, failures=(*reading.failures, Failure("read", "worker_died", message, article.path, article.id))
    )


def _pool(workers: int) -> ProcessPoolExecutor:
    with _deaf_births():
        return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_follow_parent)


def _submit(pool: ProcessPoolExecutor, work: Work, reading: Reading) -> Future[Reading]:
    with _deaf_births():  # the first ones start a process each
        return pool.submit(work, reading)


@contextmanager
def _deaf_births() -> Iterator[None]:
    """Processes started here never hear what a terminal sends to all of them, Ctrl-C or its end: the parent acts."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _follow_parent() -> None:
    """In a new process: leave Ctrl-C to the parent, and end when the parent ends, however it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None  # only the pool calls this

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _close(pool: ProcessPoolExecutor, *, at_once: bool) -> None:
    """No more work for `pool`. `at_once`: its processes end within `GRACE`, killed where they must be."""
    processes = list((pool._processes or {}).values())  # Python 3.14 has kill_workers() for this
    pool.shutdown(wait=False, cancel_futures=True)
    if at_once:
        deadline = time.monotonic() + GRACE
        for process in processes:
            process.join(max(0.0, deadline - time.monotonic()))
            process.kill()
