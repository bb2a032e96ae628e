import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "./errors.ts";
import { LAMBDAS, type LambdaName, type StackAssets } from "./stack/config.ts";

/** A file of the build that is put into the artifacts bucket. */
export interface Artifact {
  readonly key: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  readonly body: Uint8Array;
}

export interface Assets {
  readonly stack: StackAssets;
  /** The Lambdas' zips, one for each different content. */
  readonly artifacts: readonly Artifact[];
}

/** Reads what the build made: the Lambdas' zips and the archive for the instances. `root` holds `dist`. */
export function readAssets(root: string = packageRoot()): Assets {
  const zips = LAMBDAS.map((name) => [name, readArtifact(root, name)] as const);
  const lambdaKeys = Object.fromEntries(zips.map(([name, { key }]) => [name, key])) as Record<
    LambdaName,
    string
  >;
  return {
    stack: { lambdaKeys, instancePayload: readBuilt(root, "instance/payload.txt").toString("utf8").trim() },
    artifacts: [...new Map(zips.map(([, artifact]) => [artifact.key, artifact])).values()],
  };
}

function readArtifact(root: string, name: LambdaName): Artifact {
  const body = readBuilt(root, `lambdas/${name}.zip`);
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { key: `artifacts/${sha256}.zip`, sha256, body };
}

function readBuilt(root: string, name: string): Buffer {
  const path = `${root}/dist/${name}`;
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new AppError("internal", `${path} cannot be read; build it with \`npm run build\``, {
      fault: "tool",
      cause,
    });
  }
}

/** The nearest folder above this file that holds action.yml: the same from the sources and from the bundle. */
export function packageRoot(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  if (existsSync(`${folder}/action.yml`)) return folder;
  if (folder === from) {
    throw new AppError("internal", "no action.yml stands above the Action's own files", { fault: "tool" });
  }
  return packageRoot(folder);
}
