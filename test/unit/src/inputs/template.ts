import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { buildDeb } from "../../../../local/packages/deb.ts";
import { Account } from "../account.ts";
import { type Ran, runAction } from "../action.ts";
import { INPUTS } from "../deployed.ts";
import { type Effect, found, type Given, type Table } from "./effect.ts";
import { templateOf } from "./sent-template.ts";

/** A package that is there to be looked at. */
const DEB = (() => {
  const control = { Package: "railgun-stable", Version: "1", Architecture: "amd64" };
  const body = new Uint8Array(buildDeb({ control, scripts: { postinst: "#!/bin/sh\n" }, files: [] }));
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { url: "https://packages.example/a.deb", body, sha256 };
})();

function deploy(given: Given): Promise<Ran> {
  const inputs = { ...INPUTS, ...given };
  const account = new Account();
  account.writeServers(inputs["stack-name"]);
  const fetch = async () => new Response(DEB.body);
  // Whether the fleet is as large as was asked for is not the question here.
  return runAction(inputs, account.handlers, { fetch });
}

/** The template that CloudFormation is sent, and what instances make of the user data in it. */
function readable(ran: Ran): string {
  const template = templateOf(ran);
  const [, coded = ""] = /"UserData":"([^"]+)"/.exec(template) ?? [];
  return template + gunzipSync(Buffer.from(coded, "base64")).toString();
}

/** With this value the template has `trace`, and has it not when the input is not given. */
const traced = (value: string, trace: string): Effect => ({
  sent: found(deploy, (ran) => (readable(ran).includes(trace) ? trace : "")),
  values: [
    [undefined, ""],
    [value, trace],
  ],
});

/** Inputs that the template holds. */
export const TEMPLATE = {
  "stack-name": traced("other", '"other-listeners"'),
  "vpc-cidr": traced("10.9.0.0/16", '"10.9.0.0/16"'),
  "availability-zones": traced("3", '"10.240.4.0/24"'),
  nat: traced("single", "AWS::EC2::NatGateway"),
  "allowed-cidrs": traced("192.0.2.0/24", "192.0.2.0/24"),
  "instance-type": traced("m7i.large", '"m7i.large"'),
  size: traced("7", '"7"'),
  "memcached-node-type": traced("cache.m7g.large", "cache.m7g.large"),
  "memcached-nodes": traced("5", '"NumCacheNodes":5'),
  "memcached-version": traced("1.5.16", "1.5.16"),
  "package-source": traced(`deb ${DEB.url} sha256=${DEB.sha256}`, DEB.url),
  "listener-settings": traced(
    "log.level = 5 # as in railgun.conf\n# none\nstats.enabled = 1",
    String.raw`{\"log.level\":\"5\",\"stats.enabled\":\"1\"}`,
  ),
  "map-file": traced(
    "origin.example=10.0.0.7\ndefault=127.0.0.1",
    String.raw`origin.example=10.0.0.7\ndefault=127.0.0.1`,
  ),
  "elastic-ips": traced("true", "AWS::EC2::EIP"),
  tags: traced("team=edge", '"team"'),
  "alarm-email": traced("edge@example.com", "edge@example.com"),
  "alarm-topic-arn": traced(
    "arn:aws:sns:eu-west-1:123456789012:edge",
    "arn:aws:sns:eu-west-1:123456789012:edge",
  ),
  "permissions-boundary": traced(
    "arn:aws:iam::123456789012:policy/bound",
    '"PermissionsBoundary":"arn:aws:iam::123456789012:policy/bound"',
  ),
  // Of the alarm. That rotate fails because of it changes nothing that is sent; rotation/command.test.ts has that.
  "max-token-age-days": traced("11", '"Threshold":11'),
} satisfies Table;
