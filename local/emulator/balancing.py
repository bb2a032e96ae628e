"""Network Load Balancers: the emulator makes an Application Load Balancer of everything."""

from ministack.core.responses import new_uuid
from ministack.services import alb, ec2
from network import require_address, require_internet_gateway
from registry import HANDLERS, wrap


def _subnet_ids(props: dict) -> list[str]:
    return list(props.get("Subnets") or [mapping["SubnetId"] for mapping in props.get("SubnetMappings") or []])


def _check(props: dict) -> None:
    subnet_ids = _subnet_ids(props)
    missing = [subnet_id for subnet_id in subnet_ids if subnet_id not in ec2._subnets]
    if missing or not subnet_ids:
        raise ValueError(f"The subnet ID '{missing[0]}' does not exist" if missing else "At least one subnet is needed")
    if props.get("Scheme", "internet-facing") == "internet-facing":
        require_internet_gateway(ec2._subnets[subnet_ids[0]]["VpcId"])
    for mapping in props.get("SubnetMappings") or []:
        if "AllocationId" in mapping:
            require_address(mapping["AllocationId"])


def _rename(store: dict, old: str, new: str) -> None:
    if old != new and old in store:
        store[new] = store.pop(old)


def _mended_balancer(arn: str, attributes: dict, props: dict) -> tuple[str, dict]:
    if props.get("Type") != "network":
        return arn, attributes
    new_arn = arn.replace(":loadbalancer/app/", ":loadbalancer/net/")
    for store in (alb._lbs, alb._tags, alb._lb_attrs):
        _rename(store, arn, new_arn)
    balancer = alb._lbs[new_arn]
    name, balancer_id = new_arn.split("/")[-2:]
    region = new_arn.split(":")[3]
    # NAME-ID.elb.REGION.SUFFIX for the network type, NAME-ID.REGION.elb.SUFFIX for the other.
    suffix = balancer["DNSName"].rsplit(".elb.", 1)[-1].removeprefix(f"{region}.")
    subnet_ids = _subnet_ids(props)
    balancer.update(
        LoadBalancerArn=new_arn,
        DNSName=f"{name}-{balancer_id}.elb.{region}.{suffix}",
        Subnets=subnet_ids,
        VpcId=ec2._subnets[subnet_ids[0]]["VpcId"],
    )
    return new_arn, {
        **attributes,
        "Arn": new_arn,
        "LoadBalancerArn": new_arn,
        "DNSName": balancer["DNSName"],
        "LoadBalancerFullName": f"net/{name}/{balancer_id}",
    }


def _mended_listener(arn: str, _attributes: dict, props: dict) -> tuple[str, dict]:
    new_arn = arn
    if ":loadbalancer/net/" in props.get("LoadBalancerArn", ""):
        new_arn = arn.replace(":listener/app/", ":listener/net/")
    for store in (alb._listeners, alb._tags, alb._listener_attrs):
        _rename(store, arn, new_arn)
    alb._listeners[new_arn]["ListenerArn"] = new_arn
    for rule in alb._rules.values():
        if rule.get("ListenerArn") == arn:
            rule["ListenerArn"] = new_arn
    # The emulator reads a listener's attributes at an update only.
    declared = props.get("ListenerAttributes") or []
    attributes = {attribute["Key"]: attribute for attribute in alb._listener_attrs.get(new_arn, [])}
    attributes.update({entry["Key"]: {"Key": entry["Key"], "Value": str(entry["Value"])} for entry in declared})
    alb._listener_attrs[new_arn] = list(attributes.values())
    return new_arn, {"ListenerArn": new_arn, "Arn": new_arn}


def apply() -> None:
    """Mend load balancers and listeners."""
    # Sixteen hexadecimal digits, as in AWS's ARNs and DNS names.
    alb._short_id = lambda: new_uuid().replace("-", "")[:16]
    rtype = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    wrap(rtype, made=_mended_balancer)
    wrap("AWS::ElasticLoadBalancingV2::Listener", made=_mended_listener)
    create = HANDLERS[rtype]["create"]

    def checked_create(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
        _check(props)
        return create(logical_id, props, stack_name)

    HANDLERS[rtype]["create"] = checked_create
