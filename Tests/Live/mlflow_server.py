"""`mlflow models serve` for a model folder, on loopback. Ends when standard input closes."""

import argparse
import os
import pathlib
import sys

import serving


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="the folder that mlflow_model.py wrote")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--limit", type=float, default=90, help="seconds until it must be ready")
    options = parser.parse_args()
    port = serving.free_port(options.port)
    # mlflow looks for its web server in PATH.
    programs = pathlib.Path(sys.executable).parent
    command = [str(programs / "mlflow"), "models", "serve", "--env-manager", "local", "--model-uri", options.model]
    command += ["--host", serving.HOST, "--port", str(port), "--workers", "1"]
    environment = {"PATH": f"{programs}:{os.environ.get('PATH', os.defpath)}", "MLFLOW_DISABLE_TELEMETRY": "true"}
    return serving.supervise(command, port, "/ping", options.limit, environment)


if __name__ == "__main__":
    sys.exit(main())
