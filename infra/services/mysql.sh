#!/usr/bin/env bash
# A real MySQL 9.7 for the tests: the packages of Debian unstable, unpacked into a cache and run with the libraries
# they come with, so that neither root nor Docker is needed and nothing of this machine changes.
#
#   infra/services/mysql.sh start | stop | status | properties
set -euo pipefail
. "$(dirname "$0")/common.sh"

name=MySQL
version=9.7
home=$run/mysql
files=${HOCSO_CACHE:-$HOME/.cache/hocso}/mysql-$version
root=$files/root

# The mirror this machine already uses, because it may be the only one within reach.
mirror() {
  local uri
  uri=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | grep -v '^ *#' |
    grep -oE 'https?://[^ ]+/debian/?( |$)' | head -1 | tr -d ' ')
  echo "${uri:-http://deb.debian.org/debian}"
}

# apt with a state of its own; of this machine it uses only the keyring. A mirror may lag behind: what it gives is signed all the same.
private_apt() {
  apt-get -q -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State="$work/state" -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" \
    -o APT::Sandbox::User="$(id -un)" -o Acquire::Check-Valid-Until=false "$@"
}

unpack_packages() {
  local package
  mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial" "$files.partial/root"
  : >"$work/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) sid main" >"$work/sources.list"
  private_apt update
  private_apt install --yes --download-only --no-install-recommends "mysql-server-core=$version.*"
  for package in "$work"/cache/archives/*.deb; do
    dpkg-deb -x "$package" "$files.partial/root"
  done
}

fetch() {
  [ ! -f "$files/complete" ] || return 0
  command -v apt-get dpkg-deb >/dev/null ||
    fail "MySQL comes from Debian packages: run this on Debian or Ubuntu, or use --services embedded."
  echo "  Fetching MySQL $version, 60 MB (once)"
  work=$files.partial/apt
  rm -rf "$files.partial" "$files"
  mkdir -p "$work"
  (set -e; unpack_packages) >"$files.log" 2>&1 ||
    fail "MySQL $version could not be fetched from $(mirror); see $files.log."
  rm -rf "$work"
  touch "$files.partial/complete"
  mv "$files.partial" "$files"
}

# Becomes the server, started by the loader that belongs to its libraries.
server() {
  exec "$root/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2" --library-path "$root/usr/lib/x86_64-linux-gnu" "$root/usr/sbin/mysqld" --no-defaults \
    --user="$(id -un)" --basedir="$root/usr" --datadir="$home/tables" --lc-messages-dir="$root/usr/share/mysql" \
    --character-sets-dir="$root/usr/share/mysql/charsets" --plugin-dir="$root/usr/lib/mysql/plugin" \
    --secure-file-priv=NULL --skip-log-bin "$@"
}

# Runs before anyone may connect, one statement a line.
start_script() {
  cat <<SQL
create database if not exists hocso character set utf8mb4 collate utf8mb4_unicode_520_ci;
create user if not exists 'hocso'@'127.0.0.1' identified by '$(cat "$home/password")';
grant all privileges on *.* to 'hocso'@'127.0.0.1';
drop user 'root'@'localhost';
SQL
}

# The server speaks first; its greeting carries its version.
greets() {
  exec 3<>"/dev/tcp/127.0.0.1/$(cat "$home/port")" || return 1
  local greeting
  greeting=$(head -c 12 <&3 | tr -d '\0')
  exec 3<&-
  [[ $greeting == *"$version"* ]]
}

start() {
  if alive; then
    status
    return
  fi
  fetch
  rm -rf "$home"
  mkdir -p "$home/tables"
  chmod 700 "$home"
  head -c 24 /dev/urandom | sha256sum | cut -c1-40 >"$home/password"
  (server --initialize-insecure) >"$home/log" 2>&1 || fail "MySQL cannot create its tables; see $home/log."
  start_script >"$home/start.sql"
  free_port >"$home/port"
  (
    server --bind-address=127.0.0.1 --port="$(cat "$home/port")" --socket=mysql.sock --mysqlx=OFF \
      --default-time-zone=+00:00 --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_520_ci \
      --skip-name-resolve --performance-schema=OFF --max-connections=200 --innodb-buffer-pool-size=192M \
      --innodb-flush-log-at-trx-commit=2 --init-file="$home/start.sql"
  ) >>"$home/log" 2>&1 </dev/null &
  echo $! >"$home/pid"
  disown
  until_answers 300 eval "(greets)"
  status
}

# What tells the backend's tests to use this server.
properties() {
  alive || fail "MySQL does not run; infra/services/mysql.sh start"
  printf '%s\n' -Dhocso.test.db=mysql \
    "-Dhocso.test.db.url=jdbc:mysql://127.0.0.1:$(cat "$home/port")/hocso?sslMode=DISABLED&allowPublicKeyRetrieval=true" \
    -Dhocso.test.db.user=hocso "-Dhocso.test.db.password=$(cat "$home/password")"
}

case ${1:-} in
  start | stop | status | properties) "$1" ;;
  *) fail "Name one of start, stop, status, properties." ;;
esac
