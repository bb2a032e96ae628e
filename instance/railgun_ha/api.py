"""AWS with the credentials of the instance's role: one deadline for all that may fail for a while."""

import email.utils
import random
import time
from collections.abc import Collection
from typing import Any

import botocore.auth
import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from .machine import UNREADABLE, USAGE, Failure, say

PERMANENT = {"ValidationException", "ResourceNotFoundException", "InvalidParameterException"}


class Signer(botocore.auth.SigV4Auth):  # type: ignore[misc]
    """AWS refuses a signature that is five minutes off, so what counts is its clock."""

    ahead = 0.0

    def _modify_request_before_signing(self, request: Any) -> None:
        now = time.gmtime(time.time() + Signer.ahead)
        request.context["timestamp"] = time.strftime(botocore.auth.SIGV4_TIMESTAMP, now)
        super()._modify_request_before_signing(request)


botocore.auth.AUTH_TYPE_MAPS["v4"] = Signer


class Api:
    def __init__(self, constants: dict[str, Any], service: str, patience: float) -> None:
        """`patience`: seconds for which a failing call is tried again."""
        self.constants = constants
        self.service = service
        self.patience = patience
        self.client = self.connect()

    def connect(self) -> Any:
        """Does not retry by itself. A new one has new credentials: those of an old one may be missing or expired."""
        config = Config(connect_timeout=3, read_timeout=5, retries={"max_attempts": 0})
        session = botocore.session.get_session()
        session.set_config_variable("metadata_service_timeout", 5)
        region, endpoint = self.constants["region"], self.constants.get("endpoint")
        try:
            return session.create_client(self.service, region_name=region, endpoint_url=endpoint, config=config)
        except (BotoCoreError, ValueError) as error:
            raise Failure(USAGE, "constants.invalid", f"the constants: {error}") from None

    def call(self, operation: str, done: Collection[str] = (), **arguments: Any) -> dict[str, Any]:
        """`done`: codes of errors that say that there is nothing left to do."""
        deadline = time.monotonic() + self.patience
        pause = 0.2
        while True:
            try:
                reply: dict[str, Any] = getattr(self.client, operation)(**arguments)
                return reply
            except (BotoCoreError, ClientError) as error:
                answer: dict[str, Any] = getattr(error, "response", None) or {}
                code = answer.get("Error", {}).get("Code", "")
                if code in done:
                    return answer
                if time.monotonic() + pause > deadline or code in PERMANENT:
                    raise Failure(UNREADABLE, "parameters.unreadable", f"{self.service}: {error}") from None
                say(f"{error}; trying again")
                learn_clock(answer)
            time.sleep(pause * random.uniform(0.5, 1))
            pause = min(pause * 2, 4)
            self.client = self.connect()


def learn_clock(answer: dict[str, Any]) -> None:
    """By the date of any answer, a refusal of the signature too."""
    date = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("date")
    parsed = email.utils.parsedate_tz(date) if date else None
    if parsed:
        ahead = email.utils.mktime_tz(parsed) - time.time()
        Signer.ahead = ahead if abs(ahead) > 60 else 0.0
