"""AWS with the credentials of the instance's role: one deadline for all that may fail for a while.

botocore reads the credentials, signs and sends. Its clients are left out: to read the description of a whole service
takes longer than everything else that converge does.
"""

import email.utils
import json
import os
import random
import time
from collections.abc import Collection
from types import SimpleNamespace
from typing import Any

from botocore.auth import SIGV4_TIMESTAMP, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.exceptions import BotoCoreError, NoCredentialsError
from botocore.httpsession import URLLib3Session
from botocore.utils import InstanceMetadataFetcher, get_environ_proxies, is_valid_endpoint_url

from .machine import UNREADABLE, USAGE, Failure, say

PERMANENT = {"ValidationException", "ResourceNotFoundException", "InvalidParameterException"}
TARGETS = {"ssm": "AmazonSSM", "logs": "Logs_20140328"}


class Signer(SigV4Auth):  # type: ignore[misc]
    """AWS refuses a signature that is five minutes off, so what counts is its clock."""

    ahead = 0.0

    def _modify_request_before_signing(self, request: Any) -> None:
        request.context["timestamp"] = time.strftime(SIGV4_TIMESTAMP, time.gmtime(time.time() + Signer.ahead))
        super()._modify_request_before_signing(request)


class Refusal(Exception):
    def __init__(self, code: str, message: object) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


class Api:
    def __init__(self, constants: dict[str, Any], service: str, patience: float) -> None:
        """`patience`: seconds for which a failing call is tried again."""
        self.service = service
        self.patience = patience
        self.region: str = constants["region"]
        own = f"https://{service}.{self.region}.{constants.get('domain')}"
        self.url = (constants.get("endpoint") or own).rstrip("/") + "/"
        if not all(map(is_valid_endpoint_url, (own, self.url))):
            raise Failure(USAGE, "constants.invalid", f"{own} or {self.url} is no address")
        self.http = URLLib3Session(proxies=get_environ_proxies(self.url), timeout=(3, 5))
        self.credentials: Any = None

    def call(self, operation: str, done: Collection[str] = (), **arguments: Any) -> dict[str, Any]:
        """`done`: codes of errors that say that there is nothing left to do."""
        deadline = time.monotonic() + self.patience
        pause = 0.2
        while True:
            try:
                return self.send(operation, arguments)
            except (BotoCoreError, Refusal) as error:
                code = getattr(error, "code", "")
                if code in done:
                    return {}
                if time.monotonic() + pause > deadline or code in PERMANENT:
                    raise Failure(UNREADABLE, "parameters.unreadable", f"{self.service}: {error}") from None
                say(f"{error}; trying again")
            # The old ones may have expired.
            self.credentials = None
            time.sleep(pause * random.uniform(0.5, 1))
            pause = min(pause * 2, 4)

    def send(self, operation: str, arguments: dict[str, Any]) -> dict[str, Any]:
        self.credentials = self.credentials or role_credentials()
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"{TARGETS[self.service]}.{operation}",
        }
        request = AWSRequest("POST", self.url, headers, json.dumps(arguments).encode())
        Signer(self.credentials, self.service, self.region).add_auth(request)
        response = self.http.send(request.prepare())
        learn_clock(response.headers.get("date"))
        try:
            reply: dict[str, Any] = json.loads(response.content or "{}")
            if response.status_code == 200:
                return reply
            raise Refusal(reply["__type"].rpartition("#")[2], reply.get("message", reply.get("Message", "")))
        except (ValueError, LookupError, AttributeError, TypeError):
            raise Refusal(f"HTTP {response.status_code}", "no JSON object") from None


def role_credentials() -> Any:
    config = {"ec2_metadata_service_endpoint": os.getenv("AWS_EC2_METADATA_SERVICE_ENDPOINT")}
    found = InstanceMetadataFetcher(timeout=5, config=config).retrieve_iam_role_credentials()
    if not found:
        raise NoCredentialsError
    return SimpleNamespace(**found)


def learn_clock(date: str | None) -> None:
    """By the date of any answer, a refusal of the signature too."""
    parsed = email.utils.parsedate_tz(date) if date else None
    if parsed:
        ahead = email.utils.mktime_tz(parsed) - time.time()
        Signer.ahead = ahead if abs(ahead) > 60 else 0.0
