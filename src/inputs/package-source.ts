import { CLOUDFLARE_SOURCE, type PackageSource } from "../../contract/package-source.ts";

export const GRAMMAR =
  "`cloudflare`, `apt <url> key=<url> [suite=a,b] [component=main] [package=railgun-stable]`, " +
  "`deb <url> sha256=<64 hex digits>` or `ami`";

/** Bytes as JSON; it travels in user data, which is small. */
export const LONGEST_SOURCE = 512;
/** Last suite for which the vendor published: the fall-back after the release's own. */
const LAST_SUITE = "xenial";
/** This machine, private addresses (RFC 1918), and those of a test network, which nobody routes either (RFC 2544). */
const OWN_HOST =
  /^(localhost|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|198\.1[89](\.\d+){2})$/;
/** Each takes more room in user data than in the input. */
const MOST_SUITES = 8;

/**
 * Parses the input `package-source`. `codename` is that of the Ubuntu release: the first suite that is tried when
 * none is named. Throws an Error that says which part is wrong.
 */
export function parsePackageSource(text: string, codename: string): PackageSource {
  const size = Buffer.byteLength(JSON.stringify(text));
  if (size > LONGEST_SOURCE)
    throw new Error(`${size} bytes are more than the ${LONGEST_SOURCE} that user data has room for`);
  const [kind = "", ...rest] = text.split(/\s+/);
  switch (kind) {
    case "cloudflare":
      refuseOthers(rest, []);
      return CLOUDFLARE_SOURCE;
    case "ami":
      refuseOthers(rest, []);
      return { kind: "ami" };
    case "apt":
      return parseApt(rest, codename);
    case "deb":
      return parseDeb(rest);
    default:
      throw new Error(`"${kind}" is no kind of package source`);
  }
}

function parseApt([url = "", ...rest]: readonly string[], codename: string): PackageSource {
  const options = refuseOthers(rest, ["key", "suite", "component", "package"]);
  const key = options.get("key");
  if (!key) throw new Error("apt needs key=<url>: the key that signs the repository");
  const suites = options.get("suite")?.split(",").filter(Boolean) ?? [codename, LAST_SUITE];
  const names = [...suites, options.get("component") ?? "main", options.get("package") ?? "railgun-stable"];
  const wrong = names.find((name) => !/^[A-Za-z0-9][A-Za-z0-9.+/_-]*$/.test(name));
  if (suites.length === 0 || wrong !== undefined) {
    throw new Error(`"${wrong ?? ""}" is no name of a suite, component or package`);
  }
  if (suites.length > MOST_SUITES) throw new Error(`${suites.length} suites are more than ${MOST_SUITES}`);
  return {
    kind: "apt",
    url: webAddress(url),
    key: keyAddress(key),
    suites,
    component: options.get("component") ?? "main",
    package: options.get("package") ?? "railgun-stable",
  };
}

function parseDeb([url = "", ...rest]: readonly string[]): PackageSource {
  const sha256 = refuseOthers(rest, ["sha256"]).get("sha256")?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw new Error(`deb needs sha256=<64 hex digits>, not "${sha256}"`);
  }
  return { kind: "deb", url: webAddress(url), sha256 };
}

/** The `key=value` words, each at most once and each of a known key. */
function refuseOthers(words: readonly string[], known: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (const word of words) {
    const [key = "", ...value] = word.split("=");
    if (!known.includes(key) || value.length === 0 || options.has(key)) {
      throw new Error(`"${word}" is not expected there`);
    }
    options.set(key, value.join("="));
  }
  return options;
}

/** Whoever can put in another key can sign what root then installs; in one's own network nobody else can. */
function keyAddress(text: string): string {
  const { protocol, hostname } = new URL(webAddress(text));
  if (protocol === "https:" || OWN_HOST.test(hostname)) return text;
  throw new Error(`key=${text} comes without TLS, and everything hangs on it; use https`);
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${text}" is no http or https address`);
  // It would be readable in the instance's user data and in the template.
  if (url.username || url.password) throw new Error("an address here must not hold a name or a password");
  return text;
}
