import { readFile } from "node:fs/promises";
import { parseProfiles, type FileProblem } from "../actions/profileFile";
import type { Profile } from "../actions/profiles";
import { cli } from "../wording/cli";

/** The rule sets of a file, or what the terminal is to say about it. */
export type RuleFile =
  | {
      readonly kind: "rules";
      readonly profiles: readonly Profile[];
      /** What is used as it stands, and may not be meant so. */
      readonly notices: readonly string[];
    }
  | { readonly kind: "wrong"; readonly lines: readonly string[] };

/** Without a file: the workbook's own rule sets and the built-in ones. */
export const NO_RULES: RuleFile = { kind: "rules", profiles: [], notices: [] };

/** Reads a file of rule sets (docs/profiles.md); every mistake is one line with its place. */
export async function rulesIn(file: string): Promise<RuleFile> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { kind: "wrong", lines: [cli.cannotRead(file)] };
  const read = parseProfiles(text);
  if (read.kind === "wrong")
    return { kind: "wrong", lines: [cli.rulesWrong(file), ...read.problems.map(lineOf)] };
  const { profiles, notices } = read;
  return {
    kind: "rules",
    profiles,
    notices: notices.length === 0 ? [] : [cli.rulesNoticed(file), ...notices.map(lineOf), ""],
  };
}

function lineOf({ line, column, path, sentence }: FileProblem): string {
  return cli.ruleMistake(line, column, path, sentence);
}
