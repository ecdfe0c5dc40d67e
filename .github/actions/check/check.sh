#!/usr/bin/env bash
# The check of the action: annotates the run, writes SARIF and fails where the articles do. Reads STYLE_LINT_PATHS, _SINCE,
# _CONFIG and _FAIL_ON, and what GitHub Actions sets.
set -euo pipefail

sarif="$RUNNER_TEMP/style-lint.sarif"
arguments=(--format github --format "sarif=$sarif" --fail-on "${STYLE_LINT_FAIL_ON:-warning}")
[ -z "${STYLE_LINT_CONFIG:-}" ] || arguments+=(--config "$STYLE_LINT_CONFIG")

since="${STYLE_LINT_SINCE:-}"
# The checkout of a pull request is a merge: its first parent is the branch that is merged into.
if [ -z "$since" ] && [[ "${GITHUB_EVENT_NAME:-}" == pull_request* ]]; then since='HEAD^1'; fi
if [ -n "$since" ] && [ "$since" != all ]; then arguments+=(--since "$since"); fi

paths=()
while IFS= read -r path; do
    [ -z "$path" ] || paths+=("$path")
done <<<"${STYLE_LINT_PATHS:-.}"

status=0
style-lint check "${arguments[@]}" -- "${paths[@]}" || status=$?
[ ! -f "$sarif" ] || echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
exit "$status"
