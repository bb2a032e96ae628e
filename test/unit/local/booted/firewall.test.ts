import { describe, expect, test } from "vitest";
import { ruleset } from "../../../../local/booted/firewall.ts";
import { SecurityGroups } from "../../../../local/booted/security-groups.ts";

const LISTENER = "10.240.0.10";
const CACHE = "10.240.1.10";

function groups(): { readonly loaded: string[]; readonly all: SecurityGroups } {
  const loaded: string[] = [];
  return { loaded, all: new SecurityGroups(async (rules) => loaded.push(rules)) };
}

const group = (physicalId: string, ...SecurityGroupIngress: Record<string, string | number>[]) => ({
  type: "AWS::EC2::SecurityGroup",
  physicalId,
  attributes: {},
  properties: { SecurityGroupIngress },
});

const tcp = (port: number, source: Record<string, string>) => ({
  IpProtocol: "tcp",
  FromPort: port,
  ToPort: port,
  ...source,
});

describe("the rules of the machines' network", () => {
  test("accept what a group lets in from the members of another, and drop the rest", async () => {
    const { loaded, all } = groups();
    await all.notice(group("sg-cache", tcp(11211, { SourceSecurityGroupId: "sg-listener" })));
    await all.notice(group("sg-listener"));
    await all.enter(LISTENER, ["sg-listener"]);
    await all.enter(CACHE, ["sg-cache"]);
    const rules = loaded.at(-1) ?? "";
    expect(rules).toContain(`ip saddr { ${LISTENER} } ip daddr ${CACHE} tcp dport 11211 accept`);
    expect(rules).toContain(`ip daddr { ${LISTENER}, ${CACHE} } drop`);
    expect(rules.match(/dport/g)).toHaveLength(1);
  });

  test("take rules that are resources of their own, and forget them when they are deleted", async () => {
    const { loaded, all } = groups();
    await all.notice(group("sg-listener"));
    await all.enter(LISTENER, ["sg-listener"]);
    const rule = {
      type: "AWS::EC2::SecurityGroupIngress",
      physicalId: "sgr-1",
      attributes: {},
      properties: { GroupId: "sg-listener", ...tcp(2408, { CidrIp: "192.0.2.0/24" }) },
    };
    await all.notice(rule);
    expect(loaded.at(-1)).toContain(`ip saddr { 192.0.2.0/24 } ip daddr ${LISTENER} tcp dport 2408 accept`);
    await all.notice({ ...rule, properties: undefined });
    expect(loaded.at(-1)).not.toContain("dport");
    expect(loaded.at(-1)).toContain(`ip daddr { ${LISTENER} } drop`);
  });

  test("drop both directions of a black hole before anything is accepted", async () => {
    const { loaded, all } = groups();
    await all.blackHole(LISTENER, 2408, true);
    const lines = (loaded.at(-1) ?? "").split("\n");
    const drop = lines.indexOf(`ip daddr ${LISTENER} tcp dport 2408 drop`);
    expect(lines[drop + 1]).toBe(`ip saddr ${LISTENER} tcp sport 2408 drop`);
    expect(drop).toBeGreaterThan(0);
    expect(drop).toBeLessThan(lines.indexOf("ct state established,related accept"));
    await all.blackHole(LISTENER, 2408, false);
    expect(loaded.at(-1)).not.toContain("tcp dport 2408 drop");
  });

  test("leave addresses without a group open", () => {
    const members = new Map([[LISTENER, []]]);
    const rules = ruleset({ ingress: new Map(), members, senders: new Set(), holes: new Set() });
    expect(rules).not.toContain("daddr");
  });

  test("let members that only send in where their group may, and drop nothing that reaches them", async () => {
    const { loaded, all } = groups();
    await all.notice(group("sg-listener", tcp(2408, { SourceSecurityGroupId: "sg-probe" })));
    await all.enter(LISTENER, ["sg-listener"]);
    await all.enterAsSender("10.240.0.1", ["sg-probe"]);
    expect(loaded.at(-1)).toContain(`ip saddr { 10.240.0.1 } ip daddr ${LISTENER} tcp dport 2408 accept`);
    expect(loaded.at(-1)).toContain(`ip daddr { ${LISTENER} } drop`);
  });

  test("are loaded once for a state that does not change", async () => {
    const { loaded, all } = groups();
    await all.enter(LISTENER, ["sg-listener"]);
    await all.enter(LISTENER, ["sg-listener"]);
    await all.notice({ type: "AWS::EC2::VPC", physicalId: "vpc-1", attributes: {}, properties: {} });
    expect(loaded).toHaveLength(1);
  });
});
