"""Tells the stack's log group why a boot failed: CONSTANTS REASON."""

import json
import sys
import time

from .desired import client

with open(sys.argv[1], encoding="utf-8") as file:
    constants = json.load(file)
logs = client(constants, "logs")
place = {"logGroupName": constants["logGroup"], "logStreamName": constants["instanceId"]}
try:
    logs.create_log_stream(**place)
except logs.exceptions.ResourceAlreadyExistsException:
    pass
logs.put_log_events(**place, logEvents=[{"timestamp": int(time.time() * 1000), "message": sys.argv[2]}])
