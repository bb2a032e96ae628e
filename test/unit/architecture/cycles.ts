import { importsOf, type Source } from "./sources.ts";

/**
 * Files that import each other, in a circle, types included: one list for each circle, in the order of its imports,
 * from its first file by name. A file that belongs to several circles may stand in one of them only.
 */
export function cyclesIn(sources: readonly Source[]): readonly (readonly string[])[] {
  const files = sources.filter(({ path }) => path.endsWith(".ts"));
  const imports = new Map(files.map((source) => [source.path, importsOf(source)]));
  const found: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push(fromFirst(way.slice(start)));
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? "");
  return [...circle.slice(first), ...circle.slice(0, first)];
}
