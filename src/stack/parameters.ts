import { STACK_PARAMETERS, stackParameters } from "../../contract/names.ts";
import type { StackConfig } from "./config.ts";
import { loadBalancerDnsName } from "./load-balancer.ts";
import { ID } from "./logical-ids.ts";
import { tagMap } from "./tags.ts";
import { DELETED_WITH_STACK, type Resources, resource, type TemplateParameter } from "./types.ts";

/**
 * What `deploy` resolves and the template must not: values that would otherwise shift under a living stack. The
 * activation token is none of them; it never passes CloudFormation.
 */
export const templateParameters: { readonly [name: string]: TemplateParameter } = {
  [STACK_PARAMETERS.zones]: {
    Type: "CommaDelimitedList",
    Description: "Availability zones, one for each pair of subnets, in an order that never changes",
  },
  [STACK_PARAMETERS.imageId]: {
    Type: "AWS::EC2::Image::Id",
    Description: "Image of the listener instances",
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

/**
 * Desired state that CloudFormation knows. The rest is written by others: the token by `deploy` (CloudFormation cannot
 * make a SecureString), the memcached servers by endpoint-sync.
 */
export function desiredState(config: StackConfig): Resources {
  return {
    [ID.railgunHost]: resource(
      "AWS::SSM::Parameter",
      {
        Name: stackParameters(config.stackName).host,
        Description: "Address that Cloudflare connects to",
        Type: "String",
        Value: loadBalancerDnsName(config),
        Tags: tagMap(config),
      },
      DELETED_WITH_STACK,
    ),
  };
}
