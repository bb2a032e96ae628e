import { DescribeImagesCommand, DescribeInstanceTypesCommand } from "../aws/ec2.ts";
import { isNamed } from "../aws/failures.ts";
import { GetParameterCommand } from "../aws/ssm.ts";
import { AppError } from "../errors.ts";
import type { Inputs, UbuntuRelease } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { ROOT_DEVICE } from "../stack/parameters.ts";

/** Tag of the stack: what its image was resolved from. A pinned image is kept only while this stays the same. */
export const IMAGE_TAG = "railgun-ha:image";

export interface Image {
  readonly id: string;
  /** `ami-…` or `ubuntu-24.04`. */
  readonly source: string;
}

/** The vendor's package exists for amd64 only, so a Graviton type could not run it. */
export async function requireX86({ aws }: Pick<Runtime, "aws">, instanceType: string): Promise<void> {
  const ec2 = await aws.ec2();
  const types = await ec2
    .send(new DescribeInstanceTypesCommand({ InstanceTypes: [instanceType as never] }))
    .catch((error: unknown) => {
      if (isNamed(error, "InvalidInstanceType")) return { InstanceTypes: [] };
      throw error;
    });
  const architectures = types.InstanceTypes?.[0]?.ProcessorInfo?.SupportedArchitectures ?? [];
  if (architectures.includes("x86_64")) return;
  const what = architectures.length > 0 ? `is ${architectures.join(", ")}` : "is not known in this region";
  throw new AppError(
    "input.invalid",
    `instance-type: "${instanceType}" ${what}; use an x86_64 type such as t3.medium`,
  );
}

/**
 * Decides the image. `stored` is that of a stack that exists: it is kept while `ami-update` is `pinned` and nobody
 * asks for another release or image.
 */
export async function chooseImage(
  runtime: Pick<Runtime, "aws">,
  inputs: Pick<Inputs, "amiId" | "amiUpdate" | "ubuntuRelease">,
  stored: Image | undefined,
): Promise<Image> {
  if (inputs.amiId) return { id: inputs.amiId, source: inputs.amiId };
  const source = `ubuntu-${inputs.ubuntuRelease}`;
  if (stored?.id && stored.source === source && inputs.amiUpdate === "pinned") return stored;
  return { id: await newestUbuntu(runtime, inputs.ubuntuRelease), source };
}

/**
 * Device name of the image's root volume: the launch template names it to encrypt it, and EC2 refuses to launch when it
 * names another (Debian's is /dev/xvda). Only an image that was given by its id is asked for. Throws AppError
 * `image.unknown` when this account cannot launch it.
 */
export async function rootDeviceOf({ aws }: Pick<Runtime, "aws">, { id, source }: Image): Promise<string> {
  if (id !== source) return ROOT_DEVICE;
  const ec2 = await aws.ec2();
  const { Images } = await ec2.send(new DescribeImagesCommand({ ImageIds: [id] })).catch((error: unknown) => {
    if (isNamed(error, "InvalidAMIID.NotFound", "InvalidAMIID.Unavailable")) return { Images: [] };
    throw error;
  });
  const device = Images?.[0]?.RootDeviceName;
  if (device) return device;
  throw new AppError(
    "image.unknown",
    `ami-id: this region has no image ${id} that this account may use; set ami-id to one that it has`,
  );
}

/** Canonical publishes the newest image of each release as a public parameter. 22.04 exists on gp2 only. */
export function imageParameter(release: UbuntuRelease): string {
  const volume = release === "22.04" ? "ebs-gp2" : "ebs-gp3";
  return `/aws/service/canonical/ubuntu/server/${release}/stable/current/amd64/hvm/${volume}/ami-id`;
}

async function newestUbuntu({ aws }: Pick<Runtime, "aws">, release: UbuntuRelease): Promise<string> {
  const name = imageParameter(release);
  const ssm = await aws.ssm();
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name }));
    if (Parameter?.Value) return Parameter.Value;
  } catch (error) {
    if (!isNamed(error, "ParameterNotFound")) throw error;
  }
  throw new AppError(
    "image.unknown",
    `this region has no image of Ubuntu ${release} (parameter ${name}); set ami-id`,
  );
}
