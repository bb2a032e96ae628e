import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = "/sys/fs/cgroup";
/** Name of the group of a run; below it each machine has one. The guardian removes what is called so. */
const groupOf = (run: string): string => `railgun-ha-${run}`;

/** Roots of all hierarchies: one on cgroup v2, one for each controller on v1. */
function hierarchies(): string[] {
  if (existsSync(join(ROOT, "cgroup.procs"))) return [ROOT];
  return readdirSync(ROOT)
    .map((name) => join(ROOT, name))
    .filter((path) => existsSync(join(path, "cgroup.procs")));
}

/** Makes the groups of a machine in every hierarchy, and answers the files by which a process joins them. */
export function makeGroups(run: string, machine: string): string[] {
  return hierarchies().map((root) => {
    let path = root;
    for (const name of [groupOf(run), machine]) {
      const above = path;
      path = join(path, name);
      mkdirSync(path, { recursive: true });
      // On v1 a group without processors takes no process.
      for (const file of ["cpuset.cpus", "cpuset.mems"]) {
        if (!existsSync(join(path, file)) || !existsSync(join(above, file))) continue;
        if (readFileSync(join(path, file), "utf8").trim() === "")
          writeFileSync(join(path, file), readFileSync(join(above, file), "utf8"));
      }
    }
    return join(path, "cgroup.procs");
  });
}

/** Processes of one of the machine's services, as numbers in this process's own namespace. */
export function serviceProcesses(run: string, machine: string, unit: string): number[] {
  for (const root of hierarchies()) {
    const top = join(root, groupOf(run), machine);
    // Where the machine has its own name space of groups, systemd-nspawn puts it one level below.
    for (const payload of ["", "payload"]) {
      const file = join(top, payload, "system.slice", unit, "cgroup.procs");
      if (!existsSync(file)) continue;
      const pids = readFileSync(file, "utf8").split("\n").filter(Boolean).map(Number);
      if (pids.length > 0) return pids;
    }
  }
  return [];
}

/** All processes of the machine and of what supervises it. */
export function machineProcesses(run: string, machine: string): number[] {
  const tops = hierarchies().map((root) => join(root, groupOf(run), machine));
  return [...new Set(tops.flatMap(processesBelow))];
}

function processesBelow(path: string): number[] {
  if (!existsSync(path)) return [];
  const own = readFileSync(join(path, "cgroup.procs"), "utf8").split("\n").filter(Boolean).map(Number);
  const inner = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...own, ...inner.flatMap(({ name }) => processesBelow(join(path, name)))];
}

/** Removes the machine's groups; those that still hold a process stay, for the guardian. */
export function removeGroups(run: string, machine: string): void {
  for (const root of hierarchies()) removeTree(join(root, groupOf(run), machine));
}

function removeTree(path: string): void {
  if (!existsSync(path)) return;
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) removeTree(join(path, entry.name));
  try {
    rmdirSync(path);
  } catch {
    // Busy for a moment longer.
  }
}
