import { readFile } from "node:fs/promises";
import { listener } from "../../contract/listener.ts";
import { buildDeb, type PackagedFile } from "./deb.ts";

export const LISTENER_VERSION = "5.3.3";
export const LISTENER_FILE = `${listener.package}_${LISTENER_VERSION}_all.deb`;

/** Settings that replace those of the packaged file or are added to it: `{"activate.server": "http://…"}`. */
export type ListenerSettings = Readonly<Record<string, string>>;

const TITLE = { short: "Railgun Listener, local stand-in", name: "railgun-ha <railgun-ha@localhost>" };

/**
 * Control fields of the package. The vendor's depends on memcached as well; here memcached runs elsewhere, so a
 * repository with nothing else in it suffices.
 */
export const LISTENER_CONTROL = {
  Package: listener.package,
  Version: LISTENER_VERSION,
  Architecture: "all",
  Maintainer: TITLE.name,
  Section: "net",
  Priority: "optional",
  Depends: "adduser, python3",
  Suggests: "memcached",
  Description: TITLE.short,
} as const;

/** The listener stand-in as the vendor packages Railgun; equal settings give equal bytes. */
export async function buildListenerPackage(settings: ListenerSettings = {}): Promise<Uint8Array> {
  const [program, config, nat, init, postinst, prerm] = await Promise.all([
    asset("../listener/rg-listener"),
    asset("files/railgun.conf"),
    asset("files/railgun-nat.conf"),
    asset("files/railgun.init"),
    asset("files/postinst"),
    asset("files/prerm"),
  ]);
  const files: PackagedFile[] = [
    { path: listener.binary, data: program, mode: 0o755 },
    { path: "/usr/share/railgun/listener.json", data: `${JSON.stringify(listener, null, 2)}\n`, mode: 0o644 },
    { path: listener.config, data: withSettings(config, settings), mode: 0o644 },
    { path: "/etc/railgun/railgun-nat.conf", data: nat, mode: 0o644 },
    { path: "/etc/init.d/railgun", data: init, mode: 0o755 },
  ];
  return buildDeb({ control: LISTENER_CONTROL, scripts: { postinst, prerm }, files });
}

/** `config` with each setting in the line that holds its key, or at the end where no line does. */
export function withSettings(config: string, settings: ListenerSettings): string {
  const left = new Map(Object.entries(settings));
  const lines = config
    .trimEnd()
    .split("\n")
    .map((line) => {
      const key = line.split("=", 1)[0]?.trim() ?? "";
      const value = left.get(key);
      if (value === undefined) return line;
      left.delete(key);
      return `${key} = ${value}`;
    });
  if (left.size > 0) lines.push("", "# Of the local environment.");
  return `${[...lines, ...[...left].map(([key, value]) => `${key} = ${value}`)].join("\n")}\n`;
}

function asset(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), "utf8");
}
