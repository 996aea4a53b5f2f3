#!/usr/bin/env python3
"""Checks the supplement beside the published schemas: check.py API_SCHEMA EVENTS_SCHEMA"""
import json
import pathlib
import sys

TOP = {"definitions", "methods", "events", "extend", "hooks", "answers"}
SECTIONS = {"server", "session", "clientSession", "clientGlobal"}
KEYWORDS = {
    "type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref",
    "not", "minimum", "exclusiveMinimum", "maximum", "minItems", "default", "format", "contentEncoding",
    "pattern", "deprecated", "x-three-state", "x-opaque-json", "x-enumDescriptions",
}  # fmt: skip

api, events = (json.loads(pathlib.Path(path).read_text()) for path in sys.argv[1:3])
files = {p.name: json.loads(p.read_text()) for p in sorted(pathlib.Path(__file__).parent.glob("*.json"))}
faults = []
methods, event_types = {}, set()


def fault(where, what):
    faults.append(f"{where}: {what}")


def collect(node):
    if isinstance(node, dict):
        if "rpcMethod" in node:
            methods.setdefault(node["rpcMethod"], node)
        else:
            for child in node.values():
                collect(child)


for section in SECTIONS:
    collect(api[section])
for branch in events["definitions"]["SessionEvent"]["anyOf"]:
    name = branch["$ref"].rsplit("/", 1)[1]
    event_types.add(events["definitions"][name]["properties"]["type"]["const"])

definitions = {**events["definitions"], **api["definitions"]}
published, own = set(definitions), {}
for name, file in files.items():
    for key in file.keys() - TOP:
        fault(name, f"unknown key {key}")
    for definition, schema in file.get("definitions", {}).items():
        if definition in own:
            fault(name, f"{definition} stands in {own[definition]} too")
        own[definition] = name
        definitions[definition] = schema


def schema(where, node):
    if not isinstance(node, dict):
        return fault(where, "no schema")
    for key in node.keys() - KEYWORDS:
        fault(where, f"unknown keyword {key}")
    if "$ref" in node:
        prefix, _, name = node["$ref"].rpartition("/")
        if prefix != "#/definitions" or name not in definitions:
            fault(where, f"{node['$ref']} leads nowhere")
    for key in set(node.get("required", [])) - node.get("properties", {}).keys():
        fault(where, f"{key} is required, and no property")
    for key, child in node.get("properties", {}).items():
        schema(f"{where}.{key}", child)
    for key in ("items", "additionalProperties", "not"):
        if isinstance(node.get(key), dict):
            schema(f"{where}.{key}", node[key])
    for i, child in enumerate(node.get("anyOf", [])):
        schema(f"{where}|{i}", child)


counts = dict.fromkeys(["definitions", "replaced", "methods", "events", "extended", "members", "hooks", "answers"], 0)
hooks, seen = set(), {}
for name, file in files.items():
    for definition, body in file.get("definitions", {}).items():
        schema(f"{name} {definition}", body)
        counts["definitions"] += 1
        counts["replaced"] += definition in published
    for section, entries in file.get("methods", {}).items():
        if section not in SECTIONS:
            fault(name, f"unknown section {section}")
        for entry in entries:
            method, counts["methods"] = entry["rpcMethod"], counts["methods"] + 1
            if method in seen:
                fault(name, f"{method} stands in {seen[method]} too")
            seen[method] = name
            if method in methods and methods[method].get("visibility") != "internal":
                fault(name, f"{method} is published")
            schema(f"{name} {method} params", entry["params"])
            schema(f"{name} {method} result", entry["result"])
    for entry in file.get("events", []):
        counts["events"] += 1
        if entry["type"] in event_types:
            fault(name, f"event {entry['type']} is there already")
        event_types.add(entry["type"])
        schema(f"{name} {entry['type']}", entry["data"])
    for definition, change in file.get("extend", {}).items():
        where = f"{name} extend {definition}"
        counts["extended"] += 1
        if definition not in published or definition in own:
            fault(where, "is not published, or is replaced")
            continue
        was = definitions[definition]
        if "properties" not in was:
            fault(where, "is no object with members")
        for key in set(change.get("optional", [])) - set(was.get("required", [])):
            fault(where, f"{key} is not required")
        for key, child in change.get("properties", {}).items():
            counts["members"] += 1
            schema(f"{where}.{key}", child)
    for hook_type, pair in file.get("hooks", {}).items():
        counts["hooks"], _ = counts["hooks"] + 1, hooks.add(hook_type)
        schema(f"{name} {hook_type} input", pair["input"])
        schema(f"{name} {hook_type} output", pair["output"])
    for event, answer in file.get("answers", {}).items():
        where, params = f"{name} {event}", methods[answer["method"]]["params"]["properties"]
        counts["answers"] += 1
        if event not in event_types:
            fault(where, "is no event")
        for member in [answer["member"], *answer.get("beside", {}), *answer.get("instead", {})]:
            if member not in params:
                fault(where, f"{answer['method']} has no {member}")
        for body in [answer["schema"], *answer.get("beside", {}).values(), *answer.get("instead", {}).values()]:
            schema(where, body)
if hooks != set(definitions["HookType"]["enum"]):
    fault("hooks", "are not those of HookType")

print(", ".join(f"{count} {what}" for what, count in counts.items()))
print("replaced: " + ", ".join(sorted(published & own.keys())))
print("\n".join(faults) or "no faults")
sys.exit(bool(faults))
