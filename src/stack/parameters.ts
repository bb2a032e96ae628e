import { STACK_PARAMETERS, stackParameters } from "../../contract/names.ts";
import type { StackConfig } from "./config.ts";
import { loadBalancerDnsName } from "./load-balancer.ts";
import { ID } from "./logical-ids.ts";
import { tagMap } from "./tags.ts";
import {
  DELETED_WITH_STACK,
  type Resource,
  type Resources,
  resource,
  type TemplateParameter,
  type Text,
} from "./types.ts";

/** Root device of Ubuntu's images. */
export const ROOT_DEVICE = "/dev/sda1";

/**
 * What `deploy` resolves and the template must not: values that would otherwise shift under a living stack. The
 * activation token is none of them; it never passes CloudFormation.
 */
const ALWAYS: { readonly [name: string]: TemplateParameter } = {
  [STACK_PARAMETERS.zones]: {
    Type: "CommaDelimitedList",
    Description: "Availability zones, one for each pair of subnets, in an order that never changes",
  },
  [STACK_PARAMETERS.imageId]: {
    Type: "AWS::EC2::Image::Id",
    Description: "Image of the listener instances",
  },
  [STACK_PARAMETERS.rootDevice]: {
    Type: "String",
    Description: "Device name of the image's root volume",
    Default: ROOT_DEVICE,
    AllowedPattern: "^/dev/[a-z0-9/]+$",
  },
  [STACK_PARAMETERS.artifactsBucket]: {
    Type: "String",
    Description: "Bucket with the code of the functions",
    AllowedPattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
  },
  [STACK_PARAMETERS.servingTemplateVersion]: {
    Type: "String",
    Description: "Version of the launch template that the group serves with; an instance refresh moves it",
    Default: "1",
    AllowedPattern: "^[1-9][0-9]*$",
  },
};

/** A network that the stack makes has its range from the template. */
const OF_OWN_NETWORK: { readonly [name: string]: TemplateParameter } = {
  [STACK_PARAMETERS.vpcCidr]: {
    Type: "String",
    Description: "Range of the VPC in which the public subnets lie",
    AllowedPattern: "^[0-9.]{7,15}/[0-9]{1,2}$",
  },
};

export const templateParameters = (config: StackConfig): typeof ALWAYS =>
  config.ownNetwork ? { ...ALWAYS, ...OF_OWN_NETWORK } : ALWAYS;

/**
 * Desired state that CloudFormation knows. The rest is written by others: the token by `deploy` (CloudFormation cannot
 * make a SecureString), the memcached servers by endpoint-sync.
 */
export function desiredState(config: StackConfig): Resources {
  const { host, settings, mapFile } = stackParameters(config.stackName);
  const parameter = (Name: string, Description: string, Value: Text): Resource =>
    resource(
      "AWS::SSM::Parameter",
      { Name, Description, Type: "String", Value, Tags: tagMap(config) },
      DELETED_WITH_STACK,
    );
  return {
    [ID.railgunHost]: parameter(host, "Address that Cloudflare connects to", loadBalancerDnsName(config)),
    ...(hasSettings(config) && {
      [ID.settings]: parameter(
        settings,
        "Further settings of the listeners",
        JSON.stringify(config.listenerSettings),
      ),
    }),
    ...(config.mapFile !== "" && {
      [ID.mapFile]: parameter(mapFile, "Map of hosts to addresses of the listeners", config.mapFile),
    }),
  };
}

/** Logical ids of the desired state. */
export const desiredStateIds = (config: StackConfig): readonly string[] => Object.keys(desiredState(config));

const hasSettings = (config: StackConfig): boolean => Object.keys(config.listenerSettings).length > 0;
