import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { XlsxError } from "../../simulator/xlsx/error";
import { cli } from "../wording/cli";
import { readArguments, type CliArguments } from "./arguments";
import type { FileOutcome } from "./onFile";
import { NO_RULES, rulesIn } from "./ruleFile";
import { TASKS, type Findings } from "./tasks";

/** 0: something was evaluated, checked or cleared. 1: nothing could be. 2: the command line is wrong. */
type ExitCode = 0 | 1 | 2;

async function main(argv: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(argv);
  if (parsed.kind === "help") {
    (parsed.wrong ? process.stderr : process.stdout).write(parsed.text);
    return parsed.wrong ? 2 : 0;
  }
  const { args } = parsed;
  const copy = args.out ?? defaultCopy(args);
  if (resolve(copy) === resolve(args.file)) return fail(cli.outIsOriginal, 2);
  const bytes = await readFile(args.file).catch(() => null);
  if (bytes === null) return fail(cli.cannotRead(args.file), 1);
  const rules = args.profile === null ? NO_RULES : await rulesIn(args.profile);
  if (rules.kind === "wrong") return fail(rules.lines.join("\n"), 2);
  const scope = args.sheet === null ? { kind: "all" as const } : { kind: "named" as const, name: args.sheet };
  try {
    return await report(
      args,
      copy,
      await TASKS[args.task].run(bytes, basename(args.file), scope, rules.profiles),
    );
  } catch (thrown) {
    if (thrown instanceof XlsxError) return fail(`${thrown.message} ${cli.tasks[args.task].failed}`, 1);
    throw thrown;
  }
}

async function report(args: CliArguments, copy: string, outcome: FileOutcome<Findings>): Promise<ExitCode> {
  const words = cli.tasks[args.task];
  if (outcome.kind === "failed") {
    const { code, sentence, advice, detail } = outcome.failure;
    if (detail !== undefined) return fail(cli.defect(detail), 1);
    if (args.sheet !== null && code === "ItemNotFound") return fail(cli.noSuchSheet(args.sheet), 1);
    return fail(`${sentence} ${advice} ${words.failed}`, 1);
  }
  const { result, traffic } = outcome;
  print([result.workbook, ...result.lines(args.dryRun), ""]);
  if (args.json !== null) {
    if (!(await written(args.json, result.json(traffic)))) return fail(cli.cannotWrite(args.json), 1);
    print([cli.resultWritten(args.json)]);
  }
  if (!result.anything) return fail(words.nothing, 1);
  // A dry run goes all the way on the workbook in memory, so that its counts are those of the real one, and keeps no copy.
  const keepsCopy = TASKS[args.task].copies && !args.dryRun;
  if (keepsCopy && !(await written(copy, outcome.copy))) return fail(cli.cannotWrite(copy), 1);
  print([
    result.summary(args.dryRun),
    ...(keepsCopy ? [words.copyWritten(copy)] : TASKS[args.task].copies ? [cli.dryRun] : []),
    cli.traffic(traffic.messages, traffic.actions, traffic.requestBytes, traffic.responseBytes),
  ]);
  return 0;
}

/** "Report (evaluated).xlsx" beside "Report.xlsx". */
function defaultCopy({ file, task }: CliArguments): string {
  const extension = extname(file);
  const name = `${basename(file, extension)} (${cli.tasks[task].done})${extension === "" ? ".xlsx" : extension}`;
  return join(dirname(file), name);
}

async function written(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, content);
    return true;
  } catch {
    return false;
  }
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function fail(sentence: string, code: ExitCode): ExitCode {
  process.stderr.write(`${sentence}\n`);
  return code;
}

// Whoever reads may stop early, as "| head" does: that is no defect, and the files are written all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (thrown: unknown) => {
    // A defect of ours: say so plainly, with what is needed to report it, and never with a stack trace.
    process.stderr.write(`${cli.defect(thrown instanceof Error ? thrown.message : String(thrown))}\n`);
    process.exitCode = 1;
  },
);
