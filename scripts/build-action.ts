import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { withoutErrorClasses } from "./build-lambdas.ts";
import { run } from "./children.ts";

/** Packages that declare no side effects although they have none at import: nothing of them loads unless it is used. */
const FREE_OF_SIDE_EFFECTS = /node_modules\/(@actions\/(http-client|exec|io)|undici|tunnel)\//;
/** A path that ncc took for an asset's: it would depend on the folder of the build and point nowhere on a runner. */
const REWRITTEN_PATH = "__nccwpck_require__.ab +";
const ENTRY = "src/index.ts";

/**
 * Builds the Action's bundle into `out`, by way of `work` (a folder inside the checkout, so that packages resolve).
 * Answers the paths of all modules that went into it.
 *
 * tsc checks and emits · rolldown shakes and splits, a chunk for each command · ncc wraps for the runner · esbuild
 * minifies. Lines are limited, because an uncaught error prints the whole line it comes from.
 */
export async function buildAction(root: string, work: string, out: string): Promise<readonly string[]> {
  const emitted = join(work, "js");
  await emit(root, work, emitted);
  const split = join(work, "split");
  const modules = await splitIntoChunks(join(emitted, ENTRY.replace(/\.ts$/, ".js")), split);
  await wrap(root, split, out);
  await minify(out);
  writeFileSync(join(out, "package.json"), '{"type":"module"}\n');
  return modules;
}

async function emit(root: string, work: string, outDir: string): Promise<void> {
  const config = join(work, "tsconfig.json");
  const up = relative(work, root);
  const settings = {
    extends: `${up}/tsconfig.json`,
    compilerOptions: {
      noEmit: false,
      noEmitOnError: true,
      rewriteRelativeImportExtensions: true,
      rootDir: up,
      outDir,
    },
    include: [],
    files: [`${up}/${ENTRY}`],
  };
  writeFileSync(config, JSON.stringify(settings));
  await must("tsc", "tsc", ["-p", config]);
}

async function splitIntoChunks(input: string, dir: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: { index: input },
    platform: "node",
    resolve: { mainFields: ["module", "main"], conditionNames: ["module", "node", "import"] },
    // A list, not a function: a function would override what the packages declare themselves.
    treeshake: { moduleSideEffects: [{ test: FREE_OF_SIDE_EFFECTS, sideEffects: false }] },
    // Nothing in src asks for an error's class, only for its name.
    plugins: [withoutErrorClasses()],
    onLog(level, log) {
      if (level === "warn") throw new Error(`rolldown: ${log.message}`);
    },
  });
  const { output } = await bundle.write({
    dir,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
  });
  await bundle.close();
  writeFileSync(join(dir, "package.json"), '{"type":"module"}\n');
  return output.flatMap((file) => (file.type === "chunk" ? contributing(file.modules) : []));
}

/** Modules of which something is left after tree-shaking. */
function contributing(
  modules: Readonly<Record<string, { readonly renderedLength: number }>>,
): readonly string[] {
  return Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0);
}

async function wrap(root: string, split: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const ncc = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
  // From inside the folder: webpack numbers the chunks by their paths relative to the working directory.
  await must("ncc", process.execPath, [ncc, "build", "index.js", "-o", out, "-C", "-q"], split);
  rmSync(join(out, "package.json"), { force: true });
  for (const name of readdirSync(out)) {
    if (!name.endsWith(".js"))
      throw new Error(`ncc made ${name}, which is no script: an asset was taken along`);
    const text = readFileSync(join(out, name), "utf8");
    if (text.includes(root))
      throw new Error(`${name} holds the path of this folder, ${root}: it would hold on no runner`);
    if (text.includes(REWRITTEN_PATH)) {
      throw new Error(`ncc rewrote a path in ${name} (${REWRITTEN_PATH}): load that file in another way`);
    }
  }
}

async function minify(out: string): Promise<void> {
  await esbuild.build({
    entryPoints: readdirSync(out).map((name) => join(out, name)),
    outdir: out,
    allowOverwrite: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    lineLimit: 120,
    legalComments: "none",
    logLevel: "error",
  });
}

async function must(step: string, program: string, args: readonly string[], cwd?: string): Promise<void> {
  const { status, output } = await run(program, args, { output: "capture", ...(cwd && { cwd }) });
  if (status !== 0) throw new Error(`${step} failed with status ${status}:\n${output.trimEnd()}`);
}
