import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A key that signs a repository, as OpenPGP has it (RFC 4880; EdDSA: RFC 9580, 5.5.5.5). It is thrown away with the run. */
export interface SigningKey {
  /** The public key with its name, in ASCII armour. */
  readonly publicKey: string;
  /** `text` with a signature in it (RFC 4880, 7): what apt reads as InRelease. */
  clearsign(text: string): string;
}

const EDDSA = 22;
const SHA256 = 8;
/** OID of ed25519, with its length. */
const CURVE = Buffer.from("092b06010401da470f01", "hex");
const TAG = { signature: 2, publicKey: 6, userId: 13 } as const;
const KIND = { text: 0x01, certification: 0x13 } as const;
const SUBPACKET = { created: 2, issuer: 16, flags: 27, fingerprint: 33 } as const;
const CERTIFIES_AND_SIGNS = 0x03;
/** Seconds since the epoch at which key and signatures were made: before any clock that a machine may have. */
const CREATED = 1_600_000_000;

export function createSigningKey(name: string): SigningKey {
  const pair = generateKeyPairSync("ed25519");
  const point = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const body = Buffer.concat([
    Buffer.from([4]),
    word(CREATED, 4),
    Buffer.from([EDDSA]),
    CURVE,
    integer(Buffer.concat([Buffer.from([0x40]), point])),
  ]);
  const framed = Buffer.concat([Buffer.from([0x99]), word(body.length, 2), body]);
  const signer = { key: pair.privateKey, fingerprint: createHash("sha1").update(framed).digest() };
  const user = Buffer.from(name);
  const certified = Buffer.concat([framed, Buffer.from([0xb4]), word(user.length, 4), user]);
  const certificate = signature(signer, KIND.certification, certified);
  return {
    publicKey: armoured(
      "PUBLIC KEY BLOCK",
      Buffer.concat([
        packet(TAG.publicKey, body),
        packet(TAG.userId, user),
        packet(TAG.signature, certificate),
      ]),
    ),
    clearsign: (text) => {
      const lines = text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => line.trimEnd());
      const made = signature(signer, KIND.text, Buffer.from(lines.join("\r\n")));
      const shown = lines.map((line) => (line.startsWith("-") ? `- ${line}` : line)).join("\n");
      const head = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n";
      return `${head}${shown}\n${armoured("SIGNATURE", packet(TAG.signature, made))}`;
    },
  };
}

interface Signer {
  readonly key: KeyObject;
  readonly fingerprint: Buffer;
}

/** Body of a signature packet, version 4 (RFC 4880, 5.2.3 and 5.2.4). */
function signature({ key, fingerprint }: Signer, kind: number, data: Buffer): Buffer {
  const hashedParts = Buffer.concat([
    subpacket(SUBPACKET.created, word(CREATED, 4)),
    subpacket(SUBPACKET.fingerprint, Buffer.concat([Buffer.from([4]), fingerprint])),
    ...(kind === KIND.certification ? [subpacket(SUBPACKET.flags, Buffer.from([CERTIFIES_AND_SIGNS]))] : []),
  ]);
  const head = Buffer.concat([
    Buffer.from([4, kind, EDDSA, SHA256]),
    word(hashedParts.length, 2),
    hashedParts,
  ]);
  const trailer = Buffer.concat([Buffer.from([4, 0xff]), word(head.length, 4)]);
  const digest = createHash("sha256").update(data).update(head).update(trailer).digest();
  const made = sign(null, digest, key);
  const issuer = subpacket(SUBPACKET.issuer, fingerprint.subarray(-8));
  return Buffer.concat([
    head,
    word(issuer.length, 2),
    issuer,
    digest.subarray(0, 2),
    integer(made.subarray(0, 32)),
    integer(made.subarray(32)),
  ]);
}

/** All bodies here are shorter than 256 bytes: old format, one byte of length. */
const packet = (tag: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x80 | (tag << 2)]), word(body.length, 1), body]);

const subpacket = (kind: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([body.length + 1, kind]), body]);

/** A multi-precision integer: its bits, then its bytes without leading zeros. */
function integer(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first < 0 ? Buffer.alloc(0) : bytes.subarray(first);
  const bits = short.length === 0 ? 0 : (short.length - 1) * 8 + (32 - Math.clz32(short[0] ?? 0));
  return Buffer.concat([word(bits, 2), short]);
}

function word(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

function armoured(what: string, data: Buffer): string {
  const lines = data.toString("base64").replaceAll(/.{64}/g, "$&\n").trimEnd();
  const sum = word(crc24(data), 3).toString("base64");
  return `-----BEGIN PGP ${what}-----\n\n${lines}\n=${sum}\n-----END PGP ${what}-----\n`;
}

/** RFC 4880, 6.1. */
function crc24(data: Buffer): number {
  let crc = 0xb704ce;
  for (const byte of data) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}
