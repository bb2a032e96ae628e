import { bootLogGroup, groupName } from "../../contract/names.ts";
import type { Identity } from "../identity.ts";

/** A place where a person can look further. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/**
 * Domain of the console by partition ("AWS Management Console", "Getting started with AWS in China", GovCloud guide,
 * European Sovereign Cloud's "Service endpoints"). Those of the other partitions are not public.
 */
const CONSOLE: Readonly<Record<string, string>> = {
  aws: "console.aws.amazon.com",
  "aws-cn": "console.amazonaws.cn",
  "aws-eusc": "console.amazonaws-eusc.eu",
  "aws-us-gov": "console.amazonaws-us-gov.com",
};

/** Pages of the console that show a stack and its fleet. None for a partition whose console is not known. */
export function consoleLinks(
  { partition, region }: Pick<Identity, "partition" | "region">,
  stackName: string,
  stackId: string | undefined,
): readonly Link[] {
  const domain = CONSOLE[partition];
  if (!domain) return [];
  const page = (service: string, rest: string) =>
    `https://${region}.${domain}/${service}/home?region=${region}#${rest}`;
  const ofStack = (tab: string) => `/stacks/${tab}?stackId=${encodeURIComponent(stackId ?? "")}`;
  const stack = [
    { title: "Stack", url: page("cloudformation", ofStack("stackinfo")) },
    { title: "Events", url: page("cloudformation", ofStack("events")) },
  ];
  return [
    ...(stackId ? stack : []),
    {
      title: "Auto Scaling group",
      url: page("ec2", `AutoScalingGroupDetails:id=${encodeURIComponent(groupName(stackName))};view=details`),
    },
    {
      title: "Boot log",
      url: page("cloudwatch", `logsV2:log-groups/log-group/${consoleEncoded(bootLogGroup(stackName))}`),
    },
  ];
}

/** CloudWatch's console decodes twice, and writes `%` as `$`. */
const consoleEncoded = (name: string): string =>
  encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
