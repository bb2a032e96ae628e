import type { Resource, ResourceType, Template, Value } from "../../../../src/stack/types.ts";

/** Logical ids of all resources of a type, in the template's order. */
export const idsOf = (template: Template, ...types: readonly ResourceType[]): readonly string[] =>
  Object.entries(template.Resources)
    .filter(([, { Type }]) => types.includes(Type))
    .map(([id]) => id);

/** The only resource of a type. */
export function theOnly(template: Template, type: ResourceType): Resource {
  const [id, ...others] = idsOf(template, type);
  if (id === undefined || others.length > 0)
    throw new Error(`${others.length + 1} resources of ${type}, want one`);
  return at(template, id);
}

export function at(template: Template, id: string): Resource {
  const found = template.Resources[id];
  if (found === undefined) throw new Error(`the template has no resource ${id}`);
  return found;
}

/** Names that the intrinsic functions inside a value refer to: resources, parameters and pseudo parameters. */
export function references(value: Value): readonly string[] {
  if (typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(references);
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "Ref") return [inner as string];
    if (key === "Fn::GetAtt") return [(inner as readonly string[])[0] ?? ""];
    if (key === "Fn::Sub") return substituted(inner);
    return references(inner);
  });
}

function substituted(inner: Value): readonly string[] {
  const [text, values] = (Array.isArray(inner) ? inner : [inner, {}]) as [string, Record<string, Value>];
  const names = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name]) => (name ?? "").split(".")[0] ?? "");
  const own = text.includes("${AWS::") ? names.filter((name) => !name.startsWith("AWS::")) : names;
  return [...own.filter((name) => !(name in values)), ...references(values)];
}

/** Resources that CloudFormation makes before `id`, directly or not. */
export function madeBefore(template: Template, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { Properties, DependsOn = [] } = at(template, next);
    for (const earlier of [...references(Properties), ...DependsOn]) {
      if (!(earlier in template.Resources) || found.has(earlier)) continue;
      found.add(earlier);
      open.push(earlier);
    }
  }
  return found;
}

/** Every object inside a value, itself included, with the keys that lead to it. */
export function* objects(
  value: unknown,
  path: readonly string[] = [],
): Generator<[readonly string[], object]> {
  if (typeof value !== "object" || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, [...path, key]);
}
