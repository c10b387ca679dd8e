import { readFile } from "node:fs/promises";
import { parseProfiles, type FileProblem } from "../actions/profileFile";
import type { Profile } from "../actions/profiles";
import { cli } from "../wording/cli";
import { whyNotRead } from "./whyNotRead";

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
  const bytes = await readFile(file).catch(whyNotRead(file));
  if (typeof bytes === "string") return { kind: "wrong", lines: [bytes] };
  const read = parseProfiles(bytes.toString("utf8"));
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
