"""One statement of one of a stack's roles is left out, to see what fails without it.

RAILGUN_HA_WITHOUT names the template's resource, a role or a policy, and the statement's number in it, from 0 on:
`ReconcilerRole 2`. Only with AUTH=true.
"""

import copy
import os

from ministack import app
from ministack.services.cloudformation import stacks

_SAYS_NOTHING = {"Effect": "Deny", "Action": "sts:NoSuchAction", "Resource": "*"}


def _documents(rtype: str, props: dict) -> list[dict]:
    if rtype == "AWS::IAM::Role":
        return [policy["PolicyDocument"] for policy in props.get("Policies", [])]
    return [props["PolicyDocument"]]


def _without(rtype: str, props: dict, number: int) -> dict:
    left = copy.deepcopy(props)
    at = number
    for document in _documents(rtype, left):
        statements = document["Statement"]
        if at < len(statements):
            del statements[at]
            # IAM takes no policy without a statement.
            document["Statement"] = statements or [_SAYS_NOTHING]
            return left
        at -= len(statements)
    raise ValueError(f"there is no statement {number} to leave out")


def apply() -> None:
    """Leave it out of what CloudFormation makes; to be called before what asks for permissions."""
    given = os.environ.get("RAILGUN_HA_WITHOUT")
    if not given or not app.AUTH:
        return
    wanted, number = given.split()
    provision, update = stacks._provision_resource, stacks._update_resource

    def provision_less(rtype: str, logical_id: str, props: dict, stack_name: str) -> tuple:
        return provision(rtype, logical_id, less(rtype, logical_id, props), stack_name)

    def update_less(
        rtype: str, physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str, *attributes: dict
    ) -> tuple:
        return update(rtype, physical_id, old, less(rtype, logical_id, new), stack_name, logical_id, *attributes)

    def less(rtype: str, logical_id: str, props: dict) -> dict:
        return _without(rtype, props, int(number)) if logical_id == wanted else props

    stacks._provision_resource, stacks._update_resource = provision_less, update_less
