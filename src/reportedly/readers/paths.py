"""What the user named → the inputs: files, folders, globs, standard input; what is plainly no article is skipped."""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePath

from reportedly.model.failure import Failure
from reportedly.readers.input import STDIN, Input

_NO_ARTICLES = (
    ".css", ".scss", ".less", ".js", ".mjs", ".cjs", ".ts", ".map", ".wasm",
    ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".avif", ".svg", ".ico", ".bmp", ".tif", ".tiff",
    ".heic", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".m4a", ".m4s", ".ogg", ".wav", ".webm",
    ".mov", ".avi", ".swf", ".vtt", ".srt", ".download", ".lnk", ".url", ".webloc",
)  # fmt: skip
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "icon\r", "robots.txt", "sitemap.xml", "favicon.ico"})
_KEPT = (".ndjson.vectors", ".jsonl.vectors")  # what lies beside readings for the next question (language/kept.py)
# What browsers call the folder beside a saved page, in the languages they speak.
_PAGE_FOLDERS = ("_files", ".files", "-files", "_file", "-dateien", "_fichiers", "_archivos", "_bestanden", "_elemei")


def find_inputs(paths: Sequence[str]) -> Iterator[Input | Failure]:
    """Every input in the order given, a folder's files sorted by path; what is skipped or missing in its place."""
    found = [entry for path in paths for entry in _expand(path)]
    names = _name([entry for entry in found if isinstance(entry, str)])
    seen: set[str] = set()
    for entry in found:
        if isinstance(entry, Failure):
            yield replace(entry, path=shown(entry.path or ""))
        elif entry in seen:
            yield _skipped(shown(entry), "duplicate", "named twice")
        else:
            seen.add(entry)
            yield Input(entry, shown(entry), shown(names[entry]))


def shown(path: str) -> str:
    """The path as text: bytes of a file's name that are no UTF-8 become replacement characters."""
    return os.fsencode(path).decode("utf-8", "replace")


def _expand(path: str) -> Iterator[str | Failure]:
    if path == STDIN:
        yield path
    elif os.path.isdir(path):
        yield from _walk(path)
    elif os.path.lexists(path):
        yield _checked(path)
    elif glob.has_magic(path):
        matches = sorted(glob.glob(path, recursive=True))
        for match in matches:
            yield from (
                _walk(match) if os.path.isdir(match) and "**" not in path else [_checked(match)] * os.path.isfile(match)
            )
        if not matches:
            yield Failure("read", "missing", f"nothing matches {path}", path)
    else:
        yield Failure("read", "missing", f"no such file or folder: {path}", path)


def _walk(folder: str) -> Iterator[str | Failure]:
    if _is_page_folder(folder):
        yield _skipped(folder, "no_article", "the parts of a saved page")
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Failure("read", "unreadable", f"folder cannot be listed: {error.strerror}", folder)
        return
    for entry in entries:
        if entry.name.startswith(".") and entry.name.lower().endswith(_KEPT):
            continue  # ours
        if entry.is_dir(follow_symlinks=False):
            if entry.name.startswith("."):
                yield _skipped(entry.path, "no_article", "a hidden folder")
            else:
                yield from _walk(entry.path)
        elif os.path.isfile(entry.path):  # unlike entry.is_file it does not raise for a link in a circle
            yield _checked(entry.path)
        else:
            yield _skipped(entry.path, "no_article", "neither a file nor a folder")


def _checked(path: str) -> str | Failure:
    name = os.path.basename(path).lower()
    if name.startswith(".") or name in _SYSTEM_FILES:
        return _skipped(path, "no_article", "a hidden or system file")
    if PurePath(name).suffix in _NO_ARTICLES:
        return _skipped(path, "no_article", f"plainly no article ({PurePath(name).suffix})")
    if any(_is_page_folder(str(parent)) for parent in list(PurePath(path).parents)[:-1]):
        return _skipped(path, "no_article", "a part of a saved page")
    return path


@cache
def _is_page_folder(folder: str) -> bool:
    """Whether a browser made the folder beside a page that it saved: `page_files` beside `page.html`."""
    path = Path(folder)
    for ending in _PAGE_FOLDERS:
        if path.name.lower().endswith(ending):
            stem = path.name[: -len(ending)]
            return any(os.path.isfile(path.with_name(stem + suffix)) for suffix in (".html", ".htm", ".xhtml"))
    return False


def _name(paths: list[str]) -> dict[str, str]:
    """The id of each path: its name, with as many of its folders as keep two apart."""
    ids = {path: "stdin" if path == STDIN else os.path.basename(path) for path in paths}
    for depth in range(2, 64):
        counts = Counter(ids.values())
        clashing = [path for path, name in ids.items() if counts[name] > 1]
        if not clashing:
            break
        for path in clashing:
            ids[path] = "/".join(PurePath(path).parts[-depth:])
    return ids


def _skipped(path: str, kind: str, message: str) -> Failure:
    return Failure("read", kind, f"skipped: {message}", path, skipped=True)
