# Sourced by the scripts beside this one: how a service is found, waited for and ended.

# Where a service keeps what it needs while it runs; thrown away at its next start.
run=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/.hocso/services

fail() {
  printf '  %s\n' "$*" >&2
  exit 1
}

free_port() {
  local port
  for _ in $(seq 50); do
    port=$((20000 + RANDOM % 20000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || {
      echo "$port"
      return
    }
  done
  fail "No free port on 127.0.0.1; close some programs."
}

# Whether the noted process lives and is the one meant: its command line names the directory of this service.
alive() {
  local pid
  pid=$(cat "$home/pid" 2>/dev/null) && [ -n "$pid" ] &&
    [ -r "/proc/$pid/cmdline" ] && tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qF -- "$home"
}

# until_answers SECONDS COMMAND...: waits until the command succeeds; fails as soon as the process is gone.
until_answers() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    kill -0 "$(cat "$home/pid")" 2>/dev/null || fail "$name ended while starting; the reason is in $home/log."
    [ "$SECONDS" -lt "$deadline" ] || fail "$name does not answer; the reason is in $home/log."
    sleep 0.3
  done
}

stop() {
  local pid
  if alive; then
    pid=$(cat "$home/pid")
    kill -TERM "$pid"
    for _ in $(seq 100); do
      alive || break
      sleep 0.3
    done
    ! alive || kill -KILL "$pid"
    echo "  $name stopped"
  fi
  rm -rf "$home" ${data:+"$data"}
}

status() {
  if alive; then
    echo "  $name runs on 127.0.0.1:$(cat "$home/port")"
  else
    echo "  $name does not run"
    return 3
  fi
}
