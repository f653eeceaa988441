# What has to be true before anything is touched; all problems are reported together.

preflight() {
  local tool before=$complaints
  for tool in docker curl flock setsid base64 gzip sha256sum od awk sed; do
    has "$tool" || complain "$tool is not installed on this host; install it"
  done
  [ "$complaints" != "$before" ] || load_parts
  if has docker; then check_docker; fi
  check_disk "$ROOT"
  check_reads_port
  if [ -n "$credentials_parameter$readers_parameter" ] && has curl; then read_parameters; fi
  [ "$complaints" = "$before" ] || exit 1
  say "checked this host: Docker, disk and credentials are fine ($(seconds_since "$started") s)"
}

# As a program: our function docker does not count.
has() { (unset -f docker && command -v "$1" >/dev/null); }

check_docker() {
  local about
  about=$(docker info --format '{{.DockerRootDir}} {{.SecurityOptions}}' 2>&1) || {
    complain "Docker does not answer: $(printf '%s' "$about" | tail -n 1). Start it: systemctl start docker"
    return 0
  }
  check_kind_of_docker "$about"
  check_disk "${about%% *}"
  check_foreign
}

# check_kind_of_docker <its folder and its security options>: containers have to see the host's folders, network and users as they are.
check_kind_of_docker() {
  local install="Install the package of your distribution: dnf install docker, or apt-get install docker.io"
  case "$(docker --version 2>/dev/null) $(unset -f docker && command -v docker) $1" in
    *podman*) complain "the command docker of this host is Podman, and no daemon keeps its containers running. $install" ;;
    *' /snap/'* | *' /var/snap/'*) complain "Docker is a snap on this host: it sees another folder than $ROOT, and what Loki writes would be lost. Remove it (snap remove docker). $install" ;;
    *name=rootless*) complain "Docker runs without root on this host, and its containers may use neither the host's network nor the files of other users. $install" ;;
    *name=userns*) complain "Docker maps users on this host (userns-remap), and its containers may use neither the host's network nor the files that a deploy gives them. Remove userns-remap from /etc/docker/daemon.json" ;;
  esac
}

check_disk() {
  local free
  free=$(free_mb "$1")
  [ -z "$free" ] || [ "$free" -ge "$FREE_MB" ] ||
    complain "$1 has $free MB of free disk and a deploy needs $FREE_MB MB. Free some (docker image prune -a) or grow the volume"
}

free_mb() { df -Pk "$1" 2>/dev/null | awk 'NR == 2 { printf "%d", $4 / 1024 }'; }

# The gateway, which runs already, may have it; nobody else.
check_reads_port() {
  local inode
  [ -n "$reads_port" ] || return 0
  has openssl || complain 'openssl is not installed on this host, and reads take TLS; install it'
  [ "$reads_port" != "$port" ] || complain "port $port is for pushes. Give another port as \`reads-port\`"
  for inode in $(listening_on "$reads_port"); do
    has_socket "$(gateway_pid 2>/dev/null)" "$inode" || {
      complain "another program of this host listens on port $reads_port. Give another port as \`reads-port\`, or end it"
      return 0
    }
  done
}

# has_socket <process> <inode>
has_socket() {
  local one
  for one in "/proc/$1/fd"/*; do
    [ "$(readlink "$one")" != "socket:[$2]" ] || return 0
  done
  return 1
}

# listening_on <port>: the inodes of the sockets that listen there. Source: proc(5), /proc/net/tcp; state 0A is LISTEN.
listening_on() {
  awk -v port="$(printf ':%04X' "$1")" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10 }' \
    /proc/net/tcp /proc/net/tcp6 2>/dev/null || :
}

# All parameters are read, so that the problems of all are reported.
read_parameters() {
  [ -z "$credentials_parameter" ] || read_credentials || :
  [ -z "$readers_parameter" ] || {
    rm -rf "$STAGED"
    mkdir -m 700 "$STAGED"
    read_readers "$STAGED" || :
  }
  [ -z "$certificate_parameter" ] || ! has openssl || ! command -v read_certificate >/dev/null || read_certificate "$STAGED" || :
}
