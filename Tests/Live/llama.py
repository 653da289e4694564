"""llama.cpp's own HTTP server with a small instruct model, on loopback. Ends when standard input closes.

LIVE_API_KEY, if set, is the key it asks for.
"""

import argparse
import os
import pathlib
import signal
import sys

import serving

HERE = pathlib.Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, help="a .gguf file, or the folder that holds one")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--context", type=int, default=4096, help="tokens")
    parser.add_argument("--ping", type=int, help="seconds between comments on a silent stream")
    parser.add_argument("--slow-start", action="store_true", help="stay longer in the state that answers 503")
    parser.add_argument("--limit", type=float, default=60, help="seconds until it must be ready")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def model_file(path):
    path = pathlib.Path(path)
    return path if path.is_file() else next(iter(sorted(path.rglob("*.gguf"))), path)


def serve(options):
    """The server itself; it lives in this process until a signal ends it."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(options.model)
    params.model_alias = {"smollm2-135m"}
    params.hostnames = [serving.HOST]
    params.port = options.port
    params.n_ctx = options.context
    # More threads than idle cores make it ten times slower: they spin while they wait for each other.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.n_parallel = 1
    params.use_jinja = True
    params.chat_template = (HERE / "tools.jinja").read_text()
    params.endpoint_slots = True
    params.sampling.temp = 0
    params.sampling.seed = 1
    if options.ping:
        params.sse_ping_interval = options.ping
    if options.slow_start:
        # Clearing the memory of a long context is what takes the time.
        params.n_ctx = max(params.n_ctx, 32768)
    if os.environ.get("LIVE_API_KEY"):
        params.api_keys = [os.environ["LIVE_API_KEY"]]
    server = xllamacpp.Server(params)
    signal.pause()
    del server


def main():
    options = arguments()
    options.model = model_file(options.model)
    if options.serve:
        return serve(options)
    if not options.model.is_file():
        serving.say(f"FAILED there is no model at {options.model}")
        return 1
    options.port = serving.free_port(options.port)
    command = [sys.executable, __file__, "--serve", "--model", str(options.model), "--port", str(options.port)]
    command += ["--context", str(options.context)]
    command += ["--ping", str(options.ping)] if options.ping else []
    command += ["--slow-start"] if options.slow_start else []
    return serving.supervise(command, options.port, "/health", options.limit)


if __name__ == "__main__":
    sys.exit(main())
