#!/usr/bin/env bash
# The rules of the built pages with their types, the deployment that serves them, and their tests, one after another. Each notes its own
# result in the directory it is given.
set -uo pipefail
cd "$(dirname "$0")/../.."
. infra/cli/common.sh

results=$1
broken=

# step NAME COMMAND
step() {
  if bash -c "$2" >"$logs/$1.log" 2>&1; then
    return 0
  fi
  printf 'The end of %s:\n\n' "$logs/$1.log"
  tail -n 25 "$logs/$1.log"
  broken=yes
  return 1
}

check() {
  if step "$@"; then
    printf '%s\tpassed\n' "$1" >>"$results/checks.tsv"
  else
    printf '%s\tfailed\n' "$1" >>"$results/checks.tsv"
  fi
}

check frontend-lint "cd frontend && npm run lint"
check deployment infra/cli/check-deployment.sh
# Its tests are counted from their report.
step frontend-tests "cd frontend && npm test -- --reporter=default --reporter=json --outputFile.json=$PWD/$results/vitest.json || test -s $PWD/$results/vitest.json" ||
  printf 'frontend-tests\tfailed\n' >>"$results/checks.tsv"
[ -z "$broken" ]
