import type { Protocol } from "../gateway/identify.ts";
import type { Parameters } from "./checks.ts";

/** What a request carries, of whichever protocol. A body that is not JSON carries nothing: its service refuses it. */
export function readParameters(protocol: Protocol, target: string, body: Buffer): Parameters {
  if (protocol === "json") return ofJson(body);
  const text = body.length > 0 ? body.toString("utf8") : new URL(target, "http://localhost").search;
  return ofForm(new URLSearchParams(text));
}

function ofJson(body: Buffer): Parameters {
  const given = parsed(body);
  const listed = (name: string): readonly unknown[] => {
    const value = given[name];
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value : [value];
  };
  return {
    one: (name) => (typeof given[name] === "string" ? given[name] : undefined),
    all: (name) => listed(name).map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
    targets: () =>
      new Map(
        (listed("Targets") as { Key?: string; Values?: string[] }[]).map(({ Key = "", Values = [] }) => [
          Key,
          Values,
        ]),
      ),
    flag: (name) => given[name] === true,
  };
}

function parsed(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function ofForm(form: URLSearchParams): Parameters {
  const member = /^(\w+)(?:\.member)?\.\d+$/;
  return {
    one: (name) => form.get(name) ?? undefined,
    all: (name) =>
      [...form].filter(([key]) => key === name || member.exec(key)?.[1] === name).map(([, value]) => value),
    targets: () => new Map(),
    flag: (name) => form.get(name) === "true",
  };
}
