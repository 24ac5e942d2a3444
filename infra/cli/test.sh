#!/usr/bin/env bash
# ./hocso test: runs every test and ends with one line that sums them up. JAVA_HOME and Node are set by ./hocso.
set -euo pipefail
cd "$(dirname "$0")/../.."
. infra/cli/common.sh
. infra/cli/build.sh

results=.hocso/test/results
stack_data=
stack_process=
services_started=

# attempt NAME TITLE COMMAND: one job that may fail; the rest goes on.
attempt() {
  run_jobs "$2" "$1=$3"
  [ -z "$failed_jobs" ] && return 0
  show_failures
  return 1
}

# note_check NAME RESULT: what counts as one test.
note_check() {
  printf '%s\t%s\n' "$1" "$2" >>"$results/checks.tsv"
}

# A check counts as one test.
check() {
  if attempt "$@"; then
    note_check "$2" passed
  else
    note_check "$2" failed
  fi
}

clean_up() {
  end_jobs
  if [ -n "$stack_data" ]; then
    ./hocso stop --data "$stack_data" >/dev/null 2>&1 || true
    rm -rf "$stack_data"
  fi
  if [ -n "$services_started" ]; then
    infra/services/mysql.sh stop >/dev/null 2>&1 || true
    infra/services/elasticsearch.sh stop >/dev/null 2>&1 || true
    infra/services/keycloak.sh stop >/dev/null 2>&1 || true
  fi
}

find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" /usr/bin/chromium-headless-shell /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -x "$candidate" ]; then
      export CHROMIUM=$candidate
      return 0
    fi
  done
  return 1
}

# Chromium for the journeys, where there is one without a screen, which spares a third of its work, and a font with every Vietnamese
# letter for what is drawn outside the pages.
install_browser() {
  local fonts="fonts-dejavu-core fontconfig" install="apt-get install -q -y --no-install-recommends"
  if fc-list 2>/dev/null | grep -qi dejavu && { [ -x "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium-headless-shell ]; }; then
    find_chromium
    return 0
  fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    attempt browser "Installing Chromium and fonts" "export DEBIAN_FRONTEND=noninteractive
      apt-get update -q && { $install chromium-headless-shell $fonts || $install chromium $fonts; }" || true
  fi
  find_chromium || fail "The journeys need Chromium and a font: run  sudo apt-get install chromium $fonts  once, then this again. Is Chromium elsewhere, name it in CHROMIUM."
}

# A token made of software, for the tests of signing with one; without it they are skipped and say so.
install_token() {
  ls /usr/lib/softhsm/libsofthsm2.so >/dev/null 2>&1 && return 0
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 0
  attempt token "Installing SoftHSM" \
    "export DEBIAN_FRONTEND=noninteractive; apt-get update -q && apt-get install -q -y --no-install-recommends softhsm2" || true
}

# keep_reports embedded|real: puts the reports of the run that just ended aside.
keep_reports() {
  local report
  mkdir -p "$results/$1"
  for report in infra/*/target/surefire-reports/*.xml backend/target/surefire-reports/*.xml; do
    [ ! -f "$report" ] || mv "$report" "$results/$1/$(echo "$report" | cut -d/ -f1-2 | tr / -)-$(basename "$report")"
  done
}

# backend_tests PROCESSES GOALS AND OPTIONS...
backend_tests() {
  ./mvnw -B -ntp -Dmaven.test.failure.ignore=true -Dtest.processes="$1" "${@:2}"
}

# On the embedded services, while the others run beside it, then on the real ones, which have started meanwhile, with all processors.
test_backend() {
  local broken=0 servers processors
  processors=$(nproc)
  if [ "$services" != real ]; then
    backend_tests $(((processors + 1) / 2)) verify && note_backend "$(backend_state)" || broken=1
    keep_reports embedded
  fi
  if [ "$services" != embedded ]; then
    until [ -e "$results/services-tried" ]; do sleep 1; done
    servers=$(infra/services/mysql.sh properties && infra/services/elasticsearch.sh properties && infra/services/keycloak.sh properties) || return 1
    # shellcheck disable=SC2086
    backend_tests "$processors" test -pl backend -am -Dspotless.check.skip=true -Dgroups=services -DexcludedGroups=once $servers || broken=1
    keep_reports real
  fi
  return $broken
}

# Where they run already, this only asks whether they do.
start_services() {
  local service broken=0
  give_way
  for service in mysql elasticsearch keycloak; do
    infra/services/$service.sh start || broken=1
  done
  touch "$results/services-tried"
  return $broken
}

# The journeys run against what ./hocso start gives a newcomer: a fresh directory, demo data, the built pages.
start_stack() {
  stack_data=$(mktemp -d "${TMPDIR:-/tmp}/hocso-journeys.XXXXXX")
  port=$(node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  # The optimising compiler would not earn back what it costs in these minutes.
  JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1 nice ./hocso start --port "$port" --data "$stack_data" >"$logs/journeys-stack.log" 2>&1 &
  stack_process=$!
}

# For a job of its own: waits for the stack, or shows why there is none, and walks.
walk_journeys() {
  local report=$PWD/$results/playwright.json
  give_way
  for _ in $(seq 900); do
    [ ! -f "$stack_data/run/address" ] || break
    kill -0 "$stack_process" || break
    sleep 0.5
  done
  [ -f "$stack_data/run/address" ] || { cat "$logs/journeys-stack.log"; return 1; }
  cd frontend
  HOCSO_URL=http://localhost:$port HOCSO_CHROMIUM=$CHROMIUM HOCSO_E2E_REPORT=$report npm run e2e || test -s "$report"
}

stop_stack() {
  check journeys-stop "Journeys: clean stop of the whole stack" "./hocso stop --data $stack_data"
  rm -rf "$stack_data"
  stack_data=
}

# The backend's tests take longest, so all else gives way to them: by its niceness, and where a kernel shares processors out by session, by
# that of its session.
give_way() {
  renice -n 10 -p $$ >/dev/null
  { echo 10 >/proc/self/autogroup; } 2>/dev/null || true
}

# All side by side, or in turn where memory is short.
run_tests() {
  local jobs=("backend=test_backend") titles=() job
  if [ "$services" != real ]; then
    titles+=("Backend: build, rules, tests on the embedded services" "Pages: rules, types, tests, deployment"
      "Journeys: the whole stack, and walks in a real browser")
    start_stack
    jobs=("pages=give_way; infra/cli/check-pages.sh $results" "journeys=walk_journeys" "${jobs[@]}")
  fi
  if [ "$services" != embedded ]; then
    titles+=("Backend: persistence, migrations, search and sign-in on MySQL 9.7, Elasticsearch 8.19 and Keycloak 26.5")
    services_started=yes
    jobs=("services=start_services" "${jobs[@]}")
  fi
  export stack_data stack_process port results logs services
  export -f give_way walk_journeys start_services test_backend backend_tests keep_reports \
    note_backend keep_launcher backend_state fingerprint
  export backend_sources
  if (($(memory_left) < 12)); then
    for job in "${jobs[@]}"; do
      run_and_note "${job%%=*}" "$job"
    done
  else
    run_and_note "$(printf '%s. ' "${titles[@]}")" "${jobs[@]}"
  fi
  [ -z "$stack_data" ] || stop_stack
}

# What breaks without a report of its own counts by itself; the pages note each of their steps.
run_and_note() {
  local job
  run_jobs "$@"
  show_failures
  for job in $failed_jobs; do
    [ "$job" = pages ] || note_check "$job" failed
  done
}

# In GiB.
memory_left() {
  awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo
}

services=all
while [ $# -gt 0 ]; do
  case $1 in
    --services)
      [[ ${2:-} =~ ^(embedded|real|all)$ ]] || wrong_usage "--services takes embedded, real or all."
      services=$2
      shift 2
      ;;
    *) wrong_usage "Unknown option $1." ;;
  esac
done

rm -rf "$results" infra/*/target/surefire-reports backend/target/surefire-reports
mkdir -p "$results"
: >"$results/checks.tsv"
trap clean_up EXIT
if [ "$services" != real ]; then
  install_browser
  install_token
  build_all
fi
run_tests
node infra/cli/count-results.mjs "$results"
