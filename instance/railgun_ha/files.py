"""Files that whoever reads them, at whatever moment, finds whole: with the old or with the new content."""

import os
from pathlib import Path


def read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return None


def write(path: Path, text: str, mode: int, owner: tuple[int, int] = (-1, -1)) -> None:
    temporary = path.with_name(f".{path.name.lstrip('.')}.railgun-ha.tmp")
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "wb") as file:
            os.fchown(descriptor, *owner)
            os.fchmod(descriptor, mode)
            file.write(text.encode("utf-8", "surrogateescape"))
            file.flush()
            os.fsync(descriptor)
        os.rename(temporary, path)
    except OSError:
        temporary.unlink()
        raise
    sync(path.parent)


def remove(path: Path) -> None:
    if path.exists():
        path.unlink()
        sync(path.parent)


def sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Kept:
    """A file that has its previous content beside it until the listener answers with the new one."""

    def __init__(self, path: Path, mode: int) -> None:
        """`mode`: what it has when it is new, and at most."""
        self.path = path
        self.mode = mode
        self.beside = path.with_name(f".{path.name}.railgun-ha.previous")
        self.disk: str | None = None
        self.backup: str | None = None

    def load(self) -> None:
        """A backup is left when a run was killed: the listener may then still run with it."""
        self.disk, self.backup = read(self.path), read(self.beside)

    @property
    def previous(self) -> str | None:
        return self.disk if self.backup is None else self.backup

    def replace(self, text: str) -> None:
        if text == self.disk:
            return
        if self.backup is None:
            self.put(self.beside, self.disk or "")
        self.put(self.path, text)

    def put(self, path: Path, text: str) -> None:
        """With the file's own mode and owner."""
        try:
            known = self.path.stat()
        except FileNotFoundError:
            write(path, text, self.mode)
            return
        write(path, text, known.st_mode & self.mode, (known.st_uid, known.st_gid))

    def back(self) -> None:
        """The previous content takes its place again, which needs no room on the disk."""
        if self.beside.exists():
            os.rename(self.beside, self.path)
            sync(self.path.parent)

    def forget(self) -> None:
        remove(self.beside)
