import { createHash } from "node:crypto";
import { OUTPUTS } from "../../contract/names.ts";
import { alarms } from "./alarms.ts";
import type { LambdaName, StackAssets, StackConfig } from "./config.ts";
import { dashboard } from "./dashboard.ts";
import { document } from "./document.ts";
import { events } from "./events.ts";
import { fleet } from "./fleet.ts";
import { functions } from "./functions.ts";
import { getAtt, ref } from "./intrinsics.ts";
import { loadBalancer, loadBalancerDnsName, loadBalancerIds } from "./load-balancer.ts";
import { functionIds, ID } from "./logical-ids.ts";
import { bootLog } from "./logs.ts";
import { cacheClusterId, memcached } from "./memcached.ts";
import { network } from "./network.ts";
import { ownNetwork } from "./own-network.ts";
import { desiredState, templateParameters } from "./parameters.ts";
import { roles } from "./roles.ts";
import { securityGroups } from "./security-groups.ts";
import type { Template, TemplateOutput, Text } from "./types.ts";

/**
 * The whole stack as a CloudFormation template. Pure: the same configuration and assets always give the same template,
 * key by key.
 * @throws Error for a VPC range without room for the subnets and for an engine version of no known family; both are
 * refused earlier, where the inputs are read.
 */
export function renderTemplate(config: StackConfig, assets: StackAssets): Template {
  const net = config.ownNetwork ? ownNetwork(config.ownNetwork) : network(config);
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: "Highly available fleet of Railgun listeners behind a network load balancer",
    Parameters: templateParameters(config),
    Resources: {
      ...net.resources,
      ...securityGroups(config, net),
      ...memcached(config, net),
      ...loadBalancer(config, net),
      ...desiredState(config),
      ...document(config),
      ...bootLog(config),
      ...roles(config),
      ...functions(config, assets, net),
      ...events(config),
      ...fleet(config, assets, net),
      ...alarms(config),
      ...dashboard(config),
    },
    Outputs: outputs(config),
  };
}

/** What is sent to CloudFormation. Compact: a body of up to 51,200 bytes travels in the request itself. */
export const templateBody = (template: Template): string => JSON.stringify(template);

/** SHA-256 of a template's body in hexadecimal, for the stack's tag. */
export const templateHash = (body: string): string => createHash("sha256").update(body).digest("hex");

function outputs(config: StackConfig): Template["Outputs"] {
  const name = (lambda: LambdaName): Text => ref(functionIds(lambda).function);
  const output = (Description: string, Value: Text): TemplateOutput => ({ Description, Value });
  return {
    [OUTPUTS.loadBalancerDnsName]: output("Address that Cloudflare connects to", loadBalancerDnsName(config)),
    [OUTPUTS.groupName]: output("Auto Scaling group of the listeners", ref(ID.group)),
    [OUTPUTS.targetGroupArn]: output(
      "Target group of the listeners",
      ref(loadBalancerIds(config).targetGroup),
    ),
    [OUTPUTS.cacheCluster]: output("Memcached cluster", ref(cacheClusterId(config))),
    [OUTPUTS.portProbe]: output("Function that asks listeners whether they answer", name("port-probe")),
    [OUTPUTS.launchGate]: output("Function that lets new listeners in", name("launch-gate")),
    [OUTPUTS.endpointSync]: output("Function that writes the memcached servers", name("endpoint-sync")),
    [OUTPUTS.reconciler]: output("Function that looks at the fleet every minute", name("reconciler")),
    [OUTPUTS.launchRule]: output("Rule that tells launch-gate of launches", ref(ID.launchRule)),
    [OUTPUTS.scheduleRule]: output("Rule that starts the reconciler every minute", ref(ID.scheduleRule)),
    [OUTPUTS.document]: output("Command that converges a listener", ref(ID.document)),
    [OUTPUTS.launchTemplate]: output("Launch template of the listeners", ref(ID.launchTemplate)),
    [OUTPUTS.launchTemplateVersion]: output(
      "Newest version of the launch template",
      getAtt(ID.launchTemplate, "LatestVersionNumber"),
    ),
  };
}
