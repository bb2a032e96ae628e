import { isPublicDocument, type Known } from "./known.ts";

/** One question to IAM: may the caller do `action` on `resource`, with these condition keys. */
export interface Check {
  /** `ssm:SendCommand`. */
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
  /** The resource's own policy allows it already, so that only a denial counts. */
  readonly granted?: boolean;
  /** Asked only when the parameter of this name is a SecureString. */
  readonly ifSecureString?: string;
}

/** A request as AWS's authorisation sees it. */
export interface AskedRequest {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  /** Of the form, or of the JSON body. */
  readonly parameters: Parameters;
}

/** Values by name; lists of AWS's query protocol are found by their first part (`InstanceIds.member.1`). */
export interface Parameters {
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  /** `Targets`: tag values by key. */
  targets(): ReadonlyMap<string, readonly string[]>;
  flag(name: string): boolean;
}

interface Asked extends AskedRequest {
  readonly known: Known;
  arn(service: string, resource: string): string;
}

type Rule = (asked: Asked) => readonly Check[];

const name = ({ service, action }: AskedRequest): string => `${service}:${action}`;
const on = (asked: Asked, resource: string, context: Check["context"] = {}): Check => ({
  action: name(asked),
  resource,
  context,
});

/** No resource and no condition of one (Service Authorization Reference: an empty column "Resource types"). */
const anything: Rule = (asked) => [on(asked, "*")];

/** AWS answers this to everybody, whatever a policy says (STS API, GetCallerIdentity). */
const always: Rule = (asked) => [{ ...on(asked, "*"), granted: true }];

/** Auto Scaling: the group with its UUID and its tags, also where the request names an instance of it. */
const group: Rule = (asked) => {
  const { parameters, known } = asked;
  const found = known.group(parameters.one("AutoScalingGroupName"), parameters.one("InstanceId"));
  if (!found) return anything(asked);
  const tags = Object.entries(found.tags).flatMap(([key, value]) => [
    [`aws:ResourceTag/${key}`, value],
    [`autoscaling:ResourceTag/${key}`, value],
  ]);
  return [on(asked, found.arn, Object.fromEntries(tags))];
};

/** SendCommand is asked for the document and for each instance, with the instance's tags. */
const sendCommand: Rule = (asked) => {
  const { parameters, known } = asked;
  const document = parameters.one("DocumentName") ?? "";
  const account = isPublicDocument(document) ? "" : known.accountId;
  const documentArn = document.startsWith("arn:")
    ? document
    : `arn:aws:ssm:${asked.region}:${account}:document/${document}`;
  const instances = known.instances(parameters.all("InstanceIds"), parameters.targets());
  return [
    on(asked, documentArn),
    ...instances.map(({ id, tags }) =>
      on(
        asked,
        asked.arn("ec2", `instance/${id}`),
        Object.fromEntries(Object.entries(tags).map(([key, value]) => [`ssm:resourceTag/${key}`, value])),
      ),
    ),
  ];
};

/** Parameters by their own ARN: no label or version in it, no account where AWS publishes them. */
const parameters =
  (...members: readonly string[]): Rule =>
  (asked) => {
    const names = members.flatMap((member) => asked.parameters.all(member));
    return names.flatMap((given) => {
      const path = parameterPath(given);
      const arn = path.startsWith("/aws/")
        ? `arn:aws:ssm:${asked.region}::parameter${path}`
        : asked.arn("ssm", `parameter${path}`);
      const decrypts = asked.parameters.flag("WithDecryption");
      return [on(asked, arn), ...(decrypts ? [decryption(asked, path)] : [])];
    });
  };

/** `/a/b:current` and `arn:aws:ssm:r:1:parameter/a/b` are `/a/b`. */
function parameterPath(given: string): string {
  const plain = given.startsWith("arn:")
    ? given.slice(given.indexOf(":parameter") + ":parameter".length)
    : given;
  const [path = ""] = plain.split(":");
  return path.startsWith("/") ? path : `/${path}`;
}

/** The key aws/ssm opens to every caller of the account who comes through Parameter Store, unless a policy denies. */
const decryption = (asked: Asked, ifSecureString: string): Check => ({
  action: "kms:Decrypt",
  resource: asked.arn("kms", "key/aws-ssm"),
  context: { "kms:ViaService": `ssm.${asked.region}.amazonaws.com` },
  granted: true,
  ifSecureString,
});

/** Tags in the same request are a permission of their own. */
const putParameter: Rule = (asked) => {
  const put = parameters("Name")(asked);
  const tagged = asked.parameters.all("Tags").length > 0;
  const tagging = put.map((check) => ({ ...check, action: "ssm:AddTagsToResource" }));
  return tagged ? [...put, ...tagging] : put;
};

/** The namespace of the metric is a condition key; there is no resource. */
const metricData: Rule = (asked) => {
  const namespace = asked.parameters.one("Namespace") ?? "";
  return [{ ...on(asked, "*", { "cloudwatch:namespace": namespace }), action: "cloudwatch:PutMetricData" }];
};

const stream: Rule = (asked) => {
  const group = asked.parameters.one("logGroupName");
  const name = asked.parameters.one("logStreamName");
  return [on(asked, asked.arn("logs", `log-group:${group}:log-stream:${name}`))];
};

/** The emulator puts the bus before each name; AWS does not for the default bus. */
const rule: Rule = (asked) =>
  asked.parameters.one("EventBusName") === undefined
    ? [on(asked, asked.arn("events", `rule/${asked.parameters.one("Name")}`))]
    : [];

const cluster: Rule = (asked) => [
  on(asked, asked.arn("elasticache", `cluster:${asked.parameters.one("CacheClusterId") ?? "*"}`)),
];

const instances: Rule = (asked) =>
  asked.known.instances(asked.parameters.all("InstanceId"), new Map()).map(({ id, tags }) =>
    on(
      asked,
      asked.arn("ec2", `instance/${id}`),
      Object.fromEntries(
        Object.entries(tags).flatMap(([key, value]) => [
          [`aws:ResourceTag/${key}`, value],
          [`ec2:ResourceTag/${key}`, value],
        ]),
      ),
    ),
  );

/** First match decides. Sources: Service Authorization Reference, the page of each service. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/^(autoscaling|ec2|elasticloadbalancing):Describe/, anything],
  [/^sts:GetCallerIdentity$/, always],
  [/^autoscaling:/, group],
  [/^ec2:(TerminateInstances|GetConsoleOutput)$/, instances],
  [/^elasticache:(Describe|Modify|Reboot)CacheClusters?$/, cluster],
  [/^ssm:SendCommand$/, sendCommand],
  [/^ssm:(ListCommands|ListCommandInvocations|GetCommandInvocation|CancelCommand|Describe\w+)$/, anything],
  [/^ssm:PutParameter$/, putParameter],
  [/^ssm:\w*ParametersByPath$/, parameters("Path")],
  [/^ssm:\w*Parameters$/, parameters("Names")],
  [/^ssm:\w*Parameter(Version|History)?$/, parameters("Name")],
  [/^monitoring:PutMetricData$/, metricData],
  [/^events:(Disable|Enable)Rule$/, rule],
  [/^logs:(CreateLogStream|PutLogEvents)$/, stream],
];

/**
 * What AWS asks IAM before it does the request, in the order in which it asks. Undefined where the emulator's own
 * answer, an ARN without tags, is right already.
 */
export function checksOf(request: AskedRequest, known: Known): readonly Check[] | undefined {
  const rule = RULES.find(([pattern]) => pattern.test(name(request)))?.[1];
  const arn = (service: string, resource: string): string =>
    `arn:aws:${service}:${request.region}:${known.accountId}:${resource}`;
  const checks = rule?.({ ...request, known, arn });
  return checks && checks.length > 0 ? checks : undefined;
}
