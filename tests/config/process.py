"""This project's own commands, as processes of their own."""

import os
import subprocess
import sys
from pathlib import Path

from config import env

ROOT = Path(__file__).resolve().parent.parent.parent


def environment(**values: str) -> dict[str, str]:
    """The environment of these tests without any setting, then those given."""
    return {name: value for name, value in os.environ.items() if name not in env.READ} | values


def run(*arguments: str, **values: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(**values),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
    )
