"""Asks a scoring server every question in mlflow_cases.json and says which answers are not as written there.

usage: check_mlflow.py URL | --part FOLDER
With FOLDER, where setup.sh put its `mlflow`, it starts the server itself.
"""

import http.client
import json
import pathlib
import subprocess
import sys
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent


def ask(url, case):
    place = urllib.parse.urlsplit(url)
    link = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
    link.request("POST", "/invocations", case["body"].encode(), {"Content-Type": case["type"]})
    answer = link.getresponse()
    return answer.status, answer.getheader("Content-Type"), answer.read().decode()


def same(expected, got):
    """A probability that is null in the file is the bare word NaN on the wire, which is no JSON."""
    if expected is None:
        return got != got
    if isinstance(expected, float):
        return abs(expected - got) < 1e-9
    return expected == got


def faults(case, status, kind, text):
    if status != case["status"]:
        yield f"status {status}"
    if status == 415:
        if not kind.startswith("text/plain"):
            yield f"content type {kind}"
    else:
        if kind != "application/json":
            yield f"content type {kind}"
        answer = json.loads(text)
        for field in ("error_code", "error_class", "sqlstate"):
            if answer.get(field) != case.get(field):
                yield f"{field} {answer.get(field)}"
        if ("stack_trace" in answer) != case.get("stack_trace", False):
            yield "stack_trace"
        rows, wanted = answer.get("predictions", []), case.get("predictions", [])
        if len(rows) != len(wanted) or not all(
            row.keys() == want.keys() and all(same(want[key], row[key]) for key in want) for row, want in zip(rows, wanted)
        ):
            yield "predictions"
    if case.get("says", "") not in text:
        yield "message"


def check(url):
    cases = json.loads((HERE / "mlflow_cases.json").read_text())
    failed = 0
    for case in cases:
        status, kind, text = ask(url, case)
        wrong = list(faults(case, status, kind, text))
        failed += bool(wrong)
        if wrong:
            print(f"{case['name']}: {', '.join(wrong)}\n  {status} {kind} {text}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(arguments):
    if arguments[0] != "--part":
        return check(arguments[0])
    part = pathlib.Path(arguments[1]).resolve()
    command = [part / "bin" / "python", HERE / "mlflow_server.py", "--model", part / "model"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        word, _, rest = server.stdout.readline().strip().partition(" ")
        if word == "READY":
            return check(rest)
        print(f"the server did not start: {rest}")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
