#!/usr/bin/env bash
# Checks what production is made of, as far as that goes without a container engine: the compose file by docker-compose
# itself, the nginx configuration by nginx itself serving the built pages, the images by what they copy.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "$*" >&2
  exit 1
}

compose=
find_tools() {
  if docker compose version >/dev/null 2>&1; then
    compose="docker compose"
  elif command -v docker-compose >/dev/null; then
    compose=docker-compose
  fi
  nginx=$(PATH=$PATH:/usr/sbin command -v nginx) && [ -n "$compose" ] && command -v curl >/dev/null
}

install_tools() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null ||
    fail "This check needs nginx, docker-compose and curl: sudo apt-get install nginx-light docker-compose curl"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -q -y --no-install-recommends nginx-light docker-compose curl
  find_tools || fail "nginx, docker-compose or curl is still missing."
}

check_compose() {
  local settings
  settings=$(mktemp)
  sed 's/^\(HOCSO_[A-Z0-9_]*\)=$/\1=example/' infra/compose.env.example >"$settings"
  $compose --env-file "$settings" -f infra/compose.yaml config >/dev/null
  rm -f "$settings"
  echo "infra/compose.yaml is understood by $compose"
}

# Every setting that the compose file passes on is one the backend reads.
check_settings() {
  local name
  for name in $(grep -oE '^      HOCSO_[A-Z0-9_]+' infra/compose.yaml | sort -u); do
    grep -rqF "$name" backend/src/main/resources backend/src/main/java || fail "The backend does not read $name."
    grep -qF "$name" docs/guides/deploy.md || fail "docs/guides/deploy.md does not explain $name."
  done
  echo "every setting is read and explained"
}

# What an image copies from the repository exists, and it does not run as root.
check_image() {
  local source
  while read -r source; do
    [ -e "$source" ] || fail "$1 copies $source, which does not exist."
  done < <(grep -E '^COPY ' "$1" | grep -v -- '--from=' | awk '{for (i = 2; i < NF; i++) print $i}')
  grep -qE '^USER |nginx-unprivileged' "$1" || fail "$1 runs as root."
  echo "$1 copies only what exists and does not run as root"
}

check_nginx() {
  local place port backend page policy asker
  place=$(mktemp -d)
  port=$(free_port)
  backend=$(free_port)
  sed -e "s|listen 8080|listen 127.0.0.1:$port|; s|server backend:8080|server 127.0.0.1:$backend|" \
    -e "s|/usr/share/nginx/html|$PWD/frontend/dist|; s|/etc/nginx/|$PWD/infra/nginx/|" infra/nginx/default.conf >"$place/site.conf"
  cat >"$place/nginx.conf" <<CONF
pid $place/pid;
error_log $place/error.log;
$([ "$(id -u)" -ne 0 ] || echo "user root;")
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path $place/body; proxy_temp_path $place/proxy; fastcgi_temp_path $place/fastcgi;
  uwsgi_temp_path $place/uwsgi; scgi_temp_path $place/scgi;
  include $place/site.conf;
}
CONF
  "$nginx" -c "$place/nginx.conf" || fail "nginx refuses infra/nginx/default.conf."
  # shellcheck disable=SC2064
  trap "kill \$(cat $place/pid) 2>/dev/null; rm -rf $place" EXIT
  page=$(curl -fsSi "http://127.0.0.1:$port/learn/anything")
  policy=$(backend_policy)
  [ -n "$policy" ] && grep -qiF "content-security-policy: $policy" <<<"$page" ||
    fail "nginx and the backend differ in their Content-Security-Policy."
  grep -qi '<div id="root"' <<<"$page" || fail "nginx does not serve the start page for the application's addresses."
  curl -fsSI "http://127.0.0.1:$port/verify/HS-2026-7K3M-Q9TX-4" | grep -qi 'x-robots-tag: noindex' ||
    fail "nginx does not keep pages of single certificates out of search engines."
  curl -fsSI "http://127.0.0.1:$port$(grep -oE '/assets/[^"]+\.js' frontend/dist/index.html | head -1)" | grep -qi immutable ||
    fail "nginx does not let browsers keep hashed files."
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/api/me")" = 502 ] ||
    fail "nginx does not pass /api on to the backend."
  asker=$(asked_by "$backend" "http://127.0.0.1:$port/api/me" "192.0.2.66, 203.0.113.7")
  [ "$asker" = 203.0.113.7 ] ||
    fail "nginx tells the backend that $asker asks, where the proxy before it saw 203.0.113.7."
  echo "nginx serves the pages with the backend's policy and passes the API on"
}

free_port() {
  node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'
}

# Whom a backend on that port is told to be asked by, when the address is asked through proxies that saw these; and the names of headers that
# come through though only the asker wrote them.
asked_by() {
  node -e '
    const [port, address, seen] = process.argv.slice(1);
    const own = { forwarded: "for=192.0.2.66", "x-forwarded-port": "1", "x-forwarded-prefix": "/there", "x-forwarded-ssl": "on" };
    const backend = require("http").createServer(({ headers }, answer) =>
      answer.end([headers["x-forwarded-for"], ...Object.keys(own).filter((name) => name in headers)].join(" ")));
    backend.listen(port, "127.0.0.1", async () => {
      const answer = await fetch(address, { headers: { ...own, "X-Forwarded-For": seen, Connection: "close" } });
      console.log(await answer.text());
      process.exit();
    });' "$@"
}

# The policy as the backend's source has it, its parts joined.
backend_policy() {
  node -e '
    const source = require("fs").readFileSync("backend/src/main/java/vn/hocso/platform/SecurityConfiguration.java", "utf8");
    const constant = source.match(/CONTENT_SECURITY_POLICY =([\s\S]*?);\n/)[1];
    console.log([...constant.matchAll(/"([^"]*)"/g)].map((part) => part[1]).join(""));'
}

find_tools || install_tools
check_compose
check_settings
for image in infra/images/*.Dockerfile; do
  check_image "$image"
done
check_nginx
