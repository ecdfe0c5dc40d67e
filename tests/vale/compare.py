#!/usr/bin/env python3
"""Compares what StyleLint finds with Vale styles with what Vale itself found over the same files.

usage: compare.py STYLE_LINT_COMMAND VALE_FOLDER CORPUS_FOLDER [--show N] [--min 0.98] [--max-faults 0.01]

VALE_FOLDER holds .vale.ini, styles, files.txt and Vale's alerts in expected.jsonl. Alerts are compared by file, check and
matched text, as multisets: agreement is what both report, divided by what either reports. Each difference is one of these:

written     the same finding; StyleLint names the source (with tags, links, entities), Vale the text without them
sentence    a sentence starts elsewhere: Vale's splitter is statistical, which styles cannot rely on
lost        StyleLint reports what Vale finds, too, and loses, because it places another finding of the rule there
misplaced   Vale reports what StyleLint finds, too ("findings: all"), and takes for lost
fault       anything else: ours
"""
import argparse
import collections
import html
import json
import os
import re
import subprocess
import sys
import tempfile

SENTENCE_CHECKS = {"Microsoft.SentenceLength"}


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


def plain(text):
    """The text of a stretch of source as a reader sees it."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|\]\([^)]*\)", r"\1", text)
    return normal(re.sub(r"<[^>]*>|[*_`\[\]]", "", html.unescape(text)))


def ours(command, folder, corpus, config):
    with open(os.path.join(folder, "files.txt"), encoding="utf-8") as lines:
        files = [file for file in lines.read().split("\n") if file]
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


def everything(command, folder, corpus):
    """What StyleLint finds where it also reports what Vale loses."""
    styles = os.path.abspath(os.path.join(folder, "styles"))
    books = ", ".join(f'"vale:{os.path.join(styles, style)}"' for style in sorted(os.listdir(styles)))
    with tempfile.TemporaryDirectory() as place:
        config = os.path.join(place, "all.yml")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"stylebooks: [{books}]\nvale: {{ findings: all }}\n")
        return ours(command, folder, corpus, config)[0]


def take(alerts, other, kind, kinds, form):
    """Moves differences that are the same in another form out of both counters."""
    by_form = collections.defaultdict(list)
    for key in other:
        by_form[form(key)].append(key)
    for key in list(alerts):
        for match in by_form.get(form(key), []):
            count = min(alerts[key], other[match])
            if count > 0:
                kinds[kind].append((match, key, count))
                alerts[key] -= count
                other[match] -= count


def classify(expected, only_vale, only_ours, all_ours):
    """Sorts the differences by kind: lists of (Vale's, StyleLint's, count)."""
    kinds = {kind: [] for kind in ("written", "sentence", "lost", "misplaced", "fault")}
    vale, mine = collections.Counter(only_vale), collections.Counter(only_ours)
    take(mine, vale, "written", kinds, lambda key: (key[0], key[1], plain(key[2])))
    known = {(key[0], key[1], plain(key[2])) for key in all_ours}
    for key, count in vale.items():
        if count:
            kind = "sentence" if key[1] in SENTENCE_CHECKS else "misplaced" if (key[0], key[1], plain(key[2])) in known else "fault"
            kinds[kind].append((key, None, count))
    for key, count in mine.items():
        if count:
            kind = "sentence" if key[1] in SENTENCE_CHECKS else "lost"
            kinds[kind].append((None, key, count))
    return kinds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command")
    parser.add_argument("vale")
    parser.add_argument("corpus")
    parser.add_argument("--show", type=int, default=0, help="differences to show of each check")
    parser.add_argument("--check", help="show only this check")
    parser.add_argument("--min", type=float, default=0.98, help="agreement that each style needs")
    parser.add_argument("--max-faults", type=float, default=0.01, help="how much of a style may be StyleLint's fault")
    options = parser.parse_args()
    expected, expected_at = theirs(options.vale)
    command = options.command.split()
    found, found_at = ours(command, options.vale, options.corpus, os.path.abspath(os.path.join(options.vale, ".vale.ini")))
    both, only_vale, only_ours = expected & found, expected - found, found - expected

    def sum_by(alerts, part):
        sums = collections.Counter()
        for key, count in alerts.items():
            sums[part(key)] += count
        return sums

    def style(key):
        return key[1].split(".")[0]

    kinds = classify(expected, only_vale, only_ours, everything(command, options.vale, options.corpus))
    failed = False
    for name in sorted(sum_by(expected, style)):
        same, missing, extra = (sum_by(alerts, style)[name] for alerts in (both, only_vale, only_ours))
        agreement = same / max(same + missing + extra, 1)
        counts = {kind: sum(count for theirs_, mine, count in found_ if style(theirs_ or mine) == name) for kind, found_ in kinds.items()}
        faults = counts["fault"] / max(same + missing + extra, 1)
        failed |= agreement < options.min or faults > options.max_faults
        print(f"{name}: {same} both, {missing} only Vale, {extra} only StyleLint: {agreement:.4f}; {', '.join(f'{kind} {count}' for kind, count in counts.items())}")
    for kind, differences in kinds.items():
        for theirs_, mine, count in differences[:1 if not options.show else options.show]:
            at = expected_at[theirs_] if theirs_ else found_at[mine]
            print(f"  {kind}, for example: {(theirs_ or mine)[0]}:{at} {(theirs_ or mine)[1]}: Vale {theirs_ and theirs_[2]!r}, StyleLint {mine and mine[2]!r}")
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
