# The certificate that readers see: one that a parameter holds, or one that the host signs itself, by an authority of its own that is
# made once. No key leaves the host. What readers need to know is the authority's certificate, which is in the result (`ca`).

# As long as any client takes from an authority of one's own (Apple: 825); a third of it is left when a deploy replaces it.
CERTIFICATE_DAYS=825 RENEW_DAYS=275 AUTHORITY_DAYS=3650

CERTIFICATE_RECIPE='Put the certificate, then those that lead to its authority, then the key without a passphrase, all as PEM, into a SecureString.'

# read_certificate <folder>: writes certificate.pem there, for nginx alone, and fills certificate_version; or says why not and fails.
read_certificate() {
  local problem
  read_parameter "$certificate_parameter" "$CERTIFICATE_RECIPE" || return 1
  certificate_version=$parameter_version
  (umask 377 && printf '%s\n' "$parameter" | sed 's/ *$//; /^$/d' >"$1/certificate.pem")
  parameter=
  problem=$(problem_of "$1/certificate.pem")
  [ -z "$problem" ] || {
    complain "the parameter $certificate_parameter $problem. $CERTIFICATE_RECIPE"
    return 1
  }
  give_to_nginx "$1/certificate.pem"
}

# problem_of <PEM file>: why nginx or readers would not take it, or nothing.
problem_of() {
  local public_key key_of_certificate
  key_of_certificate=$(openssl x509 -in "$1" -noout -pubkey 2>/dev/null) || {
    echo 'does not begin with a certificate that can be read'
    return 0
  }
  if grep 'ENCRYPTED' "$1" >/dev/null; then
    echo 'has a key with a passphrase, which nobody is there to enter'
  elif ! public_key=$(openssl pkey -in "$1" -pubout 2>/dev/null); then
    echo 'has no private key that can be read'
  elif [ "$public_key" != "$key_of_certificate" ]; then
    echo "has a private key that is not that of its first certificate, the server's own"
  elif ! openssl x509 -in "$1" -noout -text | grep 'Subject Alternative Name' >/dev/null; then
    echo 'has a certificate for no name: clients look at its subjectAltName only'
  else
    # The words of OpenSSL: it is not yet valid, has expired, or is not for a server.
    openssl verify -partial_chain -purpose sslserver -CAfile "$1" "$1" 2>&1 |
      sed -n 's/^error [0-9]* at [0-9]* depth lookup: *\(.*\)/has a certificate that OpenSSL rejects: \1/p' | head -n 1
  fi
}

# renew_certificate: where the release that serves has one of the host's own, and it is due or lacks a name. Connections go on.
renew_certificate() {
  local folder="$ROOT/releases/$serving"
  [ -n "$reads_port" ] && [ -z "$certificate_parameter" ] && ! fits "$folder" || return 0
  say 'renewing the certificate for reads'
  (umask 077 && mkdir -p "$STAGED")
  issue_certificate "$STAGED"
  mv -f "$STAGED/certificate.names" "$STAGED/certificate.pem" "$folder/"
  reload_gateway
}

# fits <folder>: its certificate is of this host's authority, is not due, and has all names of today.
fits() {
  local name
  openssl x509 -in "$1/certificate.pem" -noout -checkend $((RENEW_DAYS * 86400)) >/dev/null 2>&1 &&
    openssl verify -CAfile "$ROOT/tls/ca.crt" "$1/certificate.pem" >/dev/null 2>&1 || return 1
  for name in $(certificate_names); do
    grep -xF "$name" "$1/certificate.names" >/dev/null 2>&1 || return 1
  done
}

# issue_certificate <folder>: writes certificate.pem there, with a new key, for nginx alone, and the names in it.
issue_certificate() {
  local work="$ROOT/tls/new"
  make_authority
  certificate_names >"$1/certificate.names"
  sign "$work" "$CERTIFICATE_DAYS" loki-host-reads "$(paste -sd , - <"$1/certificate.names")" \
    -cert "$ROOT/tls/ca.crt" -keyfile "$ROOT/tls/ca.key"
  (umask 377 && cat "$work/crt" "$work/key" >"$1/certificate.pem.new")
  give_to_nginx "$1/certificate.pem.new"
  mv -f "$1/certificate.pem.new" "$1/certificate.pem"
  rm -rf "$work"
}

# Makes the host's authority, unless there is one that outlives the next certificate. Its key is root's alone.
make_authority() {
  local work="$ROOT/tls/new"
  (umask 077 && mkdir -p "$ROOT/tls")
  if [ -s "$ROOT/tls/ca.key" ] &&
    openssl x509 -in "$ROOT/tls/ca.crt" -noout -checkend $((CERTIFICATE_DAYS * 86400)) >/dev/null 2>&1; then
    return 0
  fi
  say 'making the authority that signs the certificate for reads: whoever reads needs its certificate, the output ca of the deploy'
  sign "$work" "$AUTHORITY_DAYS" loki-host-authority 'DNS:localhost' -selfsign -keyfile "$work/key"
  mv -f "$work/key" "$ROOT/tls/ca.key"
  mv -f "$work/crt" "$ROOT/tls/ca.crt"
}

# sign <folder> <days> loki-host-authority|loki-host-reads <names> <arguments of openssl ca>: makes the folder anew, with a key and a
# certificate for it. That is valid since yesterday, for clients whose clock is behind.
sign() {
  local work="$1" days="$2" kind="$3" names="$4" now words
  shift 4
  now=$(date +%s)
  rm -rf "$work"
  mkdir -m 700 "$work"
  signing_config "$work" "$kind" "$names" >"$work/config"
  : >"$work/index"
  words=$(
    umask 077
    {
      echo "01$(openssl rand -hex 16)" >"$work/serial" &&
        openssl ecparam -name prime256v1 -genkey -noout -out "$work/key" &&
        openssl req -new -config "$work/config" -key "$work/key" -out "$work/csr" &&
        openssl ca -batch -notext -config "$work/config" -extensions "$kind" -in "$work/csr" -out "$work/crt" \
          -startdate "$(asn1_time $((now - 86400)))" -enddate "$(asn1_time $((now + days * 86400)))" "$@"
    } 2>&1
  ) || die "openssl could not make a certificate: $(printf '%s' "$words" | tail -n 3 | paste -sd ' ' -)"
}
asn1_time() { date -u -d "@$1" +%y%m%d%H%M%SZ; }

# signing_config <folder> <kind> <names>
signing_config() {
  printf '%s\n' '[ca]' default_ca=host '[host]' "database=$1/index" "serial=$1/serial" "new_certs_dir=$1" default_md=sha256 \
    policy=any unique_subject=no email_in_dn=no '[any]' commonName=supplied \
    '[req]' distinguished_name=subject prompt=no '[subject]' "CN=$(uname -n | cut -c 1-40) $2" \
    '[loki-host-authority]' basicConstraints=critical,CA:TRUE,pathlen:0 keyUsage=critical,keyCertSign subjectKeyIdentifier=hash \
    '[loki-host-reads]' basicConstraints=critical,CA:FALSE keyUsage=critical,digitalSignature extendedKeyUsage=serverAuth \
    subjectKeyIdentifier=hash authorityKeyIdentifier=keyid "subjectAltName=$3"
}

# What the host is called, and what the inputs call it, one per line: DNS:loki.example.com, IP:192.0.2.7.
certificate_names() {
  local one
  {
    printf '%s\n' localhost 127.0.0.1 "$(uname -n)"
    printf '%s' "$reads_names" | tr ' ' '\n'
    echo
    ! open_metadata || for one in public-hostname local-hostname public-ipv4 local-ipv4 ipv6; do
      ! metadata "$one" || printf '%s\n' "$http_body"
    done
  } | grep -xE '[A-Za-z0-9.:-]+' | sort -u | sed -E 's/^([0-9]+([.][0-9]+){3}|.*:.*)$/IP:\1/; /^IP:/!s/^/DNS:/'
}
