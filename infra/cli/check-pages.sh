#!/usr/bin/env bash
# The pages' packages, build, rules with types, and tests, and the deployment that serves them, one after another. Each notes its own
# result in the directory it is given.
set -uo pipefail
cd "$(dirname "$0")/../.."
. infra/cli/common.sh
. infra/cli/build.sh

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

packages=$(packages_state)
if ! is_built packages "$packages" || [ ! -d frontend/node_modules ]; then
  check frontend-packages "cd frontend && npm ci --no-audit --no-fund"
  [ -z "$broken" ] || exit 1
  echo "$packages" >.hocso/built/packages
fi
frontend=$(frontend_state)
check frontend-build "cd frontend && npx vite build && echo $frontend >../.hocso/built/frontend"
check frontend-lint "cd frontend && npm run lint"
check deployment infra/cli/check-deployment.sh
# Its tests are counted from their report.
step frontend-tests "cd frontend && npm test -- --reporter=default --reporter=json --outputFile.json=$PWD/$results/vitest.json || test -s $PWD/$results/vitest.json" ||
  printf 'frontend-tests\tfailed\n' >>"$results/checks.tsv"
[ -z "$broken" ]
