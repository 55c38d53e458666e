"""The secret key that an installation makes for itself."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.keys import kept_key


def test_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    key = kept_key(path)
    assert len(key) >= 50
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert kept_key(path) == key
    assert list(tmp_path.iterdir()) == [path]


def test_many_that_start_at_once_agree(tmp_path: Path) -> None:
    start = Barrier(8)

    def key(_: int) -> str:
        start.wait()
        return kept_key(tmp_path / "secret.key")

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(key, range(8)))) == 1


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"cannot be kept in .*: give SECRET_KEY or a DATA_DIR"):
        kept_key(tmp_path / "missing" / "secret.key")


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "too short"), (b"short\n", "too short"), (b"\xff" * 60, "not text")]
)
def test_a_damaged_file(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "secret.key"
    path.write_bytes(content)
    with pytest.raises(ImproperlyConfigured, match=says):
        kept_key(path)
    assert path.read_bytes() == content
