import { describe, expect, test } from "vitest";
import { printFault, printOutput } from "../../../../local/gateway/answers.ts";
import type { Protocol } from "../../../../local/gateway/identify.ts";
import { printJson, readJson } from "../../../../local/gateway/json.ts";
import { readForm } from "../../../../local/gateway/query.ts";
import { type OperationShapes, shapesOf, wireCode } from "../../../../local/gateway/services.ts";
import { escapeXml } from "../../../../local/gateway/xml.ts";
import { Fault, type JsonObject } from "../../../../local/ports.ts";

async function shapes(service: string, action: string): Promise<OperationShapes> {
  const found = await shapesOf(service, action);
  if (!found) throw new Error(`the SDK has no ${service}.${action}`);
  return found;
}

const read = async (service: string, action: string, form: string): Promise<JsonObject> => {
  const { input } = await shapes(service, action);
  return readForm(new URLSearchParams(form), input, service === "ec2" ? "ec2" : "query");
};

const identity = (service: string, action: string, protocol: Protocol) => ({
  service,
  action,
  protocol,
  accessKeyId: undefined,
  region: undefined,
});

async function printed(service: string, action: string, protocol: Protocol, output: JsonObject) {
  const answer = printOutput(identity(service, action, protocol), await shapes(service, action), output);
  return answer.body.toString();
}

describe("a form", () => {
  test("of the query protocol gives lists by member, in the order of their numbers", async () => {
    const form = "AutoScalingGroupNames.member.10=j&AutoScalingGroupNames.member.2=b&MaxRecords=7";
    expect(await read("autoscaling", "DescribeAutoScalingGroups", form)).toEqual({
      AutoScalingGroupNames: ["b", "j"],
      MaxRecords: 7,
    });
  });

  test("of EC2 gives lists by number and nested lists", async () => {
    const form = "InstanceId.1=i-1&Filter.1.Name=n&Filter.1.Value.1=x&Filter.1.Value.2=y&DryRun=true";
    expect(await read("ec2", "DescribeInstances", form)).toEqual({
      InstanceIds: ["i-1"],
      Filters: [{ Name: "n", Values: ["x", "y"] }],
      DryRun: true,
    });
  });

  test("of ElastiCache gives lists by the item's own name", async () => {
    const form = "CacheClusterId=c&CacheNodeIdsToRemove.CacheNodeId.1=0002&ApplyImmediately=false";
    expect(await read("elasticache", "ModifyCacheCluster", form)).toEqual({
      CacheClusterId: "c",
      CacheNodeIdsToRemove: ["0002"],
      ApplyImmediately: false,
    });
  });

  test("gives dates as dates and leaves out what the SDK does not know", async () => {
    const form = "StartTime=2026-01-02T03:04:05Z&Unknown=1";
    expect(await read("elasticache", "DescribeEvents", form)).toEqual({
      StartTime: new Date("2026-01-02T03:04:05Z"),
    });
  });

  test.each(["MaxRecords=many", "MaxRecords="])("%s is refused", async (form) => {
    await expect(read("autoscaling", "DescribeAutoScalingGroups", form)).rejects.toThrow("is not a number");
  });
});

describe("an answer", () => {
  test("of the query protocol stands in its result element, empty lists included", async () => {
    const xml = await printed("autoscaling", "DescribeLifecycleHooks", "query", { LifecycleHooks: [] });
    expect(xml).toContain(
      "<DescribeLifecycleHooksResult><LifecycleHooks></LifecycleHooks></DescribeLifecycleHooksResult>",
    );
  });

  test("of EC2 has its names in camel case and items", async () => {
    const xml = await printed("ec2", "DescribeInstances", "ec2", {
      Reservations: [{ Instances: [{ InstanceId: "i-1", Tags: [{ Key: "a", Value: "b" }] }] }],
    });
    expect(xml).toContain(
      "<reservationSet><item><instancesSet><item><instanceId>i-1</instanceId>" +
        "<tagSet><item><key>a</key><value>b</value></item></tagSet></item></instancesSet></item></reservationSet>",
    );
  });

  test("of ElastiCache names its list items", async () => {
    const xml = await printed("elasticache", "DescribeCacheClusters", "query", {
      CacheClusters: [{ CacheNodes: [{ CacheNodeId: "0001" }] }],
    });
    expect(xml).toContain("<CacheClusters><CacheCluster><CacheNodes><CacheNode><CacheNodeId>0001");
  });

  test("in JSON has dates as seconds", async () => {
    const { output } = await shapes("ssm", "SendCommand");
    const command = { Command: { RequestedDateTime: new Date(1_500), Parameters: { mode: ["full"] } } };
    expect(JSON.parse(printJson(command, output, "SendCommand"))).toEqual({
      Command: { RequestedDateTime: 1.5, Parameters: { mode: ["full"] } },
    });
  });

  test.each([
    ["autoscaling", "DescribeAutoScalingGroups", "query", { Groups: [] }],
    ["ec2", "DescribeInstances", "ec2", { Reservations: [{ Instances: [{ Id: "i-1" }] }] }],
    ["ssm", "SendCommand", "json", { Command: { Id: "1" } }],
  ] as const)(
    "of %s.%s with a member that the SDK does not know is an error",
    async (service, action, protocol, output) => {
      await expect(printed(service, action, protocol, output as unknown as JsonObject)).rejects.toThrow(
        "name it as the SDK does",
      );
    },
  );

  test("carries any text", () => {
    expect(escapeXml('a<b>&"c"\r\n\u0000\u001b[0m')).toBe("a&lt;b&gt;&amp;&quot;c&quot;&#13;\n[0m");
  });
});

describe("a JSON body", () => {
  test("is read with dates, without nulls", async () => {
    const { input } = await shapes("ssm", "ListCommands");
    const body = Buffer.from('{"CommandId":"1","Filters":null,"Unknown":2}');
    expect(readJson(body, input)).toEqual({ CommandId: "1" });
  });

  test.each(["{", "[]", "3"])("%s is refused", async (text) => {
    const { input } = await shapes("ssm", "ListCommands");
    expect(() => readJson(Buffer.from(text), input)).toThrow("the body is not");
  });
});

describe("a fault", () => {
  const fault = new Fault("CacheClusterNotFoundFault", "not <here>", 404);

  test("goes by the code that AWS sends, whether the model names class or code", async () => {
    expect(await wireCode("elasticache", "CacheClusterNotFoundFault")).toBe("CacheClusterNotFound");
    expect(await wireCode("elasticache", "CacheClusterNotFound")).toBe("CacheClusterNotFound");
    expect(await wireCode("autoscaling", "ValidationError")).toBe("ValidationError");
  });

  test.each([
    [
      "elasticache",
      "query",
      /<ErrorResponse .*<Type>Sender<\/Type><Code>CacheClusterNotFound<\/Code><Message>not &lt;here&gt;/,
    ],
    ["ec2", "ec2", /^<Response><Errors><Error><Code>CacheClusterNotFoundFault<\/Code>/],
    ["ssm", "json", /^\{"__type":"CacheClusterNotFoundFault","message":"not <here>"\}$/],
    ["s3", "rest", /^<Error><Code>/],
    ["lambda", "rest", /^\{"__type"/],
  ] as const)("of %s is printed in its protocol", async (service, protocol, text) => {
    const answer = await printFault({ service, protocol }, fault);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toMatch(text);
  });
});
