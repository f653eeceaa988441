# Reads, as the gateway gives them: over TLS, to whoever has a password.

# reads_answer <release>: without a password they are refused, under a certificate that readers can check. True where nobody may
# read. What a parameter holds was checked before the deploy, and is not for the address of the host alone.
reads_answer() {
  local reads
  reads=$(recorded "$1" reads_port)
  [ -n "$reads" ] || return 0
  if [ -n "$(recorded "$1" certificate_parameter)" ]; then set -- --insecure; else set -- --cacert "$ROOT/tls/ca.crt"; fi
  request '' 5 --noproxy '*' "$@" "https://127.0.0.1:$reads/loki/api/v1/labels"
  [ "$http_status" = 401 ]
}
