#!/usr/bin/env python3
"""Compares what StyleLint finds with Vale styles with what Vale itself found over the same files.

usage: compare.py STYLE_LINT_COMMAND VALE_FOLDER CORPUS_FOLDER [--show N] [--min 0.98]

VALE_FOLDER holds .vale.ini, styles, files.txt and Vale's alerts in expected.jsonl. Alerts are compared by file, check and
matched text, as multisets: agreement is what both report, divided by what either reports.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys


def normal(text):
    return re.sub(r"\s+", " ", text).strip()


def theirs(folder):
    alerts = collections.Counter()
    places = collections.defaultdict(list)
    with open(os.path.join(folder, "expected.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            alert = json.loads(line)
            key = (alert["file"], alert["check"], normal(alert["match"]))
            alerts[key] += 1
            places[key].append(alert["line"])
    return alerts, places


def ours(command, folder, corpus):
    with open(os.path.join(folder, "files.txt"), encoding="utf-8") as lines:
        files = lines.read().split("\n")
    files = [file for file in files if file]
    config = os.path.abspath(os.path.join(folder, ".vale.ini"))
    run = subprocess.run(command + ["check", "--format", "json", "--config", config, *files], cwd=corpus, capture_output=True, text=True)
    sys.stderr.write(run.stderr)
    if run.returncode > 1:
        sys.exit(run.returncode)
    alerts = collections.Counter()
    places = collections.defaultdict(list)
    for found in json.loads(run.stdout)["diagnostics"]:
        if found["rule"].startswith("style-lint/"):
            continue
        key = (found["path"], found["rule"], normal(found["text"]))
        alerts[key] += 1
        places[key].append(found["line"])
    return alerts, places


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command")
    parser.add_argument("vale")
    parser.add_argument("corpus")
    parser.add_argument("--show", type=int, default=0, help="differences to show of each check")
    parser.add_argument("--check", help="show only this check")
    parser.add_argument("--min", type=float, default=0.98, help="agreement that each style needs")
    options = parser.parse_args()
    expected, expected_at = theirs(options.vale)
    found, found_at = ours(options.command.split(), options.vale, options.corpus)
    both, only_vale, only_ours = expected & found, expected - found, found - expected

    def sum_by(alerts, part):
        sums = collections.Counter()
        for key, count in alerts.items():
            sums[part(key)] += count
        return sums

    def style(key):
        return key[1].split(".")[0]

    failed = False
    for name in sorted(sum_by(expected, style)):
        same, missing, extra = (sum_by(alerts, style)[name] for alerts in (both, only_vale, only_ours))
        agreement = same / max(same + missing + extra, 1)
        failed |= agreement < options.min
        print(f"{name}: {same} both, {missing} only Vale, {extra} only StyleLint: {agreement:.4f}")
    if options.show or options.check:
        checks = sum_by(only_vale, lambda key: key[1]) + sum_by(only_ours, lambda key: key[1])
        for check, count in checks.most_common():
            if options.check and check != options.check:
                continue
            print(f"\n{check}: {count} differences, {sum_by(both, lambda key: key[1])[check]} the same")
            for who, alerts, at in (("Vale", only_vale, expected_at), ("StyleLint", only_ours, found_at)):
                keys = sorted(key for key in alerts if key[1] == check)
                for key in keys[: options.show or 20]:
                    print(f"  only {who}: {key[0]}:{at[key]} {key[2]!r} x{alerts[key]}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
