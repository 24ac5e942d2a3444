# Sourced by ./hocso: looks at what a start needs, and says for each problem what to do.

doctor() {
  local port=8080 problems=0
  while [ $# -gt 0 ]; do
    case $1 in
      --port)
        [ $# -gt 1 ] || wrong_usage "The option --port needs a number."
        port=$2
        shift 2
        ;;
      *) wrong_usage "Unknown option $1." ;;
    esac
  done
  check_machine
  check_jdk
  check_node
  check_unpacking
  check_port "$port"
  check_disk
  check_memory
  [ "$problems" -eq 0 ] && printf '\n  Ready: ./hocso start\n' && return 0
  printf '\n  %d to put right.\n' "$problems"
  return 1
}

good() { printf '  ok       %s\n' "$*"; }

bad() {
  printf '  problem  %s\n           → %s\n' "$1" "$2"
  problems=$((problems + 1))
}

check_machine() {
  local machine
  machine="$(uname -s) $(uname -m)"
  [ "$machine" = "Linux x86_64" ] && good "$machine" ||
    bad "$machine: the embedded database is built for Linux x86_64" "run it there, or in a container or virtual machine"
  command -v setsid >/dev/null || bad "setsid is missing" "install the package util-linux"
  [ -e /lib/x86_64-linux-gnu/libcrypt.so.1 ] || [ -e /usr/lib64/libcrypt.so.1 ] ||
    bad "libcrypt.so.1 is missing, which the database needs" "install the package libcrypt1 (Fedora: libxcrypt-compat)"
}

check_jdk() {
  find_jdk quietly && good "JDK 25 at $JAVA_HOME" ||
    bad "no JDK 25" "install temurin-25-jdk from packages.adoptium.net, or point JAVA_HOME at one"
}

check_node() {
  find_node quietly && good "Node.js $(node --version), npm $(npm --version)" ||
    bad "no Node.js 20.19+ with npm" "install it, for example from nodesource.com, and put it on the PATH"
}

check_unpacking() {
  command -v unzip >/dev/null || command -v tar >/dev/null || bad "neither unzip nor tar" "apt-get install unzip"
}

check_port() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    bad "port $1 is taken" "./hocso status shows whether by Hocso; otherwise ./hocso start --port N"
  else
    good "port $1 is free"
  fi
}

check_disk() {
  local place free
  for place in . "$(dirname "${HOCSO_CACHE:-$HOME/.cache}")"; do
    free=$(df -Pm "$place" | awk 'NR==2 {print $4}')
    [ "$free" -ge 4000 ] && good "$free MB free at $(realpath "$place")" ||
      bad "only $free MB free at $(realpath "$place")" "free some space (4 GB are used by downloads, builds and data)"
  done
}

check_memory() {
  local free
  free=$(awk '/^MemAvailable/ {print int($2 / 1024)}' /proc/meminfo)
  [ "$free" -ge 2500 ] && good "$free MB of memory available" ||
    bad "only $free MB of memory available" "close other programs (2.5 GB are used while building, 1.5 GB while running)"
}
