"""Holds statements against Ralph's own strict model of xAPI 1.0.3: ralph_model.py FILE, one statement a line.

Says ACCEPTED n, then one line REFUSED number reason for each that is not. Statements that must be refused are checked first, so that
the model is known to be able to: without that the answer would mean nothing.
"""

import copy
import json
import sys

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement


def refusal(statement):
    try:
        BaseXapiStatement.model_validate(statement)
    except ValidationError as error:
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return None


def spoiled(statement):
    """Four that no store should take."""
    for change in (
        lambda s: s["result"]["score"].update(scaled=1.7),
        lambda s: s["result"].update(duration="463 s"),
        lambda s: s.update(id="attempt-7"),
        lambda s: s.pop("verb"),
    ):
        bad = copy.deepcopy(statement)
        change(bad)
        yield bad


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        statements = [json.loads(line) for line in file]
    scored = next(s for s in statements if "score" in s.get("result", {}))
    taken = [number for number, bad in enumerate(spoiled(scored), 1) if refusal(bad) is None]
    if taken:
        print(f"BLIND the model took spoiled statements {taken}")
        return 1
    refused = [(number, reason) for number, s in enumerate(statements, 1) if (reason := refusal(s))]
    print(f"ACCEPTED {len(statements) - len(refused)}")
    for number, reason in refused[:20]:
        print(f"REFUSED {number} {reason}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
