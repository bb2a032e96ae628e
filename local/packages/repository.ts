import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "fflate";
import { listener } from "../../contract/listener.ts";
import { digest, paragraph } from "./deb.ts";
import {
  buildListenerPackage,
  LISTENER_CONTROL,
  LISTENER_FILE,
  type ListenerSettings,
} from "./listener-package.ts";
import { createSigningKey } from "./signing-key.ts";

export interface PackageRepositoryOptions {
  readonly host: string;
  /** Without it the system chooses one. */
  readonly port?: number;
  /** Suites that exist; every other is not found. Default: the vendor's last, `xenial`. */
  readonly suites?: readonly string[];
  /** Settings of the local environment in the packaged railgun.conf. */
  readonly settings?: ListenerSettings;
}

export interface PackageRepository {
  /** `http://host:port/`, to be used as the `url` of an apt package source. */
  readonly url: string;
  /** Address of the key file; the repository is signed with a key that nobody has once it is closed. */
  readonly key: string;
  /** The package by itself, for a package source of kind deb. */
  readonly deb: { readonly url: string; readonly sha256: string };
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** From now on nothing is found, as when the vendor takes the repository away. */
  gone(): void;
  /** From now on there are neither suites nor packages; the key is still there. */
  empty(): void;
  /** From now on the package does not have the checksum that the index names. */
  corrupt(): void;
  /** From now on the index is signed with another key than the one that is offered. */
  forge(): void;
  /** Ends `gone`, `empty`, `corrupt` and `forge`. */
  restore(): void;
  close(): Promise<void>;
}

const KEY = "pubkey.gpg";
const SIGNER = "Local package repository <railgun-ha@localhost>";

type Files = ReadonlyMap<string, Uint8Array>;

/** Serves the listener stand-in as a Debian repository over HTTP; rejects when the address is in use. */
export async function startPackageRepository(options: PackageRepositoryOptions): Promise<PackageRepository> {
  const deb = await buildListenerPackage(options.settings);
  const key = createSigningKey(SIGNER);
  const other = createSigningKey(SIGNER);
  const pool = `pool/main/r/${listener.package}/${LISTENER_FILE}`;
  const suites = options.suites ?? ["xenial"];
  const publicKey = Buffer.from(key.publicKey);
  const files = repositoryFiles(deb, pool, suites, { publicKey, clearsign: key.clearsign });
  const forged = repositoryFiles(deb, pool, suites, { publicKey, clearsign: other.clearsign });
  const requests: string[] = [];
  const served = {
    right: files,
    gone: new Map(),
    empty: new Map([[KEY, publicKey]]),
    corrupt: new Map([...files, [pool, damaged(deb)]]),
    forged,
  } satisfies Record<string, Files>;
  let state: keyof typeof served = "right";

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://repository").pathname.replace(/^\/+/, "");
    requests.push(`/${path}`);
    const body = served[state].get(path);
    if (!body) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, options.host, resolve);
  });
  const url = `http://${options.host}:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    key: url + KEY,
    deb: { url: url + pool, sha256: digest("sha256", deb) },
    requests,
    gone: () => {
      state = "gone";
    },
    empty: () => {
      state = "empty";
    },
    corrupt: () => {
      state = "corrupt";
    },
    forge: () => {
      state = "forged";
    },
    restore: () => {
      state = "right";
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Signature {
  readonly publicKey: Uint8Array;
  readonly clearsign: (text: string) => string;
}

function repositoryFiles(
  deb: Uint8Array,
  pool: string,
  suites: readonly string[],
  { publicKey, clearsign }: Signature,
): Files {
  const index = Buffer.from(packagesIndex(deb, pool));
  const zipped = gzipSync(index, { mtime: 0 });
  const files = new Map<string, Uint8Array>([
    [pool, deb],
    [KEY, publicKey],
  ]);
  for (const suite of suites) {
    const parts = { "main/binary-amd64/Packages": index, "main/binary-amd64/Packages.gz": zipped };
    for (const [path, data] of Object.entries(parts)) files.set(`dists/${suite}/${path}`, data);
    const signed = release(suite, parts);
    files.set(`dists/${suite}/Release`, Buffer.from(signed));
    files.set(`dists/${suite}/InRelease`, Buffer.from(clearsign(signed)));
  }
  return files;
}

/** A package for all architectures is listed in the index of each, with its own architecture. */
function packagesIndex(deb: Uint8Array, pool: string): string {
  const { Description, ...fields } = LISTENER_CONTROL;
  const sums = { MD5sum: digest("md5", deb), SHA256: digest("sha256", deb) };
  return `${paragraph({ ...fields, Filename: pool, Size: `${deb.length}`, ...sums, Description })}\n`;
}

function release(suite: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const head = {
    Origin: "railgun-ha",
    Suite: suite,
    Codename: suite,
    Date: "Thu, 01 Jan 1970 00:00:00 UTC",
    Architectures: "amd64",
    Components: "main",
  };
  const sums = Object.entries(parts).map(
    ([path, data]) => ` ${digest("sha256", data)} ${`${data.length}`.padStart(8)} ${path}\n`,
  );
  return `${paragraph(head)}SHA256:\n${sums.join("")}`;
}

function damaged(file: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file);
  const last = copy.length - 1;
  copy[last] = (copy[last] ?? 0) ^ 0xff;
  return copy;
}
