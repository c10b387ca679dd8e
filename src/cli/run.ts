import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { XlsxError } from "../../simulator/xlsx/error";
import { cli } from "../wording/cli";
import { readArguments, type CliArguments } from "./arguments";
import type { FileOutcome } from "./onFile";
import { copyFor, refusedOutput } from "./outputs";
import { NO_RULES, rulesIn } from "./ruleFile";
import { TASKS, type Findings } from "./tasks";
import { whyNotRead } from "./whyNotRead";

/**
 * 0: something was evaluated, checked or cleared. 1: nothing was, for want of something to do or because a file could not be used (read,
 * understood, written). 2: the command line itself is wrong, or would write over a file that it must not.
 */
export type ExitCode = 0 | 1 | 2;

/** Where the command line's sentences go. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/**
 * `npm run evaluate`, from its words to its exit code. Never throws: a defect of ours is told plainly, with what is needed to report it
 * and without a stack trace.
 *
 * @example await runCommandLine(["KPIs.xlsx", "--check"], terminal) // 0, the check on terminal.out
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await carriedOut(argv, terminal);
  } catch (thrown) {
    return fail(terminal, cli.defect(thrown instanceof Error ? thrown.message : String(thrown)), 1);
  }
}

async function carriedOut(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = readArguments(argv);
  if (parsed.kind === "help") {
    if (parsed.wrong) terminal.err(parsed.text);
    else terminal.out(parsed.text);
    return parsed.wrong ? 2 : 0;
  }
  const { args } = parsed;
  const refused = await refusedOutput(args, TASKS[args.task].copies);
  if (refused !== null) return fail(terminal, refused, 2);
  const bytes = await readFile(args.file).catch(whyNotRead(args.file));
  if (typeof bytes === "string") return fail(terminal, bytes, 1);
  const rules = args.profile === null ? NO_RULES : await rulesIn(args.profile);
  if (rules.kind === "wrong") return fail(terminal, rules.lines.join("\n"), 1);
  const scope = args.sheet === null ? { kind: "all" as const } : { kind: "named" as const, name: args.sheet };
  const { profiles, notices } = rules;
  if (notices.length > 0) terminal.out(`${notices.join("\n")}\n`);
  try {
    const outcome = await TASKS[args.task].run(bytes, basename(args.file), {
      scope,
      profiles,
      dryRun: args.dryRun,
    });
    return await report(args, outcome, terminal);
  } catch (thrown) {
    if (thrown instanceof XlsxError)
      return fail(terminal, `${thrown.message} ${cli.tasks[args.task].failed}`, 1);
    throw thrown;
  }
}

async function report(
  args: CliArguments,
  outcome: FileOutcome<Findings>,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = cli.tasks[args.task];
  if (outcome.kind === "failed") {
    const { code, sentence, advice, detail } = outcome.failure;
    if (detail !== undefined) return fail(terminal, cli.defect(detail), 1);
    if (args.sheet !== null && code === "ItemNotFound") return fail(terminal, cli.noSuchSheet(args.sheet), 1);
    return fail(terminal, `${sentence} ${advice} ${words.failed}`, 1);
  }
  const { result, traffic, uncalculated } = outcome;
  const print = (lines: readonly string[]): void => terminal.out(`${lines.join("\n")}\n`);
  const unsaved = uncalculated.length === 0 ? [] : ["", cli.uncalculated(uncalculated)];
  print([result.workbook, ...unsaved, ...result.lines, ""]);
  if (args.json !== null) {
    const told = await written(args.json, result.json(traffic));
    if (told === null) return fail(terminal, cli.cannotWrite(args.json, cli.outputs.result), 1);
    print([`${cli.resultWritten}: ${told}`]);
  }
  if (!result.anything) return fail(terminal, words.nothing, 1);
  const { copies } = TASKS[args.task];
  if (!copies || args.dryRun) print([result.summary, ...(copies ? [cli.dryRun] : [])]);
  else {
    const copy = copyFor(args);
    const told = await written(copy, outcome.copy);
    if (told === null) return fail(terminal, cli.cannotWrite(copy, cli.outputs.copy), 1);
    print([result.summary, `${words.copyWritten}: ${told}`]);
  }
  if (args.traffic) print([cli.traffic(traffic)]);
  return 0;
}

/** Gives the file as it is to be told of, with whether it took the place of an earlier one; null where it could not be written. */
async function written(file: string, content: string | Uint8Array): Promise<string | null> {
  const wasThere = await stat(file).then(
    () => true,
    () => false,
  );
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, content);
    return wasThere ? cli.replaced(file) : file;
  } catch {
    return null;
  }
}

function fail(terminal: Terminal, sentence: string, code: ExitCode): ExitCode {
  terminal.err(`${sentence}\n`);
  return code;
}
