import listener from "../../contract/listener.json" with { type: "json" };
import type { StackConfig } from "./config.ts";
import { ref } from "./intrinsics.ts";
import { ID } from "./logical-ids.ts";
import { MEMCACHED_PORT } from "./memcached.ts";
import type { Network } from "./network.ts";
import { tags } from "./tags.ts";
import { type Properties, type Resource, type Resources, resource, type Value } from "./types.ts";

const EVERYWHERE = "0.0.0.0/0";

/**
 * Who may talk to whom. The groups of the load balancer and of port-probe name the listener's as their only
 * destination, so the rules that let both in are resources of their own: otherwise the groups would need each other.
 * Every group states what may go out: one without an outbound rule would get "everything" from EC2.
 */
export function securityGroups(config: StackConfig, network: Network): Resources {
  const toListener = [{ ...tcp(listener.port), DestinationSecurityGroupId: ref(ID.listenerSecurityGroup) }];
  return {
    [ID.listenerSecurityGroup]: group(
      config,
      network,
      "listener",
      "Listeners: in from load balancer and probe",
      {
        // The listener fetches from origin servers, which may stand anywhere and use any port; activation, package
        // repositories and the AWS APIs are out there too.
        SecurityGroupEgress: [
          { IpProtocol: "-1", CidrIp: EVERYWHERE, Description: "origins, AWS APIs, packages" },
        ],
      },
    ),
    [ID.loadBalancerSecurityGroup]: group(
      config,
      network,
      "load-balancer",
      "Load balancer: in as configured",
      {
        SecurityGroupIngress: config.allowedCidrs.map((CidrIp) => ({ ...tcp(listener.port), CidrIp })),
        // Health checks obey the outbound rules too (Elastic Load Balancing, NLB security groups).
        SecurityGroupEgress: toListener,
      },
    ),
    [ID.probeSecurityGroup]: group(config, network, "port-probe", "port-probe: out to the listeners only", {
      SecurityGroupEgress: toListener,
    }),
    [ID.memcachedSecurityGroup]: group(
      config,
      network,
      "memcached",
      "memcached: in from the listeners only",
      {
        SecurityGroupIngress: [
          { ...tcp(MEMCACHED_PORT), SourceSecurityGroupId: ref(ID.listenerSecurityGroup) },
        ],
        // memcached never calls out. An empty list would mean "everything", so the only way out leads nowhere.
        SecurityGroupEgress: [{ IpProtocol: "-1", CidrIp: "127.0.0.1/32", Description: "nothing" }],
      },
    ),
    [ID.ingressFromLoadBalancer]: listenerIngress(ID.loadBalancerSecurityGroup),
    [ID.ingressFromProbe]: listenerIngress(ID.probeSecurityGroup),
  };
}

const tcp = (port: number): Properties => ({ IpProtocol: "tcp", FromPort: port, ToPort: port });

/** `description` is fixed for ever: EC2 cannot change it, so CloudFormation would replace the group. */
function group(
  config: StackConfig,
  network: Network,
  name: string,
  description: string,
  rules: { readonly [list: string]: readonly Value[] },
): Resource {
  return resource("AWS::EC2::SecurityGroup", {
    GroupDescription: description,
    VpcId: network.vpcId,
    ...rules,
    Tags: tags(config, `${config.stackName}-${name}`),
  });
}

const listenerIngress = (source: string): Resource =>
  resource("AWS::EC2::SecurityGroupIngress", {
    GroupId: ref(ID.listenerSecurityGroup),
    ...tcp(listener.port),
    SourceSecurityGroupId: ref(source),
  });
