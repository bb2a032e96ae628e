import { STACK_PARAMETERS } from "../../contract/names.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { UBUNTU, type UbuntuRelease } from "../inputs.ts";
import { chooseImage, IMAGE_TAG } from "../preflight/image.ts";
import type { Runtime } from "../runtime.ts";

export interface ImageStatus {
  readonly id: string;
  /** `ubuntu-24.04`, or the id itself where `ami-id` chose it. */
  readonly source: string;
  /** The newest of the same source. */
  readonly newest: string;
  readonly isNewest: boolean;
}

/** Whether a newer image than the stack's has been published. An image chosen by its id has no newer one. */
export async function imageStatus(runtime: Pick<Runtime, "aws">, stack: Stack): Promise<ImageStatus> {
  const id = stack.parameters[STACK_PARAMETERS.imageId] ?? "";
  const source = stack.tags[IMAGE_TAG] ?? "";
  const release = source.replace(/^ubuntu-/, "");
  if (!isRelease(release)) return { id, source, newest: id, isNewest: true };
  const wanted = { amiId: "", amiUpdate: "on-deploy", ubuntuRelease: release } as const;
  const { id: newest } = await chooseImage(runtime, wanted, undefined);
  return { id, source, newest, isNewest: newest === id };
}

const isRelease = (text: string): text is UbuntuRelease => Object.hasOwn(UBUNTU, text);
