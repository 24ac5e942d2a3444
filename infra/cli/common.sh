# Sourced by ./hocso and the scripts beside this one: finding tools, showing progress, failing with a remedy.

logs=.hocso/logs

fail() {
  printf '\n  %s\n' "$*" >&2
  exit 1
}

wrong_usage() {
  printf '\n  %s ./hocso help lists what there is.\n' "$*" >&2
  exit 2
}

require_writable() {
  mkdir -p "$logs" .hocso/built 2>/dev/null && [ -w "$logs" ] && [ -w .hocso/built ] ||
    fail "$PWD/.hocso cannot be written by $(id -un). Run as its owner ($(stat -c %U .hocso 2>/dev/null || stat -c %U .)) or use a clone of your own."
}

# A JDK says its version in its file "release"; asking the program itself would cost half a second each.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk*
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
}

find_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done < <(jdk_candidates)
  [ "${1:-}" = quietly ] && return 1
  fail "No JDK 25 found. Install one (for example temurin-25-jdk from packages.adoptium.net) or point JAVA_HOME at it."
}

node_is_new_enough() {
  "$1" -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>22||a==22&&b>=12||a==20&&b>=19?0:1)' 2>/dev/null
}

find_node() {
  local candidate
  for candidate in "$(command -v node || true)" /usr/local/bin/node /usr/bin/node "$HOME"/.nvm/versions/node/*/bin/node; do
    if [ -x "$candidate" ] && [ -x "$(dirname "$candidate")/npm" ] && node_is_new_enough "$candidate"; then
      export PATH=$(dirname "$candidate"):$PATH
      return 0
    fi
  done
  [ "${1:-}" = quietly ] && return 1
  fail "No Node.js 20.19+ (or 22.12+) with npm found. Install one, for example from nodesource.com, and put it on the PATH."
}

backend_jar() {
  ls "$PWD"/backend/target/hocso-backend-*.jar 2>/dev/null | head -1
}

# The launcher is copied away from the build directory, so that building while it runs does not pull it from under itself.
launcher_class_path() {
  [ -f .hocso/built/launcher.jar ] && [ -f .hocso/built/launcher.class-path ] || return 1
  printf '%s:%s' "$PWD/.hocso/built/launcher.jar" "$(cat .hocso/built/launcher.class-path)"
}

running_jobs=()

end_jobs() {
  local job
  for job in "${running_jobs[@]}"; do
    kill -TERM -- "-$job" 2>/dev/null || true
  done
}

# run_jobs TITLE NAME=COMMAND... runs the commands side by side, each into its log, and shows the time that passes.
# Leaves the names of those that failed in failed_jobs.
run_jobs() {
  local title=$1 began=$SECONDS shown=$SECONDS spec name job
  local -A names=()
  shift
  running_jobs=()
  trap 'end_jobs; exit 130' INT TERM
  for spec in "$@"; do
    name=${spec%%=*}
    setsid bash -c "${spec#*=}" >"$logs/$name.log" 2>&1 </dev/null &
    names[$!]=$name
    running_jobs+=($!)
  done
  while jobs_run; do
    if [ -t 1 ]; then
      printf '\r\033[K  %s … %d s' "$title" $((SECONDS - began))
    elif ((SECONDS - shown >= 20)); then
      shown=$SECONDS
      printf '  %s … %d s\n' "$title" $((SECONDS - began))
    fi
    sleep 0.5
  done
  failed_jobs=
  for job in "${running_jobs[@]}"; do
    wait "$job" || failed_jobs+=" ${names[$job]}"
  done
  trap - INT TERM
  running_jobs=()
  [ ! -t 1 ] || printf '\r\033[K'
  printf '  %s (%d s)\n' "$title" $((SECONDS - began))
}

# The same, but a failure ends the command.
together() {
  run_jobs "$@"
  [ -z "$failed_jobs" ] ||
    fail_after_showing "This failed:$failed_jobs. Packages come from the Maven and npm registries: if the log speaks of the network, check it and run the same command again."
}

jobs_run() {
  local job
  for job in "${running_jobs[@]}"; do
    kill -0 "$job" 2>/dev/null && return 0
  done
  return 1
}

show_failures() {
  local name
  for name in $failed_jobs; do
    printf '\n  The end of %s:\n\n' "$logs/$name.log" >&2
    { tail -n 25 "$logs/$name.log" | sed 's/^/    /'; } >&2 || true
  done
}

fail_after_showing() {
  show_failures
  fail "$*"
}
