# Everything that one function leaves for another. Names in capitals are constants; those that are not set here or beside their only
# use are set by the header (deployHeader and verifyHeader in script.ts). All other variables of a function are local.

NEWLINE='
'
ROOT=${LOKI_HOST_ROOT:-/var/lib/loki-host}
LOCK=$ROOT/lock
# The ports of slot a, then of slot b: http, grpc, gossip.
SLOT_PORTS=${LOKI_HOST_PORTS:-3101 9095 7946 3102 9096 7947}
METADATA=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}

# What is deployed: what the header says, or an earlier release of this host, which `restored` names.
release='' restored='' image='' gateway_image='' loki_version='' config_sha256='' port=''
credentials_parameter='' readers_parameter='' certificate_parameter=''
# How it is read: the port with TLS, the addresses that may read without, the names in a certificate of its own. Empty without readers.
reads_port='' plain_reads='' reads_names=''
# The release whose files of the gateway it takes; empty: today's.
gateway_of=''
# The slot it runs in: a or b.
slot=''
# Whether its folder was written by this run.
written=no
# The earlier release that its version and periods are compared with.
compared_with=''

# Secrets, never exported, and what version of its parameter each is of.
access_key_id='' secret_access_key='' credentials_version='' readers_version='' certificate_version=''
# Where this run keeps who may read and the certificate until they are part of a release.
STAGED=$ROOT/.staged-$$
# The instance's role and its session.
# The header with a token of the metadata service.
metadata_header=''
role='of the instance' role_key='' role_secret='' role_token=''
# What read_parameter found: the text, its version, and the HTTP status it came with.
parameter='' parameter_version='' parameter_status=''

# The last HTTP request: its status (000: no answer), body and seconds.
http_status='' http_body='' http_seconds=''

# How far the deploy is: preparing, adopting, starting, switching, switched. `leave` undoes what came before `switched`.
stage=preparing
# The release that served, or should have, when it began to switch.
old=''
# When an adopted container stopped taking messages.
gap_started=''
# The process that settles this host should the deploy be killed.
guard=''
# How many errors were printed.
complaints=0

# The slot of the release that serves.
serving_slot=''

# The result. `serving` is the release that serves, empty for none; when the deploy began; seconds; milliseconds; milliseconds; the
# version that has to be deployed first.
status=failed serving='' started='' ready_seconds=0 canary_ms=0 gap_ms=0 upgrade_first=''
