#!/usr/bin/env python3
"""Reads YAML with PyYAML's safe loader (YAML 1.1), so that Hapju's writer can be held against it.

Standard input: one JSON object a line, {"id": any, "text": "..."}.
Standard output: one JSON object a line in the same order, {"id": any, "docs": [value, ...]} or {"id": any, "error": "..."}.

What JSON has no word for is shown as an object with one key: {"!timestamp": "..."}, {"!binary": "base64"},
{"!float": ".nan"}, {"!set": [...]}, and {"!map": [[key, value], ...]} where a key is no string.
"""

import base64
import datetime
import json
import math
import sys

import yaml

# The C loader reads the same language and is ten times faster; Debian's package has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def plain(value):
    """The value as JSON can say it."""
    if isinstance(value, dict):
        if all(isinstance(key, str) for key in value):
            return {key: plain(item) for key, item in value.items()}
        return {"!map": [[plain(key), plain(item)] for key, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, set):
        return {"!set": [plain(item) for item in value]}
    if isinstance(value, (bytes, bytearray)):
        return {"!binary": base64.b64encode(bytes(value)).decode("ascii")}
    if isinstance(value, (datetime.date, datetime.datetime)):
        return {"!timestamp": value.isoformat()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"!float": ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"}
    return value


def main():
    """Answers every line until the input ends."""
    # Both sides speak UTF-8, whatever the locale says.
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for line in sys.stdin:
        if not line.strip():
            continue
        asked = json.loads(line)
        try:
            answer = {"id": asked["id"], "docs": [plain(doc) for doc in yaml.load_all(asked["text"], Loader=LOADER)]}
        except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
            answer = {"id": asked["id"], "error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
