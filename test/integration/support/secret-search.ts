import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "fflate";
import { aws } from "./aws.ts";

/** The secret as it may appear: as it is, and in base64 at each of its three alignments. */
export function shapes(secret: string): Buffer[] {
  const encoded = [0, 1, 2].map((shift) => {
    const text = Buffer.from("\0".repeat(shift) + secret).toString("base64");
    return text.slice(shift === 0 ? 0 : 4, -4).replaceAll("=", "");
  });
  return [secret, ...encoded].map((text) => Buffer.from(text));
}

function holds(content: Buffer, needles: readonly Buffer[]): boolean {
  if (needles.some((needle) => content.includes(needle))) return true;
  const gzip = content[0] === 0x1f && content[1] === 0x8b;
  return gzip && needles.some((needle) => Buffer.from(gunzipSync(content)).includes(needle));
}

/** Files below a folder that hold the secret. */
export function inFiles(folder: string, secret: string): string[] {
  const needles = shapes(secret);
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && existsSync(path) && statSync(path).size < 64 << 20) {
        if (holds(readFileSync(path), needles)) found.push(path.slice(folder.length + 1));
      }
    }
  };
  walk(folder);
  return found.sort();
}

/** Processes whose command line holds the secret. */
export function inCommandLines(secret: string): string[] {
  const needles = shapes(secret);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return holds(readFileSync(`/proc/${pid}/cmdline`), needles);
      } catch {
        return false; // it has ended meanwhile
      }
    });
}

/** What AWS's own APIs show of a stack, by source: template, parameters, events, commands, functions, every log. */
export async function shownByApis(endpoint: string, stackName: string): Promise<Record<string, string>> {
  const ask = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await aws(endpoint, ...args);
    if (status !== 0) throw new Error(`aws ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const shown: Record<string, string> = {
    template: await ask("cloudformation", "get-template", "--stack-name", stackName),
    stack: await ask("cloudformation", "describe-stacks", "--stack-name", stackName),
    events: await ask("cloudformation", "describe-stack-events", "--stack-name", stackName),
    commands: await ask("ssm", "list-commands"),
    invocations: await ask("ssm", "list-command-invocations", "--details"),
    functions: await ask("lambda", "list-functions"),
    activities: await ask("autoscaling", "describe-scaling-activities"),
  };
  const templates = JSON.parse(await ask("ec2", "describe-launch-templates")) as {
    LaunchTemplates: { LaunchTemplateId: string }[];
  };
  for (const { LaunchTemplateId: id } of templates.LaunchTemplates) {
    shown[id] = await ask("ec2", "describe-launch-template-versions", "--launch-template-id", id);
  }
  const groups = JSON.parse(await ask("logs", "describe-log-groups")) as {
    logGroups: { logGroupName: string }[];
  };
  for (const { logGroupName } of groups.logGroups) {
    shown[`log ${logGroupName}`] = await ask("logs", "filter-log-events", "--log-group-name", logGroupName);
  }
  return shown;
}

/** Sources that hold the secret. */
export function inTexts(texts: Readonly<Record<string, string>>, secret: string): string[] {
  const needles = shapes(secret);
  return Object.entries(texts)
    .filter(([, text]) => holds(Buffer.from(text), needles))
    .map(([source]) => source);
}
