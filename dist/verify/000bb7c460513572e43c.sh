# shellcheck shell=sh
# Reads the key pair for Loki from Parameter Store with the instance's role. The header sets PARAMETER and REGION.
# Secrets stay in shell variables that are not exported, and reach other programs by standard input only.

METADATA=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}
ACCESS_KEY_ID='' SECRET_ACCESS_KEY='' CREDENTIALS_VERSION='' ROLE='of the instance'

json_field() { tr '\n' ' ' | sed -n "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"\\{0,1\\}\\([^\",} ]*\\).*/\\1/p"; }
# A key has only letters, digits and /+= in it, so these are all the escapes there can be.
unescape() { sed -e 's/\\u002[fF]/\//g; s/\\u002[bB]/+/g; s/\\u003[dD]/=/g; s/\\[nrt]/ /g; s/\\//g'; }

curl_can_sign() {
  curl --version | awk 'NR == 1 { split($2, v, "."); exit !(v[1] > 7 || (v[1] == 7 && v[2] >= 75)) }'
}

# Fills ACCESS_KEY_ID, SECRET_ACCESS_KEY and CREDENTIALS_VERSION, or says why not and fails.
read_credentials() {
  if curl_can_sign; then
    instance_role || return 1
    get_parameter_by_curl
  else
    get_parameter_by_cli
  fi
  if [ "$parameter_status" != 200 ]; then
    explain_parameter
    return 1
  fi
  CREDENTIALS_VERSION=$(printf '%s' "$parameter" | json_field Version)
  parameter=$(printf '%s' "$parameter" | unescape)
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
    --data "{\"Name\":\"$PARAMETER\",\"WithDecryption\":true}" "${endpoint%/}/"
  signature='' role_secret='' role_token=''
  parameter_status=$http_status parameter=$http_body http_body=
}

# For hosts whose curl is older than 7.75.
get_parameter_by_cli() {
  parameter_status=200
  parameter=$(aws ssm get-parameter --region "$REGION" --name "$PARAMETER" --with-decryption --output json 2>&1) ||
    parameter_status=400
}

explain_parameter() {
  case $parameter_status:$parameter in
    000:*) complain "SSM in $REGION did not answer (${endpoint%/}). The host needs a way out to it (internet or a VPC endpoint)." ;;
    *AccessDenied*kms:Decrypt*)
      complain "the role $ROLE may not decrypt the parameter $PARAMETER. Allow it kms:Decrypt on the key the parameter is encrypted with." ;;
    *AccessDenied*)
      complain "the role $ROLE may not read the parameter $PARAMETER. Add this statement to its policy: {\"Effect\":\"Allow\",\"Action\":\"ssm:GetParameter\",\"Resource\":\"arn:aws:ssm:*:*:parameter/loki-host/*\"}" ;;
    *ParameterNotFound*) complain "there is no parameter $PARAMETER in $REGION. Run the keys action first; it writes it." ;;
    *)
      complain "could not read the parameter $PARAMETER ($parameter_status): $(printf '%s' "$parameter" | tr '\n' ' ' | cut -c 1-300)" ;;
  esac
}
