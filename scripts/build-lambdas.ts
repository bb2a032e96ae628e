import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { type Plugin, rolldown } from "rolldown";
import { LAMBDAS, type LambdaName } from "../src/stack/config.ts";

export interface BuiltLambda {
  /** Path of the zip. */
  readonly zip: string;
  /** Bytes of the zip's one file, `index.mjs`. */
  readonly bytes: number;
  readonly zipBytes: number;
}

export interface BuiltLambdas {
  readonly lambdas: Readonly<Record<LambdaName, BuiltLambda>>;
  /** Paths of all modules of which something is in a bundle, sorted: whose licences must be told. */
  readonly modules: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, "..");
const MOST_BYTES = 300_000;
const MOST_BYTES_PROBE = 20_000;

/** What the SDK brings along for places that a Lambda is not, by the name under which it imports it. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  // In a Lambda credentials come from the environment; this leaves out files, SSO, web identity and metadata services.
  "@aws-sdk/credential-provider-node": `
    import { fromEnv } from "@aws-sdk/credential-provider-env";
    export const defaultProvider = () => fromEnv();`,
  // No operation that is used here streams events.
  "@smithy/core/event-streams": `
    const unused = () => { throw new Error("event streams are not part of this bundle"); };
    export const resolveEventStreamSerdeConfig = (config) => config;
    export const eventStreamSerdeProvider = unused;
    export class EventStreamSerde { constructor() { unused(); } }`,
};

/** Replaces imports by SUBSTITUTES, from the project's own folder, where their own imports must be found. */
function substitutes(): Plugin {
  const marker = "\0substitute:";
  const own = resolvable("@aws-sdk/credential-provider-env");
  return {
    name: "substitutes",
    resolveId(source, importer) {
      if (importer?.startsWith(marker)) return this.resolve(source, path.join(ROOT, "lambdas/index.ts"));
      if (source in SUBSTITUTES && (own || source !== "@aws-sdk/credential-provider-node"))
        return marker + source;
      return null;
    },
    load: (id) => (id.startsWith(marker) ? (SUBSTITUTES[id.slice(marker.length)] ?? null) : null),
  };
}

/**
 * Leaves out the SDK's error classes, of which each client registers one per error of its whole service. Without its
 * class an error is the service's base exception with the same name, message and metadata, which is all that the
 * handlers look at.
 */
export function withoutErrorClasses(): Plugin {
  return {
    name: "without-error-classes",
    transform: {
      filter: { id: /@aws-sdk\/client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ },
      handler: (code) => ({ code: code.replace(/^n0_registry\.registerError\(.*\);$/gm, ""), map: null }),
    },
  };
}

function resolvable(name: string): boolean {
  try {
    return import.meta.resolve(name) !== "";
  } catch {
    return false;
  }
}

/**
 * Bundles each Lambda into one `index.mjs` and writes `<name>.zip` to `outDir`. The same sources give the same bytes,
 * in whatever folder, time zone and order of files. Throws when a bundle is larger than it may be.
 */
export async function buildLambdas(outDir: string): Promise<BuiltLambdas> {
  await mkdir(outDir, { recursive: true });
  const modules = new Set<string>();
  const lambdas: Partial<Record<LambdaName, BuiltLambda>> = {};
  for (const name of LAMBDAS) {
    const bundle = await bundleLambda(name);
    for (const id of bundle.modules) modules.add(id);
    const code = new TextEncoder().encode(bundle.code);
    const most = name === "port-probe" ? MOST_BYTES_PROBE : MOST_BYTES;
    if (code.length > most) throw new Error(`${name} has ${code.length} bytes: at most ${most} are allowed`);
    const zip = path.join(outDir, `${name}.zip`);
    const packed = zipped(code);
    await writeFile(zip, packed);
    lambdas[name] = { zip, bytes: code.length, zipBytes: packed.length };
  }
  return { lambdas: lambdas as Record<LambdaName, BuiltLambda>, modules: [...modules].sort() };
}

/** The code of one Lambda, and the modules of which something is in it. */
export async function bundleLambda(name: LambdaName): Promise<{ code: string; modules: readonly string[] }> {
  const bundle = await rolldown({
    cwd: ROOT,
    input: path.join(ROOT, "lambdas", name, "handler.ts"),
    platform: "node",
    resolve: { mainFields: ["module", "main"], conditionNames: ["module", "node", "import"] },
    plugins: [substitutes(), withoutErrorClasses()],
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false, minify: true });
  await bundle.close();
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`${name} came out as ${output.length} files: a Lambda has one`);
  const modules = Object.entries(chunk.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 && path.isAbsolute(id))
    .map(([id]) => id);
  return { code: chunk.code, modules };
}

function zipped(code: Uint8Array): Uint8Array {
  // Zip times are local: a date made from local parts is the same bytes in each time zone.
  const mtime = new Date(2000, 0, 1);
  const unix = 3;
  return zipSync({ "index.mjs": [code, { level: 9, mtime, os: unix, attrs: (0o100644 << 16) >>> 0 }] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lambdas } = await buildLambdas(path.join(ROOT, "dist/lambdas"));
  for (const name of LAMBDAS) {
    const { bytes, zipBytes } = lambdas[name];
    console.log(`${name.padEnd(14)} ${String(bytes).padStart(7)} bytes, zip ${String(zipBytes).padStart(6)}`);
  }
}
