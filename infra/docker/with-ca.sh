#!/bin/sh
# Runs a command that trusts the roots in the build secret `ca`, where one was given.
set -eu
if [ -s /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi
exec "$@"
