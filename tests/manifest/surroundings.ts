import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What the manifest speaks of, outside itself. */
export interface Surroundings {
  /** A file of the build by its path under the add-in's address ("assets/icon-16.png"); null where there is none. */
  readonly file: (relative: string) => Uint8Array | null;
  /** The functions that the ribbon's code associates. */
  readonly functions: readonly string[];
}

export function filesUnder(folder: string): Surroundings["file"] {
  return (relative) => {
    const full = path.join(folder, relative);
    return existsSync(full) ? readFileSync(full) : null;
  };
}

/** Loads the ribbon's own code with an Office that only remembers which functions were given to it. */
export async function associatedFunctions(): Promise<readonly string[]> {
  const names: string[] = [];
  const globals = globalThis as { Office?: unknown };
  const before = globals.Office;
  globals.Office = { actions: { associate: (name: string) => names.push(name) } };
  try {
    const { associateCommands } = await import("../../src/commands/commands");
    // Loading the code for the first time associates already; asking again gives the names also when it was loaded before.
    associateCommands();
  } finally {
    globals.Office = before;
  }
  return [...new Set(names)];
}
