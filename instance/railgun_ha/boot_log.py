"""Tells the stack's log group why a boot failed: CONSTANTS REASON."""

import json
import sys
import time

from .api import Api

with open(sys.argv[1], encoding="utf-8") as file:
    constants = json.load(file)
logs = Api(constants, "logs", 20)
place = {"logGroupName": constants["logGroup"], "logStreamName": constants["instanceId"]}
logs.call("CreateLogStream", ["ResourceAlreadyExistsException"], **place)
logs.call("PutLogEvents", **place, logEvents=[{"timestamp": int(time.time() * 1000), "message": sys.argv[2]}])
