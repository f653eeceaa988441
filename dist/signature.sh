# Signs requests to AWS by sha256sum alone: which headers curl signs depends on its version, and old ones sign nothing. No secret
# is in an argument list: whatever is given one is a function or built into the shell.
# Source: IAM user guide, "Create a signed AWS API request".

# aws_request <service> <region> <address> <target> <JSON>: as the role in role_key, role_secret and role_token.
aws_request() {
  local service="$1" region="$2" address="$3" target="$4" body="$5" time scope signed signature type=application/x-amz-json-1.1
  time=$(date -u +%Y%m%dT%H%M%SZ)
  scope=${time%T*}/$region/$service/aws4_request
  signed='content-type;host;x-amz-date;x-amz-security-token;x-amz-target'
  signature=$(printf 'POST\n/\n\ncontent-type:%s\nhost:%s\nx-amz-date:%s\nx-amz-security-token:%s\nx-amz-target:%s\n\n%s\n%s' \
    "$type" "$(host_of "$address")" "$time" "$role_token" "$target" "$signed" "$(printf '%s' "$body" | sha256)" | sha256)
  signature=$(hmac "$(signing_key "$scope")" "$(printf 'AWS4-HMAC-SHA256\n%s\n%s\n%s' "$time" "$scope" "$signature")")
  request "header = \"Authorization: AWS4-HMAC-SHA256 Credential=$role_key/$scope, SignedHeaders=$signed, Signature=$signature\"
header = \"X-Amz-Security-Token: $role_token\"" 15 --config - --header "X-Amz-Date: $time" \
    --header "X-Amz-Target: $target" --header "Content-Type: $type" --data "$body" "${address%/}/"
}

# host_of <address>: as curl writes it into the request, without a port that goes without saying.
host_of() { printf '%s' "$1" | sed -E 's|^(https?)://([^/]*).*|\1 \2|; s|^https (.*):443$|\1|; s|^http (.*):80$|\1|; s|^https? ||'; }

sha256() { sha256sum | cut -c 1-64; }
hex() { od -An -v -tx1 | tr -d ' \n'; }

# signing_key <scope>: in hexadecimal.
signing_key() {
  local key rest="$1/"
  key=$(printf 'AWS4%s' "$role_secret" | hex)
  while [ -n "$rest" ]; do
    key=$(hmac "$key" "${rest%%/*}")
    rest=${rest#*/}
  done
  printf '%s' "$key"
}

# hmac <key of at most 64 bytes, in hexadecimal> <text>: HMAC-SHA256 in hexadecimal. Source: RFC 2104.
hmac() {
  local inner
  inner=$({ xored "$1" 0x36 && printf '%s' "$2"; } | sha256)
  { xored "$1" 0x5c && bytes "$inner" 0; } | sha256
}

# xored <key in hexadecimal> <byte>: the key, filled up to 64 bytes with zeros, each byte xor that one.
xored() {
  local key="$1"
  while [ ${#key} -lt 128 ]; do key=${key}00; done
  bytes "$key" "$2"
}

# bytes <hexadecimal> <byte>: what the digits stand for, each byte xor that one.
bytes() {
  local rest="$1" text='' tail
  while [ -n "$rest" ]; do
    tail=${rest#??}
    text=$text$(printf '\\0%03o' $((0x${rest%"$tail"} ^ $2)))
    rest=$tail
  done
  printf '%b' "$text"
}
