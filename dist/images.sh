# Images: from any registry that Docker reaches, and from Amazon ECR as the host's role.

pull() {
  local begun words
  ! docker image inspect "$1" >/dev/null 2>&1 || return 0
  say "pulling $1"
  begun=$(now_ms)
  words=$(docker pull --quiet "$1" 2>&1) || words=$(pull_from_ecr "$1" "$words" 2>&1) || {
    printf '%s\n' "$words" | redact
    die "could not pull $1: $(last_words "$words"). $(remedy_for_pull "$1" "$words")"
  }
  say "pulled $1 ($(seconds_since "$begun") s)"
}

# What Docker said last, in one line.
last_words() { printf '%s\n' "$1" | grep -v '^ *$' | tail -n 1 | sed 's/^Error response from daemon: //; s/[. ]*$//' | cut -c 1-300; }

# remedy_for_pull <image> <Docker's words>
remedy_for_pull() {
  case "$1 $2" in
    *toomanyrequests* | *'rate limit'* | *'Too Many Requests'*)
      echo 'Its registry limits how many images an address may pull: wait some hours, or log in on the host as root (docker login), which raises the limit' ;;
    *'no matching manifest'* | *'does not match the specified platform'* | *'no match for platform'*)
      echo "The image is not made for $(uname -m), which this host is: take one that is, or another type of instance" ;;
    *'no space left'*) echo 'Free some disk (docker image prune -a) or grow the volume' ;;
    *dkr.ecr*uthoriz* | *dkr.ecr*enied* | *dkr.ecr*'no basic auth'*)
      echo "The role $role needs to read that repository: attach AmazonEC2ContainerRegistryReadOnly to it, and allow its account in the policy of the repository if that is in another" ;;
    *'pull access denied'* | *unauthorized* | *denied* | *'authentication required'* | *'no basic auth'*)
      echo 'Check the name. If the registry asks for a login, log in on the host as root: docker login REGISTRY' ;;
    *'not found'* | *'manifest unknown'* | *'name unknown'* | *'invalid reference'*) echo 'Check the name and the version' ;;
    *) echo "Check that this host reaches $(registry_of "$1"), through a proxy of the Docker daemon if there is one" ;;
  esac
}

# registry_of <image>
registry_of() {
  case $1 in
    */*) case ${1%%/*} in *.* | *:* | localhost) echo "${1%%/*}" ;; *) echo 'Docker Hub (registry-1.docker.io)' ;; esac ;;
    *) echo 'Docker Hub (registry-1.docker.io)' ;;
  esac
}

# pull_from_ecr <image> <Docker's words so far>: for an image of a private registry of ECR that nobody has logged in to. Fails with
# words, those of before for any other image. The login is kept in no file after this.
pull_from_ecr() {
  local registry="${1%%/*}" login="$STAGED-login" password outcome=0
  case $registry in *.dkr.ecr.*."${AWS_NAMES#* }" | *.dkr.ecr-fips.*."${AWS_NAMES#* }") ;; *)
    printf '%s\n' "$2"
    return 1
    ;;
  esac
  read_role && password=$(ecr_password "$registry") || return 1
  (umask 077 && mkdir -p "$login")
  printf '%s' "$password" | docker --config "$login" login --username AWS --password-stdin "$registry" &&
    docker --config "$login" pull --quiet "$1" || outcome=$?
  rm -rf "$login"
  return $outcome
}

# ecr_password <registry>: a password of twelve hours, or why there is none.
ecr_password() {
  local region="${1#*.dkr.ecr*.}"
  region=${region%%.*}
  aws_request ecr "$region" "${AWS_ENDPOINT_URL_ECR:-${AWS_ENDPOINT_URL:-https://api.ecr.$region.${AWS_NAMES#* }}}" \
    AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken '{}'
  [ "$http_status" = 200 ] || {
    echo "ECR in $region gave no login ($http_status): $(printf '%s' "$http_body" | tr '\n' ' ' | cut -c 1-300)" >&2
    return 1
  }
  printf '%s' "$http_body" | json_field authorizationToken | base64 -d | sed 's/^AWS://'
}
