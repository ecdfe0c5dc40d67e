#!/usr/bin/env bash
# Measures a whole run of StyleLint with Vale's styles, and with a style of 10,000 further words.
# Usage: vale.sh VALE_FOLDER CORPUS_FOLDER. VALE_FOLDER holds .vale.ini, styles and files.txt. Prints a Markdown table;
# medians of ten runs each, taken in turns so that a busy machine hits both alike.
set -euo pipefail
[ $# -eq 2 ] && [ -f "$1/.vale.ini" ] && [ -f "$1/files.txt" ] && [ -d "$2" ] || { echo 'Usage: vale.sh VALE_FOLDER CORPUS_FOLDER' >&2; exit 2; }
vale=$(cd "$1" && pwd)
corpus=$(cd "$2" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=$PWD/artifacts/benchmarks
runs=10
words=10000
mkdir -p "$out/vale"

dotnet publish src/StyleLint.Cli -c Release --use-current-runtime -p:NativeTool=true -o "$out/style-lint" >"$out/style-lint.log" 2>&1 || { cat "$out/style-lint.log" >&2; exit 1; }
program=$out/style-lint/style-lint

# Most words of a house's list stand in few articles: fifteen that do, and the rest from a generator that is the same everywhere.
rm -rf "$out/vale/styles"
cp -r "$vale/styles" "$out/vale/styles"
chmod -R u+w "$out/vale/styles"
mkdir "$out/vale/styles/Large"
{
    printf "extends: substitution\nmessage: \"Use '%%s' instead of '%%s'.\"\nlevel: warning\nignorecase: true\nswap:\n"
    printf '  %s: %s-word\n' county county school school police police governor governor because because budget budget officials officials students students \
        hospital hospital election election however however program program percent percent community community report report
    # The generator of Park and Miller stays below 2^53, beyond which the numbers of awk are not exact.
    awk -v words="$words" 'BEGIN {
        split("ba ke lo mi zu tra pen dor vis qua nel gri sto fam hux", parts, " ")
        state = 7
        for (count = 15; count < words;) {
            word = ""
            for (part = 0; part < 4 + state % 2; part++) { state = (state * 16807) % 2147483647; word = word parts[1 + int(state / 65536) % 15] }
            if (word in seen) continue
            seen[word] = 1
            count++
            print "  " word ": " word "x"
        }
    }'
} >"$out/vale/styles/Large/Terms.yml"
sed -e 's/^ *StylesPath *=.*/StylesPath = styles/' -e 's/^ *BasedOnStyles *=.*/&, Large/' "$vale/.vale.ini" >"$out/vale/.vale.ini"

mapfile -t files <"$vale/files.txt"
configs=("$vale/.vale.ini" "$out/vale/.vale.ini")
names=("$(find "$vale/styles" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort | paste -sd, | sed 's/,/, /g')" "the same and $words words")
check() { "$program" check --config "${configs[$1]}" --format json "${files[@]}"; }

# Seconds of wall clock and of processor.
measure() {
    local TIMEFORMAT='%3R %3U %3S'
    { time check "$1" >/dev/null 2>&1 || [ $? -eq 1 ]; } 2>&1 | awk '{ print $1, $2 + $3 }' >>"$out/vale-$1.times"
}
cd "$corpus"
for index in 0 1; do : >"$out/vale-$index.times"; check "$index" >"$out/vale-$index.json" 2>/dev/null || [ $? -eq 1 ]; done
for _ in $(seq $runs); do for index in 0 1; do measure "$index"; done; done
median() { awk "{ print \$$2 }" "$out/vale-$1.times" | sort -g | sed -n "$((runs / 2)),$((runs / 2 + 1))p" | awk '{ sum += $1 } END { printf "%.3f", sum / NR }'; }
findings() { grep -o '"rule":' "$out/vale-$1.json" | wc -l; }

base=$(median 0 1)
echo "$(date -u +%F); $(grep -m1 'model name' /proc/cpuinfo 2>/dev/null | sed 's/.*: //' || uname -m), $(nproc) processors, $(uname -sr); $("$program" --version);"
echo "${#files[@]} articles, $(cat "${files[@]}" | wc -c | awk '{ printf "%.1f", $1 / 1e6 }') MB. Medians of $runs runs, whole processes, native build."
echo
echo '| Styles | Findings | Wall | Processor | Wall against the first |'
echo '| --- | ---: | ---: | ---: | ---: |'
for index in 0 1; do
    echo "| ${names[$index]} | $(findings "$index") | $(median "$index" 1) s | $(median "$index" 2) s | $(median "$index" 1 | awk "{ printf \"%+.1f\", (\$1 / $base - 1) * 100 }") % |"
done
