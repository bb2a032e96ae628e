import { expect, test } from "vitest";
import { stackConfig } from "../../../src/config.ts";
import { monthlyCost } from "../../../src/cost/estimate.ts";
import { HOURS_PER_MONTH, PRICES } from "../../../src/cost/prices.ts";
import { parseInputs } from "../../../src/inputs.ts";
import { needsOf } from "../../../src/preflight/quotas.ts";
import { costTable } from "../../../src/report/cost.ts";
import { renderTemplate } from "../../../src/stack/template.ts";
import { fakeAssets } from "./action.ts";

const cost = (inputs: Record<string, string> = {}) =>
  monthlyCost(renderTemplate(stackConfig(parseInputs(inputs)), fakeAssets().stack));
const row = (part: string, inputs: Record<string, string> = {}) =>
  cost(inputs).rows.find((one) => one.part === part);

test("the default stack has each part that has a price, as often as the template makes it", () => {
  expect(cost().rows.map(({ part, count }) => [part, count])).toEqual([
    ["t3.medium", 2],
    ["cache.t4g.small", 2],
    ["network load balancer", 1],
    ["public IPv4 address", 4],
    ["gp3 volume, 8 GB", 2],
    ["alarm", expect.any(Number)],
    ["dashboard", 1],
    ["metric", 13],
    ["Lambda functions, at work each minute", 4],
  ]);
  expect(row("t3.medium")?.monthly).toBeCloseTo(2 * 0.0416 * 730);
  expect(cost().total).toBeCloseTo(cost().rows.reduce((sum, { monthly = 0 }) => sum + monthly, 0));
});

test.each([
  [{ size: "5" }, "t3.medium", 5],
  [{ size: "5" }, "gp3 volume, 8 GB", 5],
  [{ size: "5", "availability-zones": "3" }, "public IPv4 address", 8],
  [{ "memcached-nodes": "7" }, "cache.t4g.small", 7],
  [{ "instance-type": "c6i.large" }, "c6i.large", 2],
  [{ nat: "single" }, "NAT gateway", 1],
  [{ nat: "per-az", "availability-zones": "3" }, "NAT gateway", 3],
  [{ nat: "per-az", "availability-zones": "3" }, "public IPv4 address", 8],
  [{ "elastic-ips": "true", "availability-zones": "4" }, "public IPv4 address", 6],
] as const)("%j: %s is there %i times", (inputs, part, count) => {
  expect(row(part, inputs)?.count).toBe(count);
});

test("in a network of one's own there is no gateway, and as many addresses", () => {
  const own = {
    "vpc-id": "vpc-0123456789abcdef0",
    "public-subnet-ids": "subnet-0123456789abcdef0,subnet-0123456789abcdef1",
    "private-subnet-ids": "subnet-0123456789abcdef2,subnet-0123456789abcdef3",
  };
  expect(row("public IPv4 address", own)?.count).toBe(4);
  expect(row("NAT gateway", own)).toBeUndefined();
  const template = renderTemplate(stackConfig(parseInputs(own)), fakeAssets().stack);
  expect(needsOf(template)).toEqual({ vpcs: 0, addresses: 0 });
});

test("a type that the table does not have is named without a price, and the sum says that it is a lower bound", () => {
  const estimate = cost({ "instance-type": "u-3tb1.56xlarge", "memcached-node-type": "cache.x9.large" });
  expect(estimate.rows.filter(({ monthly }) => monthly === undefined).map(({ part }) => part)).toEqual([
    "u-3tb1.56xlarge",
    "cache.x9.large",
  ]);
  expect(costTable(estimate).title).toContain("at least $");
  expect(costTable(estimate).rows[0]).toEqual(["u-3tb1.56xlarge", "2", "no price known"]);
});

test("the table names the date and region of its prices", () => {
  const { title, rows } = costTable(cost());
  expect(title).toContain(`us-east-1 as of ${PRICES.asOf}`);
  expect(rows.at(-1)).toEqual(["sum", "", `$${cost().total.toFixed(2)}`]);
});

test("nobody put a monthly price into the table of hourly ones", () => {
  for (const price of [...Object.values(PRICES.instanceHour), ...Object.values(PRICES.cacheNodeHour)]) {
    expect(price * HOURS_PER_MONTH).toBeLessThan(1_000);
  }
});
