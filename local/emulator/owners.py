"""Resource types that live in the local cloud, and those that it has to know of.

What lives (groups, cache clusters, documents) has one owner, the models behind the gateway: the handlers here ask
it over its private endpoint and wait, so the stack's timing, failures and order of deletion are the owner's.
"""

import json
import os
import urllib.error
import urllib.request

from ministack.services.cloudformation import provisioners, stacks
from registry import HANDLERS, REPLACING, register, run_on_thread

_ENDPOINT = f"http://127.0.0.1:{os.environ['RAILGUN_HA_GATEWAY_PORT']}/_local/resources"
# A group may wait for a boot; the owner decides how long. This only ends a wait for a gateway that hangs.
_LONGEST_WAIT_SECONDS = 3600
_LONGEST_QUESTION_SECONDS = 5

# Owned types: the property that names the resource, and those whose change always replaces it (template reference).
# The latter is only what DescribeChangeSet prints; whether an update replaces is the owner's to decide.
OWNED = {
    "AWS::AutoScaling::AutoScalingGroup": ("AutoScalingGroupName", ("AutoScalingGroupName", "InstanceId")),
    "AWS::ElastiCache::CacheCluster": (
        "ClusterName",
        REPLACING["AWS::ElastiCache::CacheCluster"],
    ),
    "AWS::SSM::Document": ("Name", ("DocumentType", "Name")),
}
_DOCUMENT_MAY_REPLACE = ("Attachments", "Content", "DocumentFormat", "Requires", "TargetType", "VersionName")

NOTICED = (
    "AWS::EC2::LaunchTemplate",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::EC2::Route",
    "AWS::EC2::RouteTable",
    "AWS::EC2::Subnet",
    "AWS::EC2::SubnetRouteTableAssociation",
    "AWS::EC2::VPC",
    "AWS::ElastiCache::SubnetGroup",
    "AWS::ElasticLoadBalancingV2::Listener",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::IAM::InstanceProfile",
    "AWS::Lambda::Function",
)


def ask(op: str, rtype: str, timeout: float = _LONGEST_WAIT_SECONDS, **fields: object) -> dict:
    """The owner's answer; a ValueError, which fails the resource, with the owner's reason when there is one."""
    body = json.dumps({"op": op, "type": rtype, **fields}).encode()
    request = urllib.request.Request(_ENDPOINT, body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=timeout) as response:
            answer = json.load(response)
    except (OSError, ValueError, urllib.error.HTTPError) as error:
        raise ValueError(f"the local cloud did not answer: {error}") from error
    if "failure" in answer:
        raise ValueError(answer["failure"])
    return answer


def own(rtype: str, name_property: str, replacing: tuple[str, ...]) -> None:
    """Hand a type over to the local cloud."""

    def create(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
        answer = ask("create", rtype, stackName=stack_name, logicalId=logical_id, properties=_complete(rtype, props))
        return answer["physicalId"], answer["attributes"]

    def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str | None) -> tuple[str, dict]:
        answer = ask(
            "update",
            rtype,
            physicalId=physical_id,
            stackName=stack_name,
            logicalId=logical_id or physical_id,
            properties=_complete(rtype, new),
            previous=_complete(rtype, old),
        )
        return physical_id, answer["attributes"]

    def delete(physical_id: str, props: dict) -> None:
        ask("delete", rtype, physicalId=physical_id, properties=props)

    register(rtype, create, update, delete, replacing)
    provisioners._CUSTOM_NAME_REPLACEMENT[rtype] = {"name": name_property}
    run_on_thread(rtype)


def _complete(rtype: str, props: dict) -> dict:
    """Stack tags reach a group's instances: CloudFormation adds them with PropagateAtLaunch."""
    if rtype != "AWS::AutoScaling::AutoScalingGroup":
        return props
    return {**props, "Tags": [{"PropagateAtLaunch": True, **tag} for tag in props.get("Tags") or []]}


def notice(rtype: str) -> None:
    """Tell the local cloud of each create, update and delete of a type that stays the emulator's."""
    inner = dict(HANDLERS[rtype])
    with_logical_id = inner.get("update_with_logical_id", False)

    def told(physical_id: str, attributes: dict, props: dict | None) -> tuple[str, dict]:
        answer = ask("notice", rtype, physicalId=physical_id, attributes=attributes, properties=props)
        return physical_id, {**attributes, **answer.get("attributes", {})}

    def create(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
        physical_id, attributes = inner["create"](logical_id, props, stack_name)
        try:
            return told(physical_id, attributes, props)
        except ValueError:
            # A refused resource is not in the stack, so nobody else would remove it.
            inner["delete"](physical_id, props)
            raise

    def update(physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str | None) -> tuple[str, dict]:
        extra = (logical_id,) if with_logical_id else ()
        told_id, attributes = inner["update"](physical_id, old, new, stack_name, *extra)
        return told(told_id, attributes, new)

    def delete(physical_id: str, props: dict) -> None:
        inner["delete"](physical_id, props)
        told(physical_id, {}, None)

    HANDLERS[rtype].update(create=create, update=update, update_with_logical_id=True, delete=delete)
    run_on_thread(rtype)


def apply() -> None:
    """Register the owned types and wrap the noticed ones; to be called after all other mends."""
    for rtype, (name_property, replacing) in OWNED.items():
        own(rtype, name_property, replacing)
    provisioners._CONDITIONALLY_REPLACING_PROPERTIES["AWS::SSM::Document"] = _DOCUMENT_MAY_REPLACE
    for rtype in NOTICED:
        notice(rtype)

    by_table = provisioners._replacing_change

    def replacing_change(rtype: str, old: dict, new: dict) -> bool:
        if rtype not in OWNED:
            return by_table(rtype, old, new)
        if old == new:
            return False
        # The emulator asks on its event loop, hence a question that the owner answers from the properties alone.
        answer = ask("replaces", rtype, _LONGEST_QUESTION_SECONDS, properties=new, previous=old)
        return bool(answer["replaces"])

    provisioners._replacing_change = stacks._replacing_change = replacing_change
