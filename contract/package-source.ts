import * as z from "zod/mini";

/**
 * Where an instance gets the listener from. The vendor's own repository may be gone (Railgun ended on 2024-01-31),
 * so the source is configuration. The instance receives this object in its constants file.
 */
export const PackageSource = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("apt"),
    url: z.url({ protocol: /^https?$/ }),
    /** Suites in the order in which they are tried. */
    suites: z.array(z.string()).check(z.minLength(1)),
    component: z.string(),
    /** Address of the armoured or binary OpenPGP key that signs the repository: https, or in a network of one's own. */
    key: z.url({ protocol: /^https?$/ }),
    package: z.string(),
  }),
  z.object({
    kind: z.literal("deb"),
    url: z.url({ protocol: /^https?$/ }),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  /** The image has it installed already. */
  z.object({ kind: z.literal("ami") }),
]);
export type PackageSource = z.infer<typeof PackageSource>;

/** Cloudflare's repository as last documented; nothing newer than xenial, amd64 only. */
export const CLOUDFLARE_SOURCE: PackageSource = {
  kind: "apt",
  url: "https://pkg.cloudflare.com/",
  suites: ["xenial"],
  component: "main",
  key: "https://pkg.cloudflare.com/pubkey.gpg",
  package: "railgun-stable",
};
