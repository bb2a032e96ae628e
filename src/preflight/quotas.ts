import { toAppError } from "../aws/failures.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import type { Template } from "../stack/types.ts";

/** What a create takes of what an account has a limited number of. */
export interface Needs {
  readonly vpcs: number;
  /** Elastic IPs: of the load balancer and of NAT gateways. */
  readonly addresses: number;
}

/** One quota of the account in the region. */
interface Quota {
  readonly what: string;
  readonly used: number;
  readonly needed: number;
  readonly limit: number;
  /**
   * `firm`: the account says so itself. `assumed`: what AWS gives an account at first, and may have been raised. `soft`:
   * what goes beyond it has to wait, and fails nothing.
   */
  readonly kind: "firm" | "assumed" | "soft";
}

/** What an account has at first ("Amazon VPC quotas", VPCs per Region). */
const DEFAULT_VPCS = 5;
/**
 * What the stack's four functions may run at once while the fleet starts: each once, the gate and the probe twice for
 * two runs that overlap, and a retry of each.
 */
const CONCURRENT = 8;

export function needsOf({ Resources }: Template): Needs {
  const types = Object.values(Resources).map(({ Type }) => Type);
  const count = (type: string) => types.filter((one) => one === type).length;
  return { vpcs: count("AWS::EC2::VPC"), addresses: count("AWS::EC2::EIP") };
}

/**
 * Looks at the quotas that a create would hit first, half an hour in. Throws AppError `quota.exceeded` for what the
 * account says itself that it cannot have, warns of what only its first quota says, and lets pass what it may not see.
 */
export async function lookAtQuotas(runtime: Runtime, needs: Needs): Promise<void> {
  const { log } = runtime;
  const looks = [vpcs, addresses, concurrency].map((look) =>
    look(runtime, needs).catch((error: unknown) => {
      log.info(`a quota could not be looked at: ${toAppError(error).message}`);
      return undefined;
    }),
  );
  const quotas = (await Promise.all(looks)).filter((quota) => quota !== undefined);
  const exceeded = quotas.filter(({ used, needed, limit }) => needed > 0 && used + needed > limit);
  for (const quota of exceeded.filter(({ kind }) => kind !== "firm"))
    log.warning(
      `${sentence(quota)}${quota.kind === "assumed" ? ", unless it was raised" : ""}: see Service Quotas`,
    );
  const firm = exceeded.filter(({ kind }) => kind === "firm").map(sentence);
  if (firm.length === 0) return;
  const message = `${firm.join("; ")}: the stack cannot be made; raise the quota in Service Quotas, or remove what is not used`;
  throw new AppError("quota.exceeded", message);
}

const sentence = ({ what, used, needed, limit }: Quota): string =>
  `${needed} more ${what} are needed, ${used} of ${limit} are taken`;

async function vpcs({ aws }: Runtime, { vpcs: needed }: Needs): Promise<Quota | undefined> {
  if (needed === 0) return undefined;
  const { DescribeVpcsCommand } = await import("../aws/ec2.ts");
  const client = await aws.ec2();
  let used = 0;
  let token: string | undefined;
  do {
    const page = await client.send(new DescribeVpcsCommand(token ? { NextToken: token } : {}));
    used += page.Vpcs?.length ?? 0;
    token = page.NextToken;
  } while (token);
  return { what: "VPCs", used, needed, limit: DEFAULT_VPCS, kind: "assumed" };
}

async function addresses({ aws }: Runtime, { addresses: needed }: Needs): Promise<Quota | undefined> {
  if (needed === 0) return undefined;
  const { DescribeAccountAttributesCommand, DescribeAddressesCommand } = await import("../aws/ec2.ts");
  const client = await aws.ec2();
  const [{ Addresses = [] }, { AccountAttributes = [] }] = await Promise.all([
    client.send(new DescribeAddressesCommand({})),
    client.send(new DescribeAccountAttributesCommand({})),
  ]);
  const values = AccountAttributes.find(({ AttributeName }) => AttributeName === "vpc-max-elastic-ips");
  const limit = Number(values?.AttributeValues?.[0]?.AttributeValue);
  if (!Number.isFinite(limit)) return undefined;
  return { what: "Elastic IPs", used: Addresses.length, needed, limit, kind: "firm" };
}

/** New accounts may have ten, which other functions take from; a throttled function delays the fleet and breaks nothing. */
async function concurrency({ aws }: Runtime): Promise<Quota | undefined> {
  const { GetAccountSettingsCommand } = await import("../aws/lambda.ts");
  const { AccountLimit } = await (await aws.lambda()).send(new GetAccountSettingsCommand({}));
  const limit = AccountLimit?.UnreservedConcurrentExecutions;
  if (limit === undefined) return undefined;
  return { what: "concurrent executions of Lambda", used: 0, needed: CONCURRENT, limit, kind: "soft" };
}
