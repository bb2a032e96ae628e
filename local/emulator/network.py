"""Types of EC2 and IAM that the emulator lacks or answers wrongly."""

import re

from ministack.core.responses import new_uuid
from ministack.services import ec2, iam
from ministack.services.cloudformation import provisioners
from registry import register, wrap


def _created(response: tuple, tag: str) -> str:
    """The id in the answer of one of the emulator's own EC2 calls; its refusal becomes the resource's."""
    status, _headers, body = response
    text = body.decode() if isinstance(body, bytes) else body
    found = re.search(rf"<{tag}>([^<]+)</{tag}>", text)
    if status >= 400 or not found:
        message = re.search(r"<Message>([^<]*)</Message>", text)
        raise ValueError(message[1] if message else f"no {tag} in the answer")
    return found[1]


def require_internet_gateway(vpc_id: str) -> None:
    """AWS refuses what faces the internet in a VPC without an attached internet gateway."""
    gateways = ec2._internet_gateways.values()
    attached = {attachment.get("VpcId") for gateway in gateways for attachment in gateway.get("Attachments") or []}
    if vpc_id not in attached:
        raise ValueError(f"VPC {vpc_id} has no internet gateway")


def require_address(allocation_id: str) -> None:
    """An Elastic IP that is used must exist."""
    if allocation_id not in ec2._addresses:
        raise ValueError(f"The allocation ID '{allocation_id}' does not exist")


def _address_attributes(public_ip: str) -> dict:
    for allocation_id, address in ec2._addresses.items():
        if address["PublicIp"] == public_ip:
            return {"AllocationId": allocation_id, "PublicIp": public_ip}
    raise ValueError(f"Address {public_ip} does not exist")


def _create_address(_logical_id: str, props: dict, _stack_name: str) -> tuple[str, dict]:
    domain = props.get("Domain", "vpc")
    allocation_id = _created(ec2._allocate_address({"Domain": [domain]}), "allocationId")
    provisioners._ec2_apply_tags(allocation_id, props)
    public_ip = ec2._addresses[allocation_id]["PublicIp"]
    return public_ip, _address_attributes(public_ip)


def _update_address(public_ip: str, old: dict, new: dict, _stack: str, _logical_id: str) -> tuple[str, dict]:
    attributes = _address_attributes(public_ip)
    provisioners._ec2_apply_tags(attributes["AllocationId"], new, old)
    return public_ip, attributes


def _delete_address(public_ip: str, _props: dict) -> None:
    for allocation_id, address in list(ec2._addresses.items()):
        if address["PublicIp"] == public_ip:
            ec2._release_address({"AllocationId": [allocation_id]})


def _create_nat_gateway(_logical_id: str, props: dict, _stack_name: str) -> tuple[str, dict]:
    subnet = ec2._subnets.get(props["SubnetId"])
    if subnet is None:
        raise ValueError(f"The subnet ID '{props['SubnetId']}' does not exist")
    if props.get("ConnectivityType", "public") == "public":
        require_address(props.get("AllocationId", ""))
        require_internet_gateway(subnet["VpcId"])
    names = ("SubnetId", "AllocationId", "ConnectivityType")
    form = {name: [props[name]] for name in names if name in props}
    nat_id = _created(ec2._create_nat_gateway(form), "natGatewayId")
    provisioners._ec2_apply_tags(nat_id, props)
    return nat_id, {"NatGatewayId": nat_id}


def _update_nat_gateway(nat_id: str, old: dict, new: dict, _stack: str, _logical_id: str) -> tuple[str, dict]:
    provisioners._ec2_apply_tags(nat_id, new, old)
    return nat_id, {"NatGatewayId": nat_id}


def _delete_nat_gateway(nat_id: str, _props: dict) -> None:
    ec2._nat_gateways.pop(nat_id, None)


def _register_rule(rtype: str, store: str, peer: str) -> None:
    """A rule of a security group as a resource of its own; `_rule` marks it in the group's list."""

    def create(_logical_id: str, props: dict, _stack_name: str) -> tuple[str, dict]:
        group = ec2._security_groups.get(props.get("GroupId", ""))
        if group is None:
            raise ValueError(f"The security group '{props.get('GroupId')}' does not exist")
        (rule,) = provisioners._ec2_sg_permissions([props])
        rule_id = f"sgr-{new_uuid().replace('-', '')[:17]}"
        rule["_rule"] = rule_id
        rules = group.setdefault(store, [])
        if store == "IpPermissionsEgress":
            # Using this type removes the rule that lets everything out (template reference).
            rules[:] = [rule for rule in rules if "_rule" in rule or rule.get("IpProtocol") != "-1"]
        rules.append(rule)
        return rule_id, {"Id": rule_id}

    def update(rule_id: str, _old: dict, new: dict, _stack: str, _logical_id: str) -> tuple[str, dict]:
        for rule in ec2._security_groups.get(new.get("GroupId", ""), {}).get(store, []):
            if rule.get("_rule") == rule_id:
                rule.update(provisioners._ec2_sg_permissions([new])[0])
        return rule_id, {"Id": rule_id}

    def delete(rule_id: str, props: dict) -> None:
        rules = ec2._security_groups.get(props.get("GroupId", ""), {}).get(store, [])
        rules[:] = [rule for rule in rules if rule.get("_rule") != rule_id]

    everything_but_description = ("CidrIp", "CidrIpv6", "FromPort", "GroupId", "IpProtocol", "ToPort", peer)
    register(rtype, create, update, delete, everything_but_description)
    # The template reference has no Tags for these two.
    provisioners._STACK_TAG_PROPERTY.pop(rtype)


def _profile_arn(name: str) -> str:
    profile = iam._instance_profiles.get(name)
    return profile["Arn"] if profile else name


def apply() -> None:
    """Add Elastic IPs, NAT gateways and security group rules; mend VPC and InstanceProfile."""
    register("AWS::EC2::EIP", _create_address, _update_address, _delete_address, ("Domain", "NetworkBorderGroup"))
    register(
        "AWS::EC2::NatGateway",
        _create_nat_gateway,
        _update_nat_gateway,
        _delete_nat_gateway,
        ("AllocationId", "ConnectivityType", "SubnetId"),
    )
    _register_rule("AWS::EC2::SecurityGroupIngress", "IpPermissions", "SourceSecurityGroupId")
    _register_rule("AWS::EC2::SecurityGroupEgress", "IpPermissionsEgress", "DestinationSecurityGroupId")
    wrap(
        "AWS::EC2::VPC",
        made=lambda vpc_id, attributes, props: (vpc_id, {**attributes, "CidrBlock": props.get("CidrBlock")}),
    )
    # Ref of an instance profile is its name; the emulator's own id of it is the ARN.
    wrap(
        "AWS::IAM::InstanceProfile",
        made=lambda arn, attributes, _props: (arn.rsplit("/", 1)[-1], attributes),
        handle=_profile_arn,
    )
