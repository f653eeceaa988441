# HTTP, to Loki and to AWS: one request, one message pushed and read back.

# request <standard input> <seconds> <curl arguments>: sets http_status, http_body and http_seconds.
request() {
  local input="$1" limit="$2" answer
  shift 2
  answer=$(printf '%s' "$input" |
    curl --silent --max-time "$limit" --write-out '\n%{http_code} %{time_total}' "$@") || :
  http_body=${answer%"$NEWLINE"*}
  answer=${answer##*"$NEWLINE"}
  http_status=${answer%% *}
  http_seconds=${answer#* }
}

# The last answer, for an error.
http_problem() {
  if [ "$http_status" = 000 ]; then
    echo 'no answer'
  else
    printf '%s %s' "$http_status" "$http_body" | head -n 1 | cut -c 1-300
  fi
}

# loki <port> <standard input> <path> <curl arguments>. With auth_enabled, Loki needs a tenant; without, it ignores the header.
loki() {
  local loki_port="$1" input="$2" path="$3"
  shift 3
  request "$input" 5 --noproxy '*' --header 'X-Scope-OrgID: loki-host' "$@" "http://127.0.0.1:$loki_port$path"
}

# ready <port>
ready() {
  loki "$1" '' /ready
  [ "$http_status" = 200 ]
}

# push <port> <body>: fails unless Loki took it.
push() {
  loki "$1" "$2" /loki/api/v1/push --header 'Content-Type: application/json' --data-binary @-
  [ "$http_status" = 204 ]
}

# visible <port> <query> <start> <end> <seconds>: waits until the query finds an entry.
visible() {
  local deadline=$(($(now_ms) + $5 * 1000))
  while :; do
    loki "$1" '' /loki/api/v1/query_range --get --data-urlencode "query=$2" \
      --data-urlencode "start=$3" --data-urlencode "end=$4" --data-urlencode limit=1
    case $http_status:$http_body in 200:*'"values":[['*) return 0 ;; esac
    ! past "$deadline" || return 1
    nap 0.1
  done
}
