import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine, type ExitCode } from "../../src/cli/run";

/** What a run of the command line came to. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder of one's own with the command line in it. */
export interface CommandLine {
  /** `npm run evaluate -- …args`, in this process: a process of its own for each run would cost seconds. */
  run(...args: readonly string[]): Promise<Ran>;
  /** Puts a file into the folder and gives its path. */
  file(name: string, bytes: Uint8Array | string): string;
  /** A path in the folder. */
  path(name: string): string;
}

/** For a test file: a folder for its workbooks, removed after the last test. */
export function useCommandLine(): CommandLine {
  let folder = "";
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "kpi-status-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    file: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    run: async (...args) => {
      let [out, err] = ["", ""];
      const code = await runCommandLine(args, {
        out: (text) => (out += text),
        err: (text) => (err += text),
      });
      return { code, out, err };
    },
  };
}
