import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { XlsxError } from "../../simulator/xlsx/error";
import { cli } from "../wording/cli";
import { readArguments, type CliArguments } from "./arguments";
import { evaluateFile, type FileOutcome } from "./evaluateFile";
import { reportLines } from "./report";
import { resultJson } from "./resultFile";

/** 0: something was evaluated. 1: nothing could be. 2: the command line is wrong. */
type ExitCode = 0 | 1 | 2;

async function main(argv: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(argv);
  if (parsed.kind === "help") {
    (parsed.wrong ? process.stderr : process.stdout).write(parsed.text);
    return parsed.wrong ? 2 : 0;
  }
  const { args } = parsed;
  const copy = args.out ?? defaultCopy(args.file);
  if (resolve(copy) === resolve(args.file)) return fail(cli.outIsOriginal, 2);
  const bytes = await readFile(args.file).catch(() => null);
  if (bytes === null) return fail(cli.cannotRead(args.file), 1);
  try {
    return await report(args, copy, await evaluateFile(bytes, basename(args.file), args.sheet));
  } catch (thrown) {
    if (thrown instanceof XlsxError) return fail(`${thrown.message} ${cli.nothingEvaluated}`, 1);
    throw thrown;
  }
}

async function report(args: CliArguments, copy: string, outcome: FileOutcome): Promise<ExitCode> {
  if (outcome.kind === "failed") {
    if (args.sheet !== null && outcome.failure.code === "ItemNotFound")
      return fail(cli.noSuchSheet(args.sheet), 1);
    return fail(`${outcome.failure.sentence} ${outcome.failure.advice} ${cli.nothingEvaluated}`, 1);
  }
  const { result, traffic } = outcome;
  print([result.workbook, ...reportLines(result), ""]);
  if (args.json !== null) {
    if (!(await written(args.json, resultJson(result, traffic)))) return fail(cli.cannotWrite(args.json), 1);
    print([cli.resultWritten(args.json)]);
  }
  const tables = result.sheets.filter((sheet) => sheet.table).length;
  if (tables === 0) return fail(cli.nothingEvaluated, 1);
  if (!(await written(copy, outcome.copy))) return fail(cli.cannotWrite(copy), 1);
  print([
    result.cellsWritten === 0 ? cli.unchanged : cli.summary(result.cellsWritten, tables),
    cli.copyWritten(copy),
    cli.traffic(traffic.messages, traffic.actions, traffic.requestBytes, traffic.responseBytes),
  ]);
  return 0;
}

function defaultCopy(file: string): string {
  const extension = extname(file);
  return join(
    dirname(file),
    `${basename(file, extension)} (evaluated)${extension === "" ? ".xlsx" : extension}`,
  );
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

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (thrown: unknown) => {
    // A defect of ours: say so plainly, with what is needed to report it, and never with a stack trace.
    process.stderr.write(`${cli.defect(thrown instanceof Error ? thrown.message : String(thrown))}\n`);
    process.exitCode = 1;
  },
);
