#!/usr/bin/env bash
# A Docker engine from Debian packages and local images under the upstream names. See README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${INTEGRATIV_DOCKER:-${TMPDIR:-/tmp}/integrativ-docker}
suite=trixie # its engine supports the Compose features we use
keycloak=26.7.3 kafka=4.3.1
ryuk=0.13.0 # the one that Testcontainers asks for; it says so in its error when another is wanted
export DOCKER_HOST=unix://$work/docker.sock DOCKER_CONFIG=$work/config DEBIAN_FRONTEND=noninteractive
say() { echo "stand-ins [${SECONDS}s] $*"; }

# The mirror that this machine's own apt is set up with.
mirror() {
  sed -nE 's/^URIs: *([^ ]+\/debian)\/?$/\1/p; s/^deb (\[[^]]*\] )?([^ ]+\/debian)\/? .*/\2/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -1
}

host_packages() { # runc from the host's own suite: it must match the host's libc
  local missing=()
  for package in runc tini iptables iproute2 mmdebstrap xz-utils; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$work/apt.log" 2>&1 ||
    { tail -5 "$work/apt.log" >&2; exit 1; }
}

engine_packages() {
  [ -x "$work/unpacked/usr/sbin/dockerd" ] && return
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $suite main" >"$work/apt/sources.list"
  local apt=(apt-get -qq -o "Dir::Etc::SourceList=$work/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o Acquire::Languages=none
    -o Acquire::Check-Valid-Until=false -o APT::Sandbox::User=root -o APT::Update::Post-Invoke-Success::=/bin/true)
  "${apt[@]}" update
  (cd "$work/debs" && "${apt[@]}" download docker.io containerd docker-compose docker-buildx docker-cli)
  for deb in "$work"/debs/*.deb; do dpkg-deb -x "$deb" "$work/unpacked"; done
}

engine() {
  mkdir -p "$work"/{debs,unpacked,bin,config/cli-plugins,apt/lists/partial,apt/cache/archives/partial}
  host_packages
  engine_packages
  for program in sbin/dockerd sbin/docker-proxy bin/docker bin/containerd bin/containerd-shim-runc-v2; do
    ln -sf "$work/unpacked/usr/$program" "$work/bin/"
  done
  ln -sf "$(command -v runc || echo /usr/sbin/runc)" "$work/bin/runc"
  ln -sf /usr/bin/tini-static "$work/bin/docker-init"
  ln -sf "$work"/unpacked/usr/libexec/docker/cli-plugins/* "$work/config/cli-plugins/"
  export PATH=$work/bin:$PATH
  if ! docker info >/dev/null 2>&1; then
    iptables-save >"$work/rules"
    setsid dockerd --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/dockerd.pid" \
      -H "$DOCKER_HOST" >"$work/dockerd.log" 2>&1 </dev/null &
    for _ in $(seq 60); do docker info >/dev/null 2>&1 && break; sleep 0.5; done
  fi
  docker version -f 'engine {{.Server.Version}}, API {{.Server.APIVersion}}'
}

# The JDK for the images: JAVA_HOME if it is 21 or newer, else the newest that is installed.
find_jdk() {
  local home version newest=20
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null || true)
    if [ -x "$home/bin/javac" ] && [ "${version:-0}" -gt "$newest" ]; then
      jdk=$(readlink -f "$home") newest=$version
      if [ "$home" = "${JAVA_HOME:-}" ]; then break; fi
    fi
  done
  [ "$newest" -gt 20 ] || { echo 'No JDK 21 or newer here; install one, it goes into the images.' >&2; exit 1; }
  rm -rf "$work/cacerts" && mkdir "$work/cacerts"
  cp -L "$jdk/lib/security/cacerts" "$work/cacerts/" # a link to the host's own, with Debian's packages
}

build() { docker build -q "$@" >/dev/null; }

images() {
  export PATH=$work/bin:$PATH
  find_jdk
  docker image inspect debian:forky-slim >/dev/null 2>&1 ||
    mmdebstrap --quiet --variant=minbase --aptopt='Acquire::Check-Valid-Until "false"' forky - "$(mirror)" |
    docker import --change 'CMD ["bash"]' - debian:forky-slim >/dev/null
  build --build-context "jdk=$jdk" --build-context "cacerts=$work/cacerts" \
    -t eclipse-temurin:25-jdk -t eclipse-temurin:25-jre "$here/java"
  say "java"
  build -t postgres:18 "$here/postgres"
  say "postgres"
  [ -d "$work/kafka-libs" ] || mvn -q -B -f "$here/kafka/pom.xml" -Dkafka.version="$kafka" \
    dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=$work/kafka-libs"
  build --build-context "libs=$work/kafka-libs" -t "apache/kafka:$kafka" "$here/kafka"
  say "kafka"
  if ! [ -d "$work/keycloak-$keycloak" ]; then
    mvn -q -B dependency:copy "-Dartifact=org.keycloak:keycloak-quarkus-dist:$keycloak:tar.gz" "-DoutputDirectory=$work"
    tar xzf "$work/keycloak-quarkus-dist-$keycloak.tar.gz" -C "$work"
  fi
  build --build-context "dist=$work/keycloak-$keycloak" -t quay.io/keycloak/keycloak:26.7 "$here/keycloak"
  say "keycloak"
  build --build-context "cli=$work/unpacked/usr/bin" -t "testcontainers/ryuk:$ryuk" "$here/ryuk"
  say "ryuk"
}

down() {
  local daemon; daemon=$(cat "$work/dockerd.pid" 2>/dev/null) || { echo 'No engine of ours runs.'; return 0; }
  kill "$daemon" 2>/dev/null || true
  for _ in $(seq 60); do [ -d "/proc/$daemon" ] || break; sleep 0.5; done
  rm -f "$work/dockerd.pid"
  if [ -f "$work/rules" ]; then iptables-restore <"$work/rules" || true; fi
  ip link del docker0 2>/dev/null || true
  awk -v w="$work/" 'index($2, w) == 1 { print $2 }' /proc/mounts | xargs -r umount
}

case ${1:-all} in
  engine) engine ;;
  images) images ;;
  all) engine && images ;;
  env) echo "export DOCKER_HOST=$DOCKER_HOST DOCKER_CONFIG=$DOCKER_CONFIG PATH=$work/bin:\$PATH" ;;
  down) down ;;
  *) echo "standins.sh engine | images | all | env | down" >&2; exit 2 ;;
esac
