"""The digests of parts of a document, without format and version: python3 digest.py FILE [PATH ...], as terms.model."""
import hashlib
import json
import sys


def canonical(value):
    """The one text of equal values, as RFC 8785 writes it: members sorted by their UTF-16 units, no spaces."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def part(value, path):
    """What stands at the path: names of members and numbers of items, counted from 0, with a . between them."""
    for step in filter(None, path.split(".")):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


with open(sys.argv[1], encoding="utf-8-sig") as file:
    document = json.load(file)
for path in sys.argv[2:] or [""]:
    said = part(document, path)
    if isinstance(said, dict) and "format" in said:
        said = {name: value for name, value in said.items() if name not in ("format", "version")}
    print(hashlib.sha256(canonical(said).encode()).hexdigest())
