"""The most memory that a process and its children held at once, sampled."""

from __future__ import annotations

import threading

import psutil

EVERY = 1.0  # seconds; to ask costs milliseconds of the processes that are asked


class Peak:
    """In MiB over the whole tree: `resident` (RSS summed: shared pages count once a process), `proportional` (PSS:
    each shared page counts once; 0 where the system does not tell)."""

    def __init__(self) -> None:
        self.resident = 0.0
        self.proportional = 0.0
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._sample, daemon=True)

    def __enter__(self) -> Peak:
        self._watch.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watch.join()

    def _sample(self) -> None:
        me = psutil.Process()
        while not self._over.wait(EVERY):
            resident = proportional = 0
            for process in (me, *me.children(recursive=True)):
                try:
                    held = process.memory_full_info()
                except (psutil.NoSuchProcess, psutil.AccessDenied):
                    continue
                resident += held.rss
                proportional += getattr(held, "pss", 0)
            self.resident = max(self.resident, resident / 2**20)
            self.proportional = max(self.proportional, proportional / 2**20)
