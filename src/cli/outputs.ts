import { readFile, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { cli } from "../wording/cli";
import type { CliArguments } from "./arguments";

/** A copy ends as its original does: by the ending Excel tells what a file may hold, and refuses one that holds something else. */
function endingFor(workbook: string): string {
  return extname(workbook) || ".xlsx";
}

/** Where the copy goes: as --out says, else "Report (evaluated).xlsx" beside "Report.xlsx". */
export function copyFor({ file, task, out }: CliArguments): string {
  if (out !== null) return out;
  const name = `${basename(file, extname(file))} (${cli.tasks[task].done})${endingFor(file)}`;
  return join(dirname(file), name);
}

/** A file that the command would write. */
interface Output {
  readonly what: keyof typeof cli.outputs;
  readonly file: string;
  readonly ending: string;
}

/**
 * Why the files that the command names for its results cannot be those, as a sentence; null where they can. Asked before anything is
 * read or written: nobody's file may be lost for a slip in a name, and a link is another name of the same file.
 *
 * @param copies Whether the task makes a copy of the workbook.
 */
export async function refusedOutput(args: CliArguments, copies: boolean): Promise<string | null> {
  const outputs: readonly Output[] = [
    ...(copies ? [{ what: "copy" as const, file: copyFor(args), ending: endingFor(args.file) }] : []),
    ...(args.json === null ? [] : [{ what: "result" as const, file: args.json, ending: ".json" }]),
  ];
  const taken: Taken[] = [
    { is: cli.taken.workbook(args.file), identity: await identityOf(args.file) },
    ...(args.profile === null
      ? []
      : [{ is: cli.taken.rules(args.profile), identity: await identityOf(args.profile) }]),
  ];
  for (const output of outputs) {
    const words = cli.outputs[output.what];
    const { file } = output;
    const identity = await identityOf(file);
    const same = taken.find((other) => isSame(other.identity, identity));
    if (same !== undefined) return cli.sameFile(file, words, same.is);
    if (extname(file).toLowerCase() !== output.ending.toLowerCase())
      return cli.otherEnding(file, words, output.ending);
    if (identity.isFolder) return cli.outputIsFolder(file, words);
    if (output.what === "result" && identity.inode !== null && !(await isResultFile(file)))
      return cli.notOurs(file, words);
    taken.push({ is: cli.taken.copy(file), identity });
  }
  return null;
}

interface Taken {
  /** What it is, in words. */
  readonly is: string;
  readonly identity: Identity;
}

/** Which file a name means. */
interface Identity {
  /** With every link on the way followed, also where the file is not there yet. */
  readonly path: string;
  /** The same for two names of one file (hard links, small and capital letters); null where there is no such file. */
  readonly inode: string | null;
  readonly isFolder: boolean;
}

async function identityOf(file: string): Promise<Identity> {
  const path = await placeOf(resolve(file));
  const found = await stat(path, { bigint: true }).catch(() => null);
  return {
    path,
    inode: found === null ? null : `${String(found.dev)}:${String(found.ino)}`,
    isFolder: found?.isDirectory() ?? false,
  };
}

function isSame(one: Identity, other: Identity): boolean {
  if (one.path === other.path) return true;
  // Some network drives number no files: all have 0.
  return one.inode !== null && one.inode === other.inode && !one.inode.endsWith(":0");
}

/** More links than this lead in a circle. */
const MOST_LINKS = 40;

/** The place that writing to a path would write to; a link may lead to a file that is not there yet. */
async function placeOf(path: string, links = MOST_LINKS): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(path);
  if (parent === path || links === 0) return path;
  const target = await readlink(path).catch(() => null);
  return target === null
    ? join(await placeOf(parent, links), basename(path))
    : placeOf(resolve(parent, target), links - 1);
}

/** Whether a file is one that --json wrote: that is replaced each month, and no other. */
async function isResultFile(file: string): Promise<boolean> {
  try {
    const found: unknown = JSON.parse(await readFile(file, "utf8"));
    return (
      typeof found === "object" &&
      found !== null &&
      "workbook" in found &&
      typeof found.workbook === "string" &&
      "sheets" in found &&
      Array.isArray(found.sheets)
    );
  } catch {
    return false;
  }
}
