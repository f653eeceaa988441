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

# certificate_until <release>: when its certificate ends, or nothing.
certificate_until() {
  [ -z "$(recorded "$1" reads_port)" ] ||
    openssl x509 -in "$ROOT/releases/$1/certificate.pem" -noout -enddate 2>/dev/null | sed 's/^notAfter=//'
}

# authority_of <release>: the certificate of the host's authority as JSON, empty where a parameter holds that of the release.
authority_of() {
  local pem=''
  [ -z "$(recorded "$1" reads_port)" ] || [ -n "$(recorded "$1" certificate_parameter)" ] ||
    pem=$(awk '{ printf "%s\\n", $0 }' "$ROOT/tls/ca.crt" 2>/dev/null)
  printf '"%s"' "$pem"
}
