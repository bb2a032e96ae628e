import { describe, expect, test } from "vitest";
import { METRICS } from "../../../contract/metrics.ts";
import type { Properties, Value } from "../../../src/stack/types.ts";
import { type base, render } from "./support/configurations.ts";
import { at, idsOf, references } from "./support/graph.ts";
import { resolve } from "./support/resolve.ts";

const ALARM = "AWS::CloudWatch::Alarm";
const TOPIC = "arn:aws-cn:sns:cn-north-1:123456789012:operators";
const template = render();
const alarm = (id: string) => at(template, id).Properties;

describe("the alarms", () => {
  test("watch everything of the list, each from its threshold on", () => {
    const seen = idsOf(template, ALARM).map((id) => {
      const { Namespace, MetricName, Statistic, Threshold, TreatMissingData } = alarm(id);
      return [Namespace, MetricName, Statistic, Threshold, TreatMissingData].join(" ");
    });
    expect(seen.toSorted()).toEqual(
      [
        "AWS/NetworkELB HealthyHostCount Maximum 2 ignore",
        "AWS/SQS ApproximateNumberOfMessagesVisible Maximum 1 notBreaching",
        "RailgunHA BreakerOpen Maximum 1 notBreaching",
        "RailgunHA EndpointListBehind Minimum 1 notBreaching",
        "RailgunHA GateAbandons Sum 1 notBreaching",
        "RailgunHA NodesAnswering Maximum 2 notBreaching",
        "RailgunHA NodesOutOfDate Minimum 1 ignore",
        "RailgunHA ProcessesLeftSuspended Minimum 1 notBreaching",
        "RailgunHA ReconcilerRuns Sum 1 breaching",
        "RailgunHA InvariantRefusals Maximum 1 notBreaching",
        "RailgunHA RepairStopped Maximum 1 ignore",
        "RailgunHA TokenAgeDays Maximum 365 notBreaching",
        "RailgunHA TopicInactive Maximum 1 notBreaching",
      ].toSorted(),
    );
  });

  test("read only metrics that the functions write, of this stack", () => {
    const own = idsOf(template, ALARM)
      .map(alarm)
      .filter(({ Namespace }) => Namespace === "RailgunHA");
    expect(own).toHaveLength(11);
    for (const { MetricName, Dimensions } of own) {
      expect(Object.values(METRICS)).toContain(MetricName);
      expect(Dimensions).toEqual([{ Name: "Stack", Value: "railgun-ha" }]);
    }
  });

  test("count a fleet below its size, and a token past its age, as the configuration has them", () => {
    const other = render({ size: 5, tokenAgeAlarmDays: 90 });
    expect(at(other, "AlarmHealthyHosts").Properties["Threshold"]).toBe(5);
    expect(at(other, "AlarmNodesAnswering").Properties["Threshold"]).toBe(5);
    expect(at(other, "AlarmActivationAge").Properties["Threshold"]).toBe(90);
  });

  test("are not raised by a fleet that has not come to be yet", () => {
    const breaching = idsOf(template, ALARM).filter((id) => alarm(id)["TreatMissingData"] === "breaching");
    expect(breaching).toEqual(["AlarmReconcilerSilent"]);
  });

  test("count silence as wrong, less than and nothing of what else is wrong", () => {
    const less = idsOf(template, ALARM).filter(
      (id) => alarm(id)["ComparisonOperator"] === "LessThanThreshold",
    );
    expect(less.toSorted()).toEqual(["AlarmHealthyHosts", "AlarmNodesAnswering", "AlarmReconcilerSilent"]);
  });

  test("that tells of a silent reconciler is raised by no run, and by none that came to its end", () => {
    expect(alarm("AlarmReconcilerSilent")).toMatchObject({
      MetricName: METRICS.reconcilerRuns,
      // A run whose steps failed counts 0, so ten minutes of nothing else are below 1 as well.
      Statistic: "Sum",
      ComparisonOperator: "LessThanThreshold",
      Threshold: 1,
      Period: 300,
      EvaluationPeriods: 2,
      TreatMissingData: "breaching",
    });
  });

  test("follow the load balancer when its addresses make it another one", () => {
    const { Dimensions } = at(render({ elasticIps: true }), "AlarmHealthyHosts").Properties;
    expect(references(Dimensions ?? "").toSorted()).toEqual([
      "ElasticIpLoadBalancer",
      "ElasticIpTargetGroup",
    ]);
  });

  test("say in each description what is wrong and what to do, within what AWS takes", () => {
    for (const id of idsOf(template, ALARM)) {
      const text = String(alarm(id)["AlarmDescription"]);
      expect(text.length, id).toBeLessThanOrEqual(1024);
      expect(text, id).toMatch(/\b(run|look|log|read|rotate|resume|check)\b/i);
    }
  });

  test("are looked at no longer back than CloudWatch allows", () => {
    for (const id of idsOf(template, ALARM)) {
      const { Period, EvaluationPeriods } = alarm(id);
      expect(Number(Period) % 60, id).toBe(0);
      expect(Number(Period) * Number(EvaluationPeriods), id).toBeLessThanOrEqual(86_400);
    }
  });
});

describe("who is told", () => {
  const actions = (config: Partial<typeof base>) => {
    const found = render(config);
    return idsOf(found, ALARM).map((id) => {
      const { AlarmActions, OKActions } = at(found, id).Properties;
      expect(OKActions).toEqual(AlarmActions);
      return AlarmActions;
    });
  };
  const topics = (config: Partial<typeof base>) => idsOf(render(config), "AWS::SNS::Topic");

  test("is nobody by default", () => {
    expect(new Set(actions({}))).toEqual(new Set([undefined]));
    expect(topics({})).toEqual(["CacheTopic"]);
  });

  test("is the given topic, without one of the stack's own", () => {
    for (const each of actions({ alarmTopicArn: TOPIC })) expect(each).toEqual([TOPIC]);
    expect(topics({ alarmTopicArn: TOPIC })).toEqual(["CacheTopic"]);
  });

  test("is the given address, through a topic that only this account's alarms may publish to", () => {
    const config = { alarmEmail: "operators@example.com" };
    for (const each of actions(config)) expect(each).toEqual([{ Ref: "AlarmTopic" }]);
    const found = render(config);
    // Encrypted with the key of SNS itself it would be closed to CloudWatch.
    expect(at(found, "AlarmTopic").Properties).not.toHaveProperty("KmsMasterKeyId");
    expect(at(found, "AlarmEmailSubscription").Properties).toEqual({
      TopicArn: { Ref: "AlarmTopic" },
      Protocol: "email",
      Endpoint: "operators@example.com",
    });
    const known = {
      AlarmTopic: "topic",
      "AWS::Partition": "p",
      "AWS::Region": "r",
      "AWS::AccountId": "a",
      "AWS::URLSuffix": "suffix",
    };
    expect(resolve(at(found, "AlarmTopicPolicy").Properties["PolicyDocument"] ?? "", known)).toMatchObject({
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cloudwatch.suffix" },
          Action: "sns:Publish",
          Resource: "topic",
          Condition: {
            ArnLike: { "aws:SourceArn": "arn:p:cloudwatch:r:a:alarm:*" },
            StringEquals: { "aws:SourceAccount": "a" },
          },
        },
      ],
    });
  });
});

describe("the dashboard", () => {
  const known = Object.fromEntries(
    [
      "FailedEvents.QueueName",
      "LoadBalancer.LoadBalancerFullName",
      "TargetGroup.TargetGroupFullName",
      "AWS::Region",
      ...idsOf(template, ALARM).map((id) => `${id}.Arn`),
    ].map((name) => [name, `<${name}>`]),
  );
  const body = JSON.parse(
    String(resolve(at(template, "Dashboard").Properties["DashboardBody"] as Value, known)),
  );
  const widgets = body.widgets as {
    x: number;
    y: number;
    width: number;
    height: number;
    properties: Properties;
  }[];

  test("is JSON in which every name is put in, and shows all alarms", () => {
    expect(JSON.stringify(body)).not.toContain("${");
    expect(widgets[0]?.properties["alarms"]).toEqual(idsOf(template, ALARM).map((id) => `<${id}.Arn>`));
  });

  test("shows all metrics of the contract", () => {
    const shown = widgets.flatMap(({ properties }) => (properties["metrics"] ?? []) as string[][]);
    const own = shown.filter(([namespace]) => namespace === "RailgunHA").map(([, name]) => name);
    expect(own.toSorted()).toEqual(Object.values(METRICS).toSorted());
  });

  test("has no two widgets in one place", () => {
    const cells = widgets.flatMap(({ x, y, width, height }) =>
      Array.from(
        { length: width * height },
        (_, cell) => `${x + (cell % width)} ${y + Math.floor(cell / width)}`,
      ),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(Math.max(...widgets.map(({ x, width }) => x + width))).toBe(24);
  });
});
