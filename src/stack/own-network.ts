import { STACK_PARAMETERS } from "../../contract/names.ts";
import type { OwnNetwork } from "./config.ts";
import { ref } from "./intrinsics.ts";
import type { Network } from "./network.ts";

/**
 * A VPC of the operator's own: nothing of it is made, changed or deleted by the stack, and its ways out are there
 * already. Its range is a stack parameter, because only AWS knows it.
 */
export const ownNetwork = ({ vpcId, publicSubnetIds, privateSubnetIds }: OwnNetwork): Network => ({
  resources: {},
  vpcId,
  vpcCidr: ref(STACK_PARAMETERS.vpcCidr),
  publicSubnets: publicSubnetIds,
  privateSubnets: privateSubnetIds,
  gateway: [],
  internet: [],
});
