#!/usr/bin/env bash
# A real Keycloak 26 for the tests of signing in with an external provider, from its Maven artifact: development mode,
# everything in memory, one realm "hocso" with the client the tests use. Nobody but this machine reaches it.
#
#   infra/services/keycloak.sh start | stop | status | properties
set -euo pipefail
. "$(dirname "$0")/common.sh"

name=Keycloak
version=26.5.6
home=$run/keycloak
data=
repository=$(cd "$(dirname "$0")/../.." && pwd)

default_cache() {
  if [ "$(id -u)" -eq 0 ]; then echo /var/cache/hocso; else echo "$HOME/.cache/hocso"; fi
}

files=$(default_cache)/keycloak-$version

fetch() {
  [ ! -f "$files/complete" ] || return 0
  echo "  Fetching Keycloak $version, 180 MB (once)"
  rm -rf "$files.partial" "$files"
  mkdir -p "$files.partial"
  (cd "$repository" && ./mvnw -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" \
    -DoutputDirectory="$files.partial" -Dproject.basedir="$files.partial" --non-recursive) >"$files.log" 2>&1 ||
    fail "Keycloak could not be fetched from the Maven repository; see $files.log."
  mv "$files.partial/keycloak-$version" "$files"
  rm -rf "$files.partial"
  chmod +x "$files"/bin/*.sh
  touch "$files/complete"
}

# Keycloak builds itself for its settings at the first start, beside its own files; so each run has a copy of those.
unpack() {
  mkdir -p "$home/server/data/import"
  cp -r "$files"/bin "$files"/conf "$files"/lib "$files"/providers "$files"/themes "$home/server/"
  cp "$(dirname "$0")/keycloak-realm.json" "$home/server/data/import/hocso-realm.json"
}

answers() {
  local reply
  exec 3<>"/dev/tcp/127.0.0.1/$(cat "$home/port")" || return 1
  printf 'GET /realms/hocso/.well-known/openid-configuration HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
  reply=$(timeout 10 cat <&3)
  exec 3<&-
  [[ $reply == *'"authorization_endpoint"'* ]]
}

start() {
  if alive; then
    status
    return
  fi
  [ -n "${JAVA_HOME:-}" ] || fail "Set JAVA_HOME to a JDK; ./hocso test does it by itself."
  fetch
  rm -rf "$home"
  mkdir -p "$home"
  free_port >"$home/port"
  free_port >"$home/management-port"
  head -c 18 /dev/urandom | base64 | tr '+/' 'ab' >"$home/admin-password"
  unpack
  (
    export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD
    KC_BOOTSTRAP_ADMIN_PASSWORD=$(cat "$home/admin-password")
    export JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1"
    cd "$home/server"
    exec "$home/server/bin/kc.sh" start-dev --db=dev-mem --cache=local --http-host=127.0.0.1 \
      --http-port="$(cat "$home/port")" --http-management-port="$(cat "$home/management-port")" --import-realm
  ) >"$home/log" 2>&1 </dev/null &
  echo $! >"$home/pid"
  disown
  until_answers 600 eval "(answers)"
  status
}

# What tells the backend's tests to use this server.
properties() {
  alive || fail "Keycloak does not run; infra/services/keycloak.sh start"
  printf '%s\n' -Dhocso.test.oidc=keycloak \
    "-Dhocso.test.oidc.url=http://127.0.0.1:$(cat "$home/port")" \
    "-Dhocso.test.oidc.admin-password=$(cat "$home/admin-password")"
}

case ${1:-} in
  start | stop | status | properties) "$1" ;;
  *) fail "Name one of start, stop, status, properties." ;;
esac
