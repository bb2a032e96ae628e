import { gunzipSync } from "fflate";
import { parseTar } from "nanotar";
import { expect, test } from "vitest";
import { listener } from "../../../../contract/listener.ts";
import { buildDeb } from "../../../../local/packages/deb.ts";
import { buildListenerPackage, withSettings } from "../../../../local/packages/listener-package.ts";

/** Members of an ar archive, as deb(5) has them. */
function members(deb: Uint8Array): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const text = (from: number, to: number) => Buffer.from(deb.subarray(from, to)).toString().trim();
  expect(text(0, 8)).toBe("!<arch>");
  for (let at = 8; at < deb.length; ) {
    const size = Number(text(at + 48, at + 58));
    found.set(text(at, at + 16), deb.subarray(at + 60, at + 60 + size));
    at += 60 + size + (size % 2);
  }
  return found;
}

test("a package holds its three members, folders before files, everything owned by root", () => {
  const deb = buildDeb({
    control: { Package: "p" },
    scripts: { postinst: "#!/bin/sh\n" },
    files: [{ path: "/etc/p/p.conf", data: "x = 1\n", mode: 0o644 }],
  });

  const parts = members(deb);
  expect([...parts.keys()]).toEqual(["debian-binary", "control.tar.gz", "data.tar.gz"]);
  const data = parseTar(gunzipSync(parts.get("data.tar.gz") ?? new Uint8Array()));
  expect(data.map((entry) => [entry.name, entry.type, entry.attrs?.uid])).toEqual([
    ["./", "directory", 0],
    ["./etc/", "directory", 0],
    ["./etc/p/", "directory", 0],
    ["./etc/p/p.conf", "file", 0],
  ]);
  const control = parseTar(gunzipSync(parts.get("control.tar.gz") ?? new Uint8Array()));
  expect(control.find((entry) => entry.name === "./conffiles")?.text).toBe("/etc/p/p.conf\n");
});

test("the listener's package is the same bytes each time and holds Railgun's placeholders", async () => {
  const [first, second] = await Promise.all([buildListenerPackage(), buildListenerPackage()]);

  expect(Buffer.compare(first, second)).toBe(0);
  const data = parseTar(gunzipSync(members(first).get("data.tar.gz") ?? new Uint8Array()));
  const config = data.find((entry) => entry.name === `.${listener.config}`)?.text ?? "";
  for (const placeholder of listener.placeholders) expect(config).toContain(placeholder);
  const known = new Set([...listener.reload.keys, ...listener.restartOnly]);
  const keys = [...config.matchAll(/^([a-z][\w.-]*) = /gm)].map((match) => match[1] ?? "");
  expect(keys.filter((key) => !known.has(key))).toEqual([]);
});

test("settings replace the line of their key, leave comments alone and are added where there is no line", () => {
  const changed = withSettings("# a.b = 0\na.b = 1\n", { "a.b": "2", "c.d": "x $& y" });

  expect(changed).toBe("# a.b = 0\na.b = 2\n\n# Of the local environment.\nc.d = x $& y\n");
});
