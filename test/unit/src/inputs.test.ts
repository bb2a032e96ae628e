import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../src/errors.ts";
import { type Cidr, formatCidr, overlap, parseCidr, sizeOf } from "../../../src/inputs/cidr.ts";
import {
  DEFAULTS,
  editDistance,
  INPUT_NAMES,
  type InputName,
  nearestInput,
} from "../../../src/inputs/declared.ts";
import { parseInputs } from "../../../src/inputs.ts";
import { OUTPUT_NAMES } from "../../../src/report/outputs.ts";
import { VERSION } from "../../../src/version.ts";
import { runAction } from "./action.ts";

function refusal(raw: Record<string, string>): AppError {
  try {
    parseInputs(raw);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(raw)}`);
}

describe("wrong values are refused, with the value and what is allowed", () => {
  const wrong: [InputName, string, string][] = [
    [
      "command",
      "remove",
      '"remove" is not one of deploy, plan, status, rotate, pause, resume, destroy, render',
    ],
    ["stack-name", "9lives", '"9lives" is not a letter followed by'],
    ["stack-name", "a".repeat(129), "128 characters at most"],
    ["activation-token", "a".repeat(31), "not 32 hexadecimal digits (it has 31 characters)"],
    ["activation-token", "g".repeat(32), "not 32 hexadecimal digits"],
    ["vpc-cidr", "10.0.0.0", '"10.0.0.0" is no IPv4 range'],
    ["vpc-cidr", "10.0.0.256/16", "is no IPv4 range"],
    ["vpc-cidr", "10.0.0.0/8", "larger than a VPC can be"],
    ["vpc-cidr", "10.0.0.0/23", "too small for 4 subnets of /24 in 2 zones; use /22 or larger"],
    ["vpc-cidr", "10.0.1.0/20", "does not begin at its range's first address 10.0.0.0/20"],
    ["vpc-cidr", "127.0.0.0/16", "overlaps 127.0.0.0/8, loopback"],
    ["vpc-cidr", "169.254.0.0/16", "overlaps 169.254.0.0/16, link-local"],
    ["vpc-cidr", "0.1.0.0/16", "overlaps 0.0.0.0/8"],
    ["vpc-cidr", "239.1.0.0/16", "multicast"],
    ["vpc-id", "vpc-1", '"vpc-1" is not the id of a VPC'],
    ["public-subnet-ids", "subnet-1,subnet-2", '"subnet-1" is no id of a subnet'],
    ["public-subnet-ids", "subnet-01234567", "1 subnets are out of range"],
    ["private-subnet-ids", "subnet-01234567 subnet-01234567", '"subnet-01234567" is there twice'],
    ["availability-zones", "1", "1 zones are out of range"],
    ["availability-zones", "5", "5 zones are out of range"],
    ["availability-zones", "eu-west-1a", "1 zones are out of range"],
    ["availability-zones", "eu-west-1a,eu-west-1a", '"eu-west-1a" is there twice'],
    ["availability-zones", "eu-west-1a,moon", '"moon" is no name of a zone'],
    ["nat", "double", "none, single, per-az"],
    ["allowed-cidrs", "10.0.0.0/8,10.1.0.0/16", '"10.0.0.0/8" and "10.1.0.0/16" overlap'],
    ["allowed-cidrs", "10.0.0.1/8", "first address 10.0.0.0/8"],
    ["allowed-cidrs", "::/0", '"::/0" is no IPv4 range'],
    ["instance-type", "large", '"large" is not an EC2 instance type'],
    ["ubuntu-release", "20.04", "22.04, 24.04, 26.04"],
    ["ami-id", "ubuntu", '"ubuntu" is not an image id'],
    ["ami-update", "always", "pinned, on-deploy"],
    ["size", "1", "one instance is no high availability"],
    ["size", "51", "a whole number from 2 to 50"],
    ["size", "2.5", '"2.5" is out of range'],
    ["token-parameter", "/a//b", '"/a//b" is not the name of a parameter'],
    ["token-version", "pending", '"pending" is not `previous` or the number of a version'],
    ["token-version", "2", '"deploy" takes no version that is stored already; use it with command rotate'],
    ["wave-size", "0", "a whole number from 1 to 50"],
    ["floor", "50", "a whole number from 0 to 49"],
    ["canary-seconds", "721", "a whole number from 0 to 720"],
    ["max-token-age-days", "-1", "a whole number from 0 to 3650"],
    ["memcached-node-type", "t4g.small", "a cache node type such as cache.t4g.small"],
    ["memcached-nodes", "1", "one node is no high availability"],
    ["memcached-nodes", "41", "from 2 to 40"],
    ["memcached-version", "2.0.0", "a version of memcached"],
    ["listener-settings", "log.level", '"log.level" is not key = value'],
    ["listener-settings", "no.such = 1", '"no.such" is no setting of the listener'],
    ["listener-settings", "wan.port = 2409", '"wan.port" is set by the stack itself'],
    ["listener-settings", "log.level = 1\nlog.level = 2", '"log.level" is there twice'],
    ["listener-settings", "stats.url = http://{{x}}", "has no value, or one with {{"],
    ["listener-settings", "log.level = # none", '"log.level = # none" has no value'],
    [
      "listener-settings",
      `stats.url = http://x.example/${"x".repeat(4_096)}`,
      "more than the 4096 of a parameter",
    ],
    ["map-file", "default=127.0.0.1\nnonsense", '"nonsense" is not host=address'],
    ["map-file", "# x\n".repeat(2_000), "more than the 4096 of a parameter"],
    ["package-source", "rpm x", '"rpm" is no kind of package source'],
    ["package-source", "apt http://x.example/", "apt needs key=<url>"],
    ["package-source", "apt ftp://x.example/ key=http://x.example/k", "no http or https address"],
    [
      "package-source",
      "apt http://x.example/ key=http://x.example/k",
      "key=http://x.example/k comes without TLS",
    ],
    ["package-source", "apt http://x.example/ key=http://10.0.0.1.x.example/k", "comes without TLS"],
    ["package-source", "apt http://x.example/ key=http://172.32.0.1/k", "comes without TLS"],
    ["package-source", "apt http://x.example/ key=http://198.20.0.1/k", "comes without TLS"],
    ["package-source", "deb http://x.example/a.deb", "deb needs sha256=<64 hex digits>"],
    [
      "package-source",
      "apt http://x.example/ key=https://x.example/k suite=a,b,c,d,e,f,g,h,i",
      "9 suites are more than 8",
    ],
    ["package-source", "ami now", '"now" is not expected there'],
    ["elastic-ips", "yes", '"yes" is not one of true, false'],
    ["on-pull-request", "apply", '"apply" is not one of plan, deploy'],
    ["drift", "yes", '"yes" is not one of false, true, revert'],
    ["on-failed-stack", "delete", '"delete" is not one of fail, recreate'],
    ["skip-resources", "My-Vpc", '"My-Vpc" is none; use logical ids'],
    ["allow-replacement", "Vpc, AWS::EC2", '"AWS::EC2" is none; use logical ids or types'],
    ["wait", "no", '"no" is not one of true, false'],
    ["service-role-arn", "deploy", '"deploy" is not the ARN of an IAM role'],
    ["permissions-boundary", "arn:aws:iam::1:policy/x", "is not the ARN of an IAM policy"],
    ["allowed-account-ids", "123456789012 1", '"1" is none; use account ids of 12 digits'],
    ["tags", "aws:x=1", "begins with aws:"],
    ["tags", "railgun-ha:stack=1", "this product's own"],
    ["tags", "novalue", '"novalue" is not key=value'],
    ["tags", "a=1\na=2", '"a" is there twice'],
    ["tags", "a=", '"a=" has no value'],
    [
      "tags",
      Array.from({ length: 41 }, (_, index) => `k${index}=v`).join("\n"),
      "41 tags are more than the 40",
    ],
  ];
  test.each(wrong)("%s: %s", (name, value, message) => {
    const error = refusal({ [name]: value });
    expect(error.code).toBe("input.invalid");
    expect(error.message).toContain(`${name}: `);
    expect(error.message).toContain(message);
  });

  test("all of them at once, those included that depend on two inputs", () => {
    const { details } = refusal({
      size: "1",
      "vpc-cidr": "10.0.0.0/22",
      "availability-zones": "3",
      "package-source": "x",
      siez: "3",
    });
    expect(details.map((line) => line.split(/[: ]/)[0])).toEqual([
      "siez",
      "size",
      "vpc-cidr",
      "package-source",
    ]);
  });

  test("a wrong token's value is never in the message", () => {
    const value = "not-a-token-but-still-secret";
    expect(refusal({ "activation-token": value }).message).not.toContain(value);
  });

  test("addresses with a password are refused, because user data would show it", () => {
    const { message } = refusal({
      "package-source": `deb https://u:hunter22@x.example/a.deb sha256=${"0".repeat(64)}`,
    });
    expect(message).toContain("must not hold a name or a password");
  });
});

describe("undeclared inputs", () => {
  test("name the nearest declared one", async () => {
    const ran = await runAction({ "stak-name": "x" }, {});
    expect(ran.status).toBe(1);
    expect(ran.result).toMatchObject({
      error: { code: "input.unknown", message: "stak-name is not an input; the nearest is stack-name" },
    });
    expect(ran.sent).toEqual([]);
  });

  test("an input with underscores is not an input", () => {
    expect(refusal({ activation_token: "x" }).message).toContain("the nearest is activation-token");
  });

  test("the distance counts insertions, deletions and substitutions", () => {
    expect([editDistance("", "abc"), editDistance("abc", "abc"), editDistance("kitten", "sitting")]).toEqual([
      3, 0, 3,
    ]);
    for (const name of INPUT_NAMES) expect(nearestInput(`${name}x`)).toBe(name);
  });
});

describe("action.yml", () => {
  const action = readFileSync(new URL("../../../action.yml", import.meta.url), "utf8");
  const section = (name: string) => action.split(new RegExp(`^${name}:$`, "m"))[1]?.split(/^\S/m)[0] ?? "";

  test("declares exactly the inputs of the schema, with the same defaults", () => {
    const declared = [
      ...section("inputs").matchAll(/^ {2}(\S+):\n {4}description: .+\n {4}default: (.*)$/gm),
    ];
    const defaults = declared.map(([, name, value]) => [name, value?.replace(/^"(.*)"$/, "$1")]);
    expect(Object.fromEntries(defaults)).toEqual(DEFAULTS);
  });

  test("declares exactly the outputs of the code", () => {
    expect([...section("outputs").matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name)).toEqual(OUTPUT_NAMES);
  });

  test("the version of the user agent is the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
    expect(VERSION).toBe(version);
  });
});

test.each([
  "127.0.0.1:8080",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "198.18.0.1",
  "localhost",
])("a repository's key may come without TLS from %s, in a network of one's own", (host) => {
  const { packageSource } = parseInputs({ "package-source": `apt http://x.example/ key=http://${host}/k` });
  expect(packageSource).toMatchObject({ key: `http://${host}/k` });
});

describe("ranges", () => {
  const cidr: fc.Arbitrary<Cidr> = fc
    .record({ prefix: fc.integer({ min: 0, max: 32 }), bits: fc.nat(2 ** 31 - 1) })
    .map(({ prefix, bits }) => ({
      prefix,
      base: Math.floor((bits * 2) / 2 ** (32 - prefix)) * 2 ** (32 - prefix),
    }));

  test("are read as they are written", () => {
    fc.assert(
      fc.property(cidr, (one) => {
        expect(parseCidr(formatCidr(one))).toEqual(one);
      }),
    );
  });

  test("overlap exactly when one holds the other's first address", () => {
    const holds = (a: Cidr, b: Cidr) => b.base >= a.base && b.base < a.base + sizeOf(a);
    fc.assert(
      fc.property(cidr, cidr, (a, b) => {
        expect(overlap(a, b)).toBe(holds(a, b) || holds(b, a));
      }),
    );
  });
});
