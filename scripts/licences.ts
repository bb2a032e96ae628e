import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What a package of ours may be licensed under. Another licence is a decision, not a detail of the build. */
const ACCEPTED = new Set(["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * The licences of everything that the bundlers took from node_modules, as one text, sorted by name.
 * `modules` are the bundlers' own lists: ncc cannot tell any more, because it only sees the finished chunks.
 */
export function licencesOf(modules: Iterable<string>): string {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = packageFolder(module);
    if (folder !== undefined) folders.add(folder);
  }
  const packages = new Map(
    [...folders].map(readPackage).map((found) => [`${found.name} ${found.version}`, found]),
  );
  // Under one heading all that share a text, word for word: most of the SDK's packages do.
  const groups = Map.groupBy([...packages].sort(byName), ([, { licence, text }]) => `${licence}\n\n${text}`);
  const head = `The bundles in this folder contain parts of ${packages.size} packages, under these licences.\n`;
  return [
    head,
    ...[...groups].map(([licence, members]) =>
      section(
        licence,
        members.map(([name]) => name),
      ),
    ),
  ].join("\n");
}

/** Folder of the package that a module belongs to; undefined for the project's own and for virtual modules. */
export function packageFolder(module: string): string | undefined {
  const path = module.replace(/^\0/, "").replace(/\?.*$/, "");
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
  return match?.[1];
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!ACCEPTED.has(license)) {
    throw new Error(
      `${name}@${version} is licensed under ${license ?? "nothing"}: not among the accepted ones`,
    );
  }
  return { name, version, licence: license, text: licenceText(folder) };
}

/** Some packages of a family keep the text only with another member; the identifier then has to do. */
function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => LICENCE_FILE.test(name));
  return file === undefined
    ? "The package carries no text of it."
    : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

function section(licence: string, names: readonly string[]): string {
  return ["-".repeat(80), ...names, "", licence, ""].join("\n");
}

/** By code unit, which is the same in every locale. */
function byName([a]: readonly [string, Package], [b]: readonly [string, Package]): number {
  return a < b ? -1 : 1;
}
