# shellcheck shell=sh
# What has to be true before anything is touched; all problems are told in one go. The header
# sets PARAMETER, READERS_PARAMETER, FREE_MB.

preflight() {
  preflight_ok=yes
  for tool in docker curl flock setsid base64 gzip sha256sum awk sed; do
    has "$tool" || refuse "$tool is not installed on this host; install it"
  done
  if has docker; then check_docker; fi
  check_disk "$ROOT"
  if [ -n "$PARAMETER$READERS_PARAMETER" ] && has curl; then
    if curl_can_sign || has aws; then
      read_parameters || preflight_ok=no
    else
      refuse 'reading the parameter takes curl 7.75 or newer, or the AWS CLI; install one'
    fi
  fi
  [ $preflight_ok = yes ] || exit 1
  say "checked this host: Docker, disk and credentials are fine ($(seconds_since "$started") s)"
}

read_parameters() {
  read_ok=yes
  [ -z "$PARAMETER" ] || read_credentials || read_ok=no
  rm -rf "$ROOT/readers"
  mkdir -m 700 "$ROOT/readers"
  [ -z "$READERS_PARAMETER" ] || read_readers "$ROOT/readers" || read_ok=no
  [ $read_ok = yes ]
}

# As a program: our function docker does not count.
has() { (unset -f docker && command -v "$1" >/dev/null); }

refuse() {
  complain "$*"
  preflight_ok=no
}

check_docker() {
  docker_root=$(docker info --format '{{.DockerRootDir}}' 2>&1) || {
    refuse "Docker does not answer: $(printf '%s' "$docker_root" | tail -n 1). Start it: systemctl start docker"
    return 0
  }
  check_disk "$docker_root"
  check_foreign
}

check_disk() {
  free_mb=$(df -Pk "$1" 2>/dev/null | awk 'NR == 2 { printf "%d", $4 / 1024 }') || free_mb=
  [ -n "$free_mb" ] || return 0
  [ "$free_mb" -ge "$FREE_MB" ] ||
    refuse "$1 has $free_mb MB of free disk and a deploy needs $FREE_MB MB. Free some (docker image prune -a) or grow the volume"
}
