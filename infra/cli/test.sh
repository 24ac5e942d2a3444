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

# A run whose tests are counted from its own report counts by itself only when it broke.
counted() {
  attempt "$@" || note_check "$2" failed
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

keep_reports() {
  local report
  for report in infra/*/target/surefire-reports/*.xml backend/target/surefire-reports/*.xml; do
    [ -f "$report" ] || continue
    mkdir -p "$results/$1"
    mv "$report" "$results/$1/$(echo "$report" | cut -d/ -f1-2 | tr / -)-$(basename "$report")"
  done
}

# The backend's tests leave a processor idle now and then: the pages are checked, and the slow other services started, beside them.
test_backend_and_pages() {
  local title="Backend: build, rules, tests on the embedded services. Pages: rules, types, build, tests, deployment"
  local pages="infra/cli/check-pages.sh $results"
  keep_reports before && rm -rf "$results/before"
  if [ "$services" = all ]; then
    services_started=yes
    title+=". Starting $real_services"
    pages+="; broken=\$?; for service in mysql elasticsearch keycloak; do nice infra/services/\$service.sh start; done; exit \$broken"
  fi
  run_jobs "$title" \
    "backend-tests=./mvnw -B -ntp verify -Dtest.processes=2 -Dmaven.test.failure.ignore=true && . infra/cli/build.sh && note_backend $(backend_state)" \
    "pages=$pages"
  show_failures
  [[ " $failed_jobs " != *" backend-tests "* ]] || note_check backend-tests failed
  keep_reports embedded
}

# The journeys run against what ./hocso start gives a newcomer: a fresh directory, demo data, the built pages.
start_stack() {
  stack_data=$(mktemp -d "${TMPDIR:-/tmp}/hocso-journeys.XXXXXX")
  port=$(node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  # The optimising compiler and the collector for many processors would not earn back what they cost in these minutes.
  JAVA_TOOL_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" ./hocso start --port "$port" --data "$stack_data" >"$logs/journeys-stack.log" 2>&1 &
  stack_process=$!
}

# For a job of its own: waits for the stack, or shows why there is none, and walks.
walk_journeys() {
  local report=$PWD/$results/playwright.json
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

real_services="MySQL 9.7, Elasticsearch 8.19 and Keycloak 26.5"
service_jobs=(
  "mysql=nice infra/services/mysql.sh start"
  "elasticsearch=nice infra/services/elasticsearch.sh start"
  "keycloak=nice infra/services/keycloak.sh start"
)

# Where they run already, this only asks whether they do.
start_real_services() {
  services_started=yes
  together "Starting $real_services" "${service_jobs[@]}"
}

# In turn where memory is short; otherwise the backend is tested on the real services with what the journeys leave idle.
test_journeys_and_real_services() {
  local job jobs=() titles=()
  local journeys="Journeys: start of the whole stack, and walks in a real browser"
  local real="Backend: persistence, migrations, search and sign-in on MySQL, Elasticsearch and Keycloak"
  if [ "$services" != real ]; then
    start_stack
    export stack_data stack_process port results logs
    export -f walk_journeys
    titles+=("$journeys")
    jobs+=("journeys=walk_journeys")
  fi
  if [ "$services" != embedded ]; then
    keep_reports before && rm -rf "$results/before"
    start_real_services
    titles+=("$real")
    jobs+=("backend-real=nice ./mvnw -B -ntp -pl backend -am test -Dtest.processes=2 -Dmaven.test.failure.ignore=true -Dspotless.check.skip=true -Dgroups=services -DexcludedGroups=once -Dsurefire.failIfNoSpecifiedTests=false \$(infra/services/mysql.sh properties) \$(infra/services/elasticsearch.sh properties) \$(infra/services/keycloak.sh properties)")
  fi
  if [ "${#jobs[@]}" -eq 2 ] && (($(memory_left) < 12)); then
    for job in 0 1; do
      counted "${jobs[job]%%=*}" "${titles[job]}" "${jobs[job]#*=}"
    done
  elif [ "${#jobs[@]}" -gt 0 ]; then
    run_jobs "$(printf '%s. ' "${titles[@]}")" "${jobs[@]}"
    show_failures
    for job in $failed_jobs; do
      note_check "$job" failed
    done
  fi
  [ -z "$stack_data" ] || stop_stack
  [ "$services" = embedded ] || keep_reports real
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

rm -rf "$results"
mkdir -p "$results"
: >"$results/checks.tsv"
trap clean_up EXIT
if [ "$services" != real ]; then
  install_browser
  install_token
  test_backend_and_pages
fi
test_journeys_and_real_services
node infra/cli/count-results.mjs "$results"
