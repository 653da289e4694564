"""A Ralph learning record store with an empty store, on loopback. Ends when standard input closes.

The user is `tutor`, the password that of RALPH_PASSWORD. With --keep the store lies in that folder, else in one that goes away.
"""

import argparse
import json
import os
import pathlib
import sys
import tempfile

import bcrypt
import serving


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="of no use here; every server of these is started with it")
    parser.add_argument("--keep", help="a folder for the store")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--limit", type=float, default=120, help="seconds until it must be ready")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        app, store = folder / "app", folder / "store"
        app.mkdir(parents=True, exist_ok=True)
        store.mkdir(exist_ok=True)
        password = os.environ.get("RALPH_PASSWORD", "tutor-test")
        user = {
            "username": "tutor", "hash": bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode(),
            "scopes": ["statements/write", "statements/read"],
            "agent": {"mbox": "mailto:tutor@example.org", "name": "tutor"},
        }
        (app / "auth.json").write_text(json.dumps([user]))
        environment = {
            "PYTHONPATH": str(pathlib.Path(__file__).resolve().parent),
            "RALPH_APP_DIR": str(app), "RALPH_RUNSERVER_BACKEND": "fs", "RALPH_RUNSERVER_AUTH_BACKENDS": "basic",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(store),
        }
        port = serving.free_port(options.port)
        command = [sys.executable, "-m", "uvicorn", "ralph_append:app", "--host", serving.HOST, "--port", str(port)]
        return serving.supervise(command, port, "/__lbheartbeat__", options.limit, environment)


if __name__ == "__main__":
    sys.exit(main())
