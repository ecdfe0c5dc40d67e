#!/usr/bin/env bash
# Compares a whole run of StyleLint with the floor (only reading and parsing) and with rumdl, another native Markdown linter.
# Usage: compare.sh FOLDER. Prints a Markdown table; medians of five runs each, taken in turns so that a busy machine hits all alike.
set -euo pipefail
[ $# -eq 1 ] && [ -d "$1" ] || { echo 'Usage: compare.sh FOLDER' >&2; exit 2; }
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
rumdl_version=0.2.75
runs=5
out=artifacts/benchmarks
mkdir -p "$out"

publish() { dotnet publish "$1" -c Release --use-current-runtime -p:PublishAot=true -o "$out/$2" >"$out/$2.log" 2>&1 || { cat "$out/$2.log" >&2; exit 1; }; }
publish src/StyleLint.Cli style-lint
publish tests/StyleLint.Benchmarks floor
npm install --silent --no-audit --no-fund --prefix "$out/rumdl" "rumdl@$rumdl_version" >/dev/null
rumdl=$(find "$out/rumdl/node_modules/@rumdl" -type f -name rumdl | head -n 1) # The program itself: its launcher would start Node.js first.
[ -n "$rumdl" ] || { echo 'compare.sh: npm has no rumdl for this machine.' >&2; exit 1; }

printf 'stylebooks: [newsroom]\n' >"$out/newsroom.yml"
printf 'stylebooks: [newsroom, ap]\n' >"$out/default.yml"
names=('floor' 'floor, with memory as StyleLint gets it' 'StyleLint, `newsroom`' 'StyleLint, `newsroom` and `ap`' 'rumdl')
run() {
    case $1 in
        0) "$out/floor/floor" "$folder" ;;
        1) "$out/floor/floor" --large-pages "$folder" ;;
        2) "$out/style-lint/style-lint" check --config "$out/newsroom.yml" --format json "$folder" ;;
        3) "$out/style-lint/style-lint" check --config "$out/default.yml" --format json "$folder" ;;
        4) "$rumdl" check --no-cache "$folder" ;;
    esac
}

# Seconds of wall clock and of processor, and kilobytes of memory at most.
measure() { /usr/bin/env time -f '%e %U %S %M' -o "$out/time" bash -c "$(declare -f run); out='$out' folder='$folder' rumdl='$rumdl'; run $1" >/dev/null 2>&1 || [ $? -le 1 ]; tail -n 1 "$out/time" | awk '{ print $1, $2 + $3, $4 }' >>"$out/$1.times"; }
for index in 0 1 2 3 4; do : >"$out/$index.times"; run "$index" >/dev/null 2>&1 || [ $? -eq 1 ]; done
for _ in $(seq $runs); do for index in 0 1 2 3 4; do measure "$index"; done; done
median() { awk "{ print \$$2 }" "$out/$1.times" | sort -g | sed -n "$(((runs + 1) / 2))p"; }

floor=$(median 0 1)
echo "$(date -u +%F); $(grep -m1 'model name' /proc/cpuinfo 2>/dev/null | sed 's/.*: //' || uname -m), $(nproc) processors, $(uname -sr); .NET $(dotnet --version), $("$out/style-lint/style-lint" --version), rumdl $rumdl_version;"
echo "corpus: $(find "$folder" -name '*.md' | wc -l) articles, $(find "$folder" -name '*.md' -exec cat {} + | wc -c | awk '{ printf "%.1f", $1 / 1e6 }') MB. Medians of $runs runs, whole processes, native builds."
echo
echo '| Program | Wall | Processor | Memory | Wall against the floor |'
echo '| --- | ---: | ---: | ---: | ---: |'
for index in 0 1 2 3 4; do
    echo "| ${names[$index]} | $(median "$index" 1) s | $(median "$index" 2) s | $(median "$index" 3 | awk '{ printf "%.0f", $1 / 1024 }') MB | $(median "$index" 1 | awk "{ printf \"%.1f\", \$1 / $floor }") × |"
done
