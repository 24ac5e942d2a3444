#!/usr/bin/env bash
# A real Elasticsearch 8.19 for the tests, from its Maven artifact: the server and its index, without the modules that
# are sold or rarely needed (no GET /, no reindex, no analyzers but the standard one). It refuses to run as root, so
# root lends it the account nobody.
#
#   infra/services/elasticsearch.sh start | stop | status | properties
set -euo pipefail
. "$(dirname "$0")/common.sh"

name=Elasticsearch
version=8.19.21
home=$run/elasticsearch
repository=$(cd "$(dirname "$0")/../.." && pwd)

# Below a directory that nobody may enter, when it is root who asks.
default_cache() {
  if [ "$(id -u)" -eq 0 ]; then echo /var/cache/hocso; else echo "$HOME/.cache/hocso"; fi
}

files=$(default_cache)/elasticsearch-$version
data=$(default_cache)/elasticsearch-data-$(printf %s "$home" | cksum | cut -d" " -f1)

as_plain_user() {
  if [ "$(id -u)" -eq 0 ]; then
    exec setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$data" "$@"
  fi
  exec "$@"
}

fetch() {
  [ ! -f "$files/complete" ] || return 0
  echo "  Fetching Elasticsearch $version, 107 MB (once)"
  rm -rf "$files.partial" "$files"
  mkdir -p "$files.partial"
  (cd "$repository" && ./mvnw -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.elasticsearch.distribution.integ-test-zip:elasticsearch:$version:zip" \
    -DoutputDirectory="$files.partial" -Dproject.basedir="$files.partial" --non-recursive) >"$files.log" 2>&1 ||
    fail "Elasticsearch could not be fetched from the Maven repository; see $files.log."
  mv "$files.partial/elasticsearch-$version"* "$files"
  rm -rf "$files.partial"
  chmod -R a+rX "$files"
  chmod +x "$files"/bin/*
  touch "$files/complete"
}

configure() {
  mkdir -p "$data/config" "$data/data" "$data/logs" "$data/tmp"
  cp -r "$files"/config/. "$data/config/"
  cat >"$data/config/elasticsearch.yml" <<YAML
cluster.name: hocso-tests
discovery.type: single-node
network.host: 127.0.0.1
http.port: $(cat "$home/port")
transport.port: $(free_port)
path.data: $data/data
path.logs: $data/logs
cluster.routing.allocation.disk.threshold_enabled: false
node.store.allow_mmap: false
xpack.security.enabled: false
YAML
  [ "$(id -u)" -ne 0 ] || chown -R nobody:nogroup "$data"
}

answers() {
  local health
  exec 3<>"/dev/tcp/127.0.0.1/$(cat "$home/port")" || return 1
  printf 'GET /_cluster/health HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' >&3
  health=$(timeout 5 cat <&3)
  exec 3<&-
  [[ $health == *'"status":"green"'* || $health == *'"status":"yellow"'* ]]
}

start() {
  if alive; then
    status
    return
  fi
  [ -n "${JAVA_HOME:-}" ] || fail "Set JAVA_HOME to a JDK; ./hocso test does it by itself."
  fetch
  rm -rf "$home" "$data"
  mkdir -p "$home"
  free_port >"$home/port"
  configure
  (as_plain_user test -x "$JAVA_HOME/bin/java") ||
    fail "The account nobody cannot run $JAVA_HOME/bin/java. Install the JDK where everyone may read it."
  (
    export ES_JAVA_HOME=$JAVA_HOME ES_PATH_CONF=$data/config ES_TMPDIR=$data/tmp ES_JAVA_OPTS="-Xms512m -Xmx512m -XX:TieredStopAtLevel=1"
    cd "$data"
    as_plain_user "$files/bin/elasticsearch" -Enode.attr.home="$home"
  ) >"$home/log" 2>&1 </dev/null &
  echo $! >"$home/pid"
  disown
  until_answers 600 eval "(answers)"
  status
}

# What tells the backend's tests to use this server.
properties() {
  alive || fail "Elasticsearch does not run; infra/services/elasticsearch.sh start"
  printf '%s\n' -Dhocso.test.search=elasticsearch "-Dhocso.test.search.uris=http://127.0.0.1:$(cat "$home/port")"
}

case ${1:-} in
  start | stop | status | properties) "$1" ;;
  *) fail "Name one of start, stop, status, properties." ;;
esac
