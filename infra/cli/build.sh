# Sourced by ./hocso: builds the backend, the launcher and the pages, but only what changed since the last time.

backend_sources="pom.xml .mvn backend/pom.xml backend/src/main infra/local/pom.xml infra/local/src/main"
frontend_sources="frontend/src frontend/public frontend/config frontend/index.html frontend/vite.config.ts frontend/tsconfig.json frontend/package.json frontend/package-lock.json"

# One number for all the contents and names of these files.
fingerprint() {
  find "$@" -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

is_built() {
  [ "$(cat ".hocso/built/$1" 2>/dev/null)" = "$2" ]
}

class_path_exists() {
  local jar
  launcher_class_path >/dev/null 2>&1 || return 1
  while IFS= read -r -d: jar; do
    [ -f "$jar" ] || return 1
  done < <(launcher_class_path; printf ':')
}

keep_launcher() {
  cp infra/local/target/hocso-local-*.jar .hocso/built/launcher.jar.new
  mv .hocso/built/launcher.jar.new .hocso/built/launcher.jar
  cp infra/local/target/classpath.txt .hocso/built/launcher.class-path
}

backend_state() {
  echo "$(fingerprint $backend_sources)-$(basename "$JAVA_HOME")"
}

frontend_state() {
  fingerprint $frontend_sources
}

packages_state() {
  echo "$(fingerprint frontend/package-lock.json)-$(node --version)"
}

# After anything that packaged the backend: note of what, so that it is not built again.
note_backend() {
  keep_launcher && echo "$1" >.hocso/built/backend
}

# Each part notes its own success, so that a failure of one does not build the other again.
build_all() {
  local backend frontend packages work=()
  backend=$(backend_state)
  frontend=$(frontend_state)
  packages=$(packages_state)
  is_built backend "$backend" && [ -n "$(backend_jar)" ] && class_path_exists ||
    work+=("backend=./mvnw -B -ntp -pl infra/local,backend package -Dmaven.test.skip=true -Dspotless.check.skip=true \
      && . infra/cli/build.sh && note_backend $backend")
  if ! is_built frontend "$frontend" || [ ! -f frontend/dist/index.html ]; then
    local install="(cd frontend && npm ci --no-audit --no-fund) && echo $packages >.hocso/built/packages &&"
    is_built packages "$packages" && [ -d frontend/node_modules ] && install=
    work+=("frontend=$install (cd frontend && npx vite build) && echo $frontend >.hocso/built/frontend")
  fi
  [ ${#work[@]} -eq 0 ] || together "Building what changed" "${work[@]}"
}
