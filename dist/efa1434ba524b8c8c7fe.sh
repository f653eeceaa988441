# shellcheck shell=sh
# Reads SecureStrings from Parameter Store with the instance's role: the key pair for Loki (PARAMETER) and who may read
# (READERS_PARAMETER, lines of an htpasswd file). The header sets both names, empty for none, and REGION.
# Secrets stay in shell variables that are not exported, and reach other programs by standard input only.

METADATA=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
ACCESS_KEY_ID='' SECRET_ACCESS_KEY='' CREDENTIALS_VERSION='' READERS_VERSION='' ROLE='of the instance'

json_field() { tr '\n' ' ' | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\\{0,1\\}\\([^\",} ]*\\).*/\\1/p"; }
json_string() { tr '\n' ' ' | sed -nE "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"(([^\"\\\\]|\\\\.)*)\".*/\\1/p"; }
# Neither a key pair nor an htpasswd file has other characters in it that JSON may write as an escape.
unescape() {
  sed -e 's/\\u002[fF]/\//g; s/\\u002[bB]/+/g; s/\\u003[dD]/=/g; s/\\r//g; s/\\[nt]/\
/g; s/\\//g'
}

curl_can_sign() {
  curl --version | awk 'NR == 1 { split($2, v, "."); exit !(v[1] > 7 || (v[1] == 7 && v[2] >= 75)) }'
}

# Fills ACCESS_KEY_ID, SECRET_ACCESS_KEY and CREDENTIALS_VERSION, or says why not and fails.
read_credentials() {
  read_parameter "$PARAMETER" 'Run the keys action first; it writes it.' || return 1
  CREDENTIALS_VERSION=$parameter_version
  ACCESS_KEY_ID=$(printf '%s' "$parameter" | json_field AccessKeyId)
  SECRET_ACCESS_KEY=$(printf '%s' "$parameter" | json_field SecretAccessKey)
  parameter=
  case $ACCESS_KEY_ID in '' | *[!A-Za-z0-9]*) no_pair ;; esac
  case $SECRET_ACCESS_KEY in '' | *[!A-Za-z0-9/+=]*) no_pair ;; esac
}

no_pair() {
  complain "the parameter $PARAMETER does not hold a key pair. Run the keys action, which writes it."
  return 1
}

# read_readers <folder>: writes readers.htpasswd there, for nginx alone (101 in its image), and fills READERS_VERSION.
read_readers() {
  read_parameter "$READERS_PARAMETER" "Make it: $readers_recipe" || return 1
  READERS_VERSION=$parameter_version
  readers=$(printf '%s\n' "$parameter" | sed 's/ *$//')
  parameter=
  check_readers || return 1
  (umask 377 && printf '%s\n' "$readers" >"$1/readers.htpasswd")
  readers=
  [ "$(id -u)" != 0 ] || chown 101:101 "$1/readers.htpasswd"
}

readers_recipe='htpasswd -nB NAME, and put what it prints into a SecureString, a line per reader.'

# nginx would take other kinds of passwords too. To check one keeps a worker busy, and pushes wait: 3 ms at a cost of 6, twice
# as long for each one more.
check_readers() {
  odd=$(readers_unlike '^$|^[A-Za-z0-9._@-]+:[$]2[aby][$][0-9]{2}[$][./A-Za-z0-9]{53}$')
  costly=$(readers_unlike '^$|:[$]2[aby][$]0[4-6][$]')
  if [ -z "$readers" ]; then
    complain "the parameter $READERS_PARAMETER is empty. Make it: $readers_recipe"
  elif [ -n "$odd" ]; then
    complain "in the parameter $READERS_PARAMETER, line $odd is no name with a bcrypt password. Make it: $readers_recipe"
  elif [ -n "$costly" ]; then
    complain "in the parameter $READERS_PARAMETER, line $costly has a bcrypt cost above 6, and pushes wait while it is checked. Take a long, generated password and the usual cost of 5: $readers_recipe"
  else
    return 0
  fi
  return 1
}

# The numbers of these lines, which say nothing of what is in them.
readers_unlike() { printf '%s\n' "$readers" | grep -nvE "$1" | cut -d : -f 1 | paste -sd , -; }

# read_parameter <name> <remedy if there is none>: sets parameter (its value) and parameter_version, or says why not and fails.
read_parameter() {
  if curl_can_sign; then
    instance_role || return 1
    get_parameter_by_curl "$1"
  else
    get_parameter_by_cli "$1"
  fi
  if [ "$parameter_status" != 200 ]; then
    explain_parameter "$1" "$2"
    return 1
  fi
  parameter_version=$(printf '%s' "$parameter" | json_field Version)
  parameter=$(printf '%s' "$parameter" | json_string Value | unescape)
}

# Sets ROLE and the role's credentials. IMDSv2: a token first.
instance_role() {
  request '' 3 --noproxy '*' --request PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 300' "$METADATA/latest/api/token"
  if [ "$http_status" != 200 ]; then
    complain "the instance metadata service did not give a token ($(http_problem)). Switch it on for this instance (metadata options: HttpEndpoint enabled)."
    return 1
  fi
  imds_header="header = \"X-aws-ec2-metadata-token: $http_body\""
  roles=$METADATA/latest/meta-data/iam/security-credentials/
  request "$imds_header" 3 --noproxy '*' --config - "$roles"
  if [ "$http_status" != 200 ]; then
    complain 'the instance has no role. Attach an instance profile whose role has the policy in actions/deploy/instance-policy.json.'
    return 1
  fi
  ROLE=${http_body%%"$newline"*}
  request "$imds_header" 3 --noproxy '*' --config - "$roles$ROLE"
  role_answer=$(printf '%s' "$http_body" | unescape)
  role_key=$(printf '%s' "$role_answer" | json_field AccessKeyId)
  role_secret=$(printf '%s' "$role_answer" | json_field SecretAccessKey)
  role_token=$(printf '%s' "$role_answer" | json_field Token)
  role_answer=
}

get_parameter_by_curl() {
  case $REGION in cn-*) domain=amazonaws.com.cn ;; *) domain=amazonaws.com ;; esac
  endpoint=${AWS_ENDPOINT_URL_SSM:-${AWS_ENDPOINT_URL:-https://ssm.$REGION.$domain}}
  signature="aws-sigv4 = \"aws:amz:$REGION:ssm\"
user = \"$role_key:$role_secret\"
header = \"X-Amz-Security-Token: $role_token\""
  request "$signature" 15 --config - --header 'X-Amz-Target: AmazonSSM.GetParameter' \
    --header 'Content-Type: application/x-amz-json-1.1' \
    --data "{\"Name\":\"$1\",\"WithDecryption\":true}" "${endpoint%/}/"
  signature='' role_secret='' role_token=''
  parameter_status=$http_status parameter=$http_body http_body=
}

# For hosts whose curl is older than 7.75.
get_parameter_by_cli() {
  parameter_status=200
  parameter=$(aws ssm get-parameter --region "$REGION" --name "$1" --with-decryption --output json 2>&1) ||
    parameter_status=400
}

# explain_parameter <name> <remedy if there is none>
explain_parameter() {
  case $parameter_status:$parameter in
    000:*) complain "SSM in $REGION did not answer (${endpoint%/}). The host needs a way out to it (internet or a VPC endpoint)." ;;
    *AccessDenied*kms:Decrypt*)
      complain "the role $ROLE may not decrypt the parameter $1. Allow it kms:Decrypt on the key the parameter is encrypted with." ;;
    *AccessDenied*)
      complain "the role $ROLE may not read the parameter $1. Add this statement to its policy: {\"Effect\":\"Allow\",\"Action\":\"ssm:GetParameter\",\"Resource\":\"arn:aws:ssm:*:*:parameter/loki-host/*\"}" ;;
    *'Signature expired'* | *'Signature not yet current'*)
      complain "the clock of this host is wrong: it says $(date -u +%Y-%m-%dT%H:%M:%SZ), and AWS takes no request that is more than five minutes off. Set it: systemctl enable --now chronyd && chronyc makestep" ;;
    *ParameterNotFound*) complain "there is no parameter $1 in $REGION. $2" ;;
    *)
      complain "could not read the parameter $1 ($parameter_status): $(printf '%s' "$parameter" | tr '\n' ' ' | cut -c 1-300)" ;;
  esac
}
