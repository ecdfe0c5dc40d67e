#!/usr/bin/env python3
"""Measures a native build against the limits that the README promises, and prints a Markdown table.

Usage: limits.py STYLE_LINT FOLDER. Whole processes, medians of five or more, the two sides of a comparison in turns, so that a
busy machine hits both alike. Needs about ten times the size of FOLDER in the temporary folder. The exit code is 1 where a limit is broken.
"""

import glob
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 5

# What takes milliseconds, and what two processors share with everything else on the machine, says little in five runs.
MANY_RUNS = 41
MORE_RUNS = 15


def together(command, count):
    """Seconds of wall clock of so many processes at once: what the machine gives, whatever a program does with it."""
    start = time.perf_counter()
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(count)]
    for process in processes:
        process.wait()
    return time.perf_counter() - start


def run(command, folder="."):
    """Seconds of wall clock and of processor, and megabytes of memory at most, of one process."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"limits.py: {' '.join(command[:4])} … ended with {process.returncode}.")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(*commands, runs=RUNS):
    """The median wall clock, processor and memory of each command, all run in turns."""
    results = [[] for _ in commands]
    for command in commands:
        run(command)
    for _ in range(runs):
        for index, command in enumerate(commands):
            results[index].append(run(command))
    return [tuple(statistics.median(values) for values in zip(*result)) for result in results]


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, measured, limit, unit):
        self.rows.append((what, measured, limit, unit))

    def show(self):
        print("| What | Measured | Limit |")
        print("| --- | ---: | ---: |")
        for what, measured, (sign, limit), unit in self.rows:
            if limit is None:
                print(f"| {what} | {measured:.2f} {unit} | |")
                continue
            print(f"| {what} | {measured:.2f} {unit}{'' if self.holds(measured, sign, limit) else ' (!)'} | {sign} {limit:g} {unit} |")
        return all(self.holds(measured, *limit) for _, measured, limit, _ in self.rows if limit[1] is not None)

    @staticmethod
    def holds(measured, sign, limit):
        return measured <= limit if sign == "≤" else measured >= limit


def copies(folder, place, count):
    for number in range(count):
        shutil.copytree(folder, os.path.join(place, str(number)))
    return place


def book(place, phrases):
    """A configuration with the default stylebooks and one of so many phrases, none of which is in use."""
    folder = os.path.join(place, f"house{phrases}")
    os.makedirs(folder)
    random.seed(phrases)
    letters = "bcdfghjklmnpqrstvwxz"
    words = set()
    while len(words) < phrases:
        words.add("".join(random.choice(letters) for _ in range(7)))
    listed = "".join(f"  {word}: right\n" for word in sorted(words))
    with open(os.path.join(folder, "words.md"), "w", encoding="utf-8") as page:
        page.write(f"---\ncheck: words\nseverity: warning\nmessage: Write “{{use}}”.\nsource: the house\nfix: safe\nwords:\n{listed}---\n# Words\n\nWords.\n")
    config = os.path.join(place, f"house{phrases}.yml")
    with open(config, "w", encoding="utf-8") as file:
        file.write(f"stylebooks: [newsroom, ap, ./house{phrases}]\n")
    return config


def long_article(place, articles, size):
    """Paragraphs of real articles, in one file of about so many bytes."""
    path = os.path.join(place, f"long{size}.md")
    length = 0
    with open(path, "w", encoding="utf-8") as file:
        while length < size:
            for article in articles:
                with open(article, encoding="utf-8", errors="replace") as source:
                    text = source.read()
                text = text.split("\n---\n", 1)[-1] if text.startswith("---\n") else text.split("\n+++\n", 1)[-1]
                if text.count("```") or "<" in text:
                    continue
                file.write(text + "\n\n")
                length += len(text.encode())
                if length >= size:
                    break
    return path


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: limits.py STYLE_LINT FOLDER")
    tool, folder = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    articles = sorted(glob.glob(os.path.join(folder, "**", "*.md"), recursive=True))
    typical = sorted(articles, key=os.path.getsize)[len(articles) // 2]
    table = Table()
    with tempfile.TemporaryDirectory() as place:
        check = [tool, "check", "--format", "json"]

        version, one, sarif = medians([tool, "--version"], [tool, "check", typical], check[:2] + ["--format", "sarif", typical], runs=MANY_RUNS)
        table.add("`style-lint --version`", version[0] * 1000, ("≤", 12), "ms")
        table.add("One article", one[0] * 1000, ("≤", 25), "ms")
        table.add("One article as SARIF", sarif[0] * 1000, ("≤", 60), "ms")

        single, double = medians(check + ["--threads", "1", folder], check + ["--threads", "2", folder], runs=MORE_RUNS)
        table.add("Two threads instead of one", single[0] / double[0], ("≥", 1.7), "×")
        pairs = [(together(check + ["--threads", "1", folder], 1), together(check + ["--threads", "1", folder], 2)) for _ in range(RUNS)]
        table.add("What two processes at once gain on this machine", 2 * statistics.median(alone for alone, _ in pairs) / statistics.median(both for _, both in pairs), ("", None), "×")
        table.add(f"Memory, {len(articles):,} articles", double[2], ("≤", 150), "MB")

        tenfold = copies(folder, os.path.join(place, "ten"), 10)
        many, few = medians(check + [tenfold], check + [folder], runs=3)
        table.add("Memory for ten times the articles", many[2] / few[2], ("≤", 1.2), "×")
        table.add("Time for ten times the articles", many[0] / few[0], ("≤", 11), "×")
        shutil.rmtree(tenfold)

        small, large = medians(check + ["--config", book(place, 10), folder], check + ["--config", book(place, 10_000), folder])
        table.add("10,000 house phrases instead of 10, beside the default stylebooks", large[0] / small[0], ("≤", 1.15), "×")

        short, long = medians(check + [long_article(place, articles, 1_000_000)], check + [long_article(place, articles, 10_000_000)], runs=3)
        table.add("An article of 10 MB instead of 1 MB", long[0] / short[0], ("≤", 11), "×")
    sys.exit(0 if table.show() else 1)


if __name__ == "__main__":
    main()
