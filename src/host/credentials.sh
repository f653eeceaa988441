# Reads SecureStrings from Parameter Store with the instance's role: the key pair for Loki, and who may read.
# Secrets stay in shell variables that are not exported, and reach other programs by standard input only.

# Fills access_key_id, secret_access_key and credentials_version, or says why not and fails.
read_credentials() {
  read_parameter "$credentials_parameter" 'Run the keys action first; it writes it.' || return 1
  credentials_version=$parameter_version
  access_key_id=$(printf '%s' "$parameter" | json_field AccessKeyId)
  secret_access_key=$(printf '%s' "$parameter" | json_field SecretAccessKey)
  parameter=
  case $access_key_id in '' | *[!A-Za-z0-9]*) no_key_pair ;; esac
  case $secret_access_key in '' | *[!A-Za-z0-9/+=]*) no_key_pair ;; esac
}

no_key_pair() {
  complain "the parameter $credentials_parameter does not hold a key pair. Run the keys action, which writes it."
  return 1
}

# read_readers <folder>: writes readers.htpasswd there, for nginx alone (user 101 in its image), and fills readers_version.
read_readers() {
  local readers
  read_parameter "$readers_parameter" "Create it: $READERS_RECIPE" || return 1
  readers_version=$parameter_version
  readers=$(printf '%s\n' "$parameter" | sed 's/ *$//')
  parameter=
  check_readers "$readers" || return 1
  (umask 377 && printf '%s\n' "$readers" >"$1/readers.htpasswd")
  give_to_nginx "$1/readers.htpasswd"
}

READERS_RECIPE='htpasswd -nB NAME, and put what it prints into a SecureString, a line per reader.'

# check_readers <htpasswd lines>. nginx would take other kinds of passwords too. Checking one keeps a worker busy, and pushes wait:
# 3 ms at a cost of 6, twice as long for each one more.
check_readers() {
  local malformed costly
  malformed=$(lines_unlike "$1" '^$|^[A-Za-z0-9._@-]+:[$]2[aby][$][0-9]{2}[$][./A-Za-z0-9]{53}$')
  costly=$(lines_unlike "$1" '^$|:[$]2[aby][$]0[4-6][$]')
  if [ -z "$1" ]; then
    complain "the parameter $readers_parameter is empty. Create it: $READERS_RECIPE"
  elif [ -n "$malformed" ]; then
    complain "in the parameter $readers_parameter, line $malformed is not a name with a bcrypt password. Create it: $READERS_RECIPE"
  elif [ -n "$costly" ]; then
    complain "in the parameter $readers_parameter, line $costly has a bcrypt cost above 6, and pushes wait while it is checked. Use a long, generated password and the usual cost of 5: $READERS_RECIPE"
  else
    return 0
  fi
  return 1
}

# lines_unlike <text> <pattern>: the numbers of these lines, which say nothing of what is in them.
lines_unlike() { printf '%s\n' "$1" | grep -nvE "$2" | cut -d : -f 1 | paste -sd , -; }

# read_parameter <name> <remedy if there is none>: sets parameter and parameter_version, or says why not and fails.
read_parameter() {
  read_role || return 1
  aws_request ssm "$REGION" "$(parameter_store)" AmazonSSM.GetParameter "$(json_object Name "$1" WithDecryption: true)"
  role_secret='' role_token=''
  parameter_status=$http_status parameter=$http_body http_body=
  if [ "$parameter_status" != 200 ]; then
    explain_parameter "$1" "$2"
    return 1
  fi
  parameter_version=$(printf '%s' "$parameter" | json_field Version)
  parameter=$(printf '%s' "$parameter" | json_text Value | unescape)
}

# open_metadata: gets a token from the metadata service. IMDSv2 answers nothing else without one.
open_metadata() {
  request '' 3 --noproxy '*' --request PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 300' "$METADATA/latest/api/token"
  [ "$http_status" = 200 ] || return 1
  metadata_header="header = \"X-aws-ec2-metadata-token: $http_body\""
}

# metadata <path>: fails where the instance has no such data.
metadata() {
  request "$metadata_header" 3 --noproxy '*' --config - "$METADATA/latest/meta-data/$1"
  [ "$http_status" = 200 ]
}

# Sets role and its session.
read_role() {
  local answer roles=iam/security-credentials/
  open_metadata || {
    complain "the instance metadata service did not give a token ($(http_problem)). Switch it on for this instance (metadata options: HttpEndpoint enabled)."
    return 1
  }
  if ! metadata "$roles"; then
    complain 'the instance has no role. Attach an instance profile whose role has the policy in actions/deploy/instance-policy.json.'
    return 1
  fi
  role=${http_body%%"$NEWLINE"*}
  metadata "$roles$role" || :
  answer=$(printf '%s' "$http_body" | unescape)
  role_key=$(printf '%s' "$answer" | json_field AccessKeyId)
  role_secret=$(printf '%s' "$answer" | json_field SecretAccessKey)
  role_token=$(printf '%s' "$answer" | json_field Token)
}

parameter_store() {
  echo "${AWS_ENDPOINT_URL_SSM:-${AWS_ENDPOINT_URL:-https://ssm.$REGION.${AWS_NAMES#* }}}"
}

# explain_parameter <name> <remedy if there is none>
explain_parameter() {
  case $parameter_status:$parameter in
    000:*) complain "SSM in $REGION did not answer ($(parameter_store)). The host needs a way out to it (internet or a VPC endpoint)." ;;
    *AccessDenied*kms:Decrypt*)
      complain "the role $role may not decrypt the parameter $1. Allow it kms:Decrypt on the key the parameter is encrypted with." ;;
    *AccessDenied*)
      complain "the role $role may not read the parameter $1. Add this statement to its policy: $(json_object Effect Allow Action ssm:GetParameter Resource "arn:${AWS_NAMES% *}:ssm:*:*:parameter/loki-host/*")" ;;
    *'Signature expired'* | *'Signature not yet current'*)
      complain "the clock of this host is wrong: it says $(utc), and AWS refuses requests that are more than five minutes off. Set it: systemctl enable --now chronyd && chronyc makestep" ;;
    *ParameterNotFound*) complain "there is no parameter $1 in $REGION. $2" ;;
    *)
      complain "could not read the parameter $1 ($parameter_status): $(printf '%s' "$parameter" | tr '\n' ' ' | cut -c 1-300)" ;;
  esac
}

# json_field <name>: its value in the JSON that is read, a number or a text without escapes. json_text <name>: a text, escapes and all.
json_field() { tr '\n' ' ' | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\\{0,1\\}\\([^\",} ]*\\).*/\\1/p"; }
json_text() { tr '\n' ' ' | sed -nE "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"(([^\"\\\\]|\\\\.)*)\".*/\\1/p"; }

# A key pair and an htpasswd file have no other characters that JSON may write as an escape.
unescape() {
  sed -e 's/\\u002[fF]/\//g; s/\\u002[bB]/+/g; s/\\u003[dD]/=/g; s/\\r//g; s/\\[nt]/\
/g; s/\\//g'
}
