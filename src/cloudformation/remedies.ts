/** A cause of failure that is known by its words, and what to do about it. */
interface Remedy {
  readonly pattern: RegExp;
  readonly advice: (found: RegExpExecArray) => string;
}

/**
 * CloudFormation hands on what the services say, as text without a code: these are the words of EC2, IAM, ElastiCache,
 * Lambda, Parameter Store and CloudFormation itself. The first that matches counts, so what says more stands first.
 */
const REMEDIES: readonly Remedy[] = [
  {
    pattern: /(?:not authorized to perform|API):\s*([a-z0-9-]+:[A-Za-z]+)/,
    advice: ([, action]) => `grant ${action} to the role that CloudFormation works with, then deploy again`,
  },
  {
    pattern: /not authorized to perform this operation|access denied|AccessDenied/i,
    advice: () =>
      "grant the role the action that made this resource; the event in AWS CloudTrail has its name",
  },
  {
    pattern: /denied by stack policy/i,
    advice: () => "the stack's policy protects this resource; allow its replacement by name if it is meant",
  },
  {
    pattern:
      /(?:type|node|cache\.|Unsupported).*?not (?:supported|available|offered) in.*?Availability Zone(?: \(?([a-z]+-[a-z0-9-]+)\)?)?(?:.*?or choosing ([a-z0-9, -]+))?/i,
    advice: ([, zone, others]) =>
      `use zones that offer this type${others ? ` (${others.trim()})` : ""}${zone ? `, not ${zone}` : ""}, or another type`,
  },
  {
    pattern: /Insufficient\w*Capacity|do not have sufficient .* capacity/i,
    advice: () => "AWS has none of this type left in the zone now: deploy again later, or use another type",
  },
  {
    pattern:
      /must have values|Unable to fetch parameters|ParameterNotFound|[Pp]arameter \S+ (?:cannot be|was not) found/,
    advice: () => "give the parameter that is named a value, then deploy again",
  },
  {
    pattern: /(ami-[0-9a-f]+)\]?'? does not exist|InvalidAMIID/,
    advice: ([, image]) => `use an image that exists in this region${image ? ` instead of ${image}` : ""}`,
  },
  {
    pattern:
      /instance types? do(?:es)? not exist|instance type \S+ is not valid|[Ii]nvalid (?:value .* for )?(?:InstanceType|instance type|cache node type)|InvalidInstanceType|not a valid (?:instance|cache node) type/,
    advice: () => "use a type that this region offers",
  },
  {
    pattern: /requested configuration is currently not supported/i,
    advice: () => "use another type, or zones that offer this one",
  },
  {
    pattern: /already exists|AlreadyExists|already taken|in use by another stack/i,
    advice: () => "the name is taken: remove what has it, or deploy a stack of another name",
  },
  {
    pattern:
      /limit (?:has been |was )?exceeded|LimitExceeded|maximum number of|exceed\w* .*(?:limit|quota)|quota|UnreservedConcurrentExecution/i,
    advice: () => "an account limit is reached: raise it in Service Quotas or remove what is not used",
  },
];

/** What to do about a failure, by CloudFormation's words for it; undefined when they are not known. */
export function remedyFor(reason: string): string | undefined {
  for (const { pattern, advice } of REMEDIES) {
    const found = pattern.exec(reason);
    if (found) return advice(found);
  }
  return undefined;
}
