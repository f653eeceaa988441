# shellcheck shell=sh
# What every script on a host begins with: output, time, HTTP to Loki, one message pushed and read back.

newline='
'

# Whoever reads may be gone; the deploy still has to end in a known state.
trap '' PIPE
say() { printf '==> %s\n' "$*" 2>/dev/null || :; }
complaints=0
complain() {
  complaints=$((complaints + 1))
  printf 'error: %s\n' "$*" >&2 2>/dev/null || :
}
die() {
  complain "$*"
  exit 1
}

# The line the runner looks for.
result() { printf 'loki-host-result %s\n' "$1" 2>/dev/null || :; }

# Milliseconds that no clock change disturbs. Source: proc(5), /proc/uptime in 1/100 s.
now_ms() {
  read -r uptime _ </proc/uptime
  echo "${uptime%.*}${uptime#*.}0"
}
seconds_since() { awk -v ms="$(($(now_ms) - $1))" 'BEGIN { printf "%.1f", ms / 1000 }'; }
nap() { sleep "$1" 2>/dev/null || sleep 1; }

# request <standard input> <seconds> <curl arguments>: sets http_status (000: no answer), http_body, http_ms.
request() {
  http_input=$1 http_limit=$2
  shift 2
  http_answer=$(printf '%s' "$http_input" |
    curl --silent --max-time "$http_limit" --write-out '\n%{http_code} %{time_total}' "$@") || :
  http_input=
  http_body=${http_answer%"$newline"*}
  http_answer=${http_answer##*"$newline"}
  http_status=${http_answer%% *}
  http_ms=$(awk -v s="${http_answer#* }" 'BEGIN { printf "%d", s * 1000 + 0.5 }')
}

# loki <port> <standard input> <path> <curl arguments>. With auth_enabled a tenant is needed; without, Loki ignores it.
loki() {
  loki_port=$1 loki_input=$2 loki_path=$3
  shift 3
  request "$loki_input" 5 --noproxy '*' --header 'X-Scope-OrgID: loki-host' "$@" "http://127.0.0.1:$loki_port$loki_path"
}

# push <port> <body>: fails unless Loki took it.
push() {
  loki "$1" "$2" /loki/api/v1/push --header 'Content-Type: application/json' --data-binary @-
  [ "$http_status" = 204 ]
}

# visible <port> <query> <start> <end> <seconds>: waits until the query finds an entry.
visible() {
  visible_until=$(($(now_ms) + $5 * 1000))
  while :; do
    loki "$1" '' /loki/api/v1/query_range --get --data-urlencode "query=$2" \
      --data-urlencode "start=$3" --data-urlencode "end=$4" --data-urlencode limit=1
    case $http_status:$http_body in 200:*'"values":[['*) return 0 ;; esac
    [ "$(now_ms)" -lt "$visible_until" ] || return 1
    nap 0.1
  done
}

http_problem() {
  if [ "$http_status" = 000 ]; then
    echo 'no answer'
  else
    printf '%s %s' "$http_status" "$http_body" | head -n 1 | cut -c 1-300
  fi
}
