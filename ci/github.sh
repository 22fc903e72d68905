#!/usr/bin/env bash
# One review, told four ways: annotations on the changed lines (standard output), SARIF for code scanning, Markdown for the job
# summary and a comment, HTML to read and decide in a browser. Its own exit code is 0: action.yml gates by the output exit-code, after
# the reports are where they belong. Inputs come as environment variables, so that no value of theirs is ever run as a command.
set -uo pipefail

reports=${BACKREAD_REPORTS:-backread-reports}
mkdir -p "$reports"

if [ -n "${BACKREAD_COMMAND:-}" ]; then
  read -r -a command <<<"$BACKREAD_COMMAND"
else
  command=(npx --yes "backread@${BACKREAD_VERSION:-latest}")
fi

options=()
[ -n "${BACKREAD_CONFIG:-}" ] && options+=(--config "$BACKREAD_CONFIG")
[ -n "${BACKREAD_PRESET:-}" ] && options+=(--preset "$BACKREAD_PRESET")
[ -n "${BACKREAD_FAIL_ON:-}" ] && options+=(--fail-on "$BACKREAD_FAIL_ON")
[ -n "${BACKREAD_MIN_SCORE:-}" ] && options+=(--min-score "$BACKREAD_MIN_SCORE")

files=()
while IFS= read -r file; do
  [ -n "$file" ] && files+=("$file")
done <<<"${BACKREAD_FILES:-.}"

"${command[@]}" ${options[@]+"${options[@]}"} \
  --format github \
  --format sarif --output "$reports/backread.sarif" \
  --format markdown --output "$reports/backread.md" \
  --format html --output "$reports/backread.html" \
  -- "${files[@]}"
code=$?

{
  echo "exit-code=$code"
  # What could not be read or run leaves no report behind.
  [ -s "$reports/backread.sarif" ] && echo "sarif=$reports/backread.sarif"
  [ -s "$reports/backread.md" ] && echo "comment=$reports/backread.md"
  [ -s "$reports/backread.html" ] && echo "html=$reports/backread.html"
} >>"$GITHUB_OUTPUT"
[ -s "$reports/backread.md" ] && cat "$reports/backread.md" >>"$GITHUB_STEP_SUMMARY"
exit 0
