import { checking } from "./check";
import { nothingPrinted } from "./pane/check";
import { CELL_ROLES, EMPTY_CELL, NO_ROW } from "./pane/preview";
import { capital, lineWord } from "./workbook";

/** What the command line prints; the rows' own sentences come from the rules. */
export const USAGE = `Usage: npm run evaluate -- FILE.xlsx [options]

Evaluates the KPI sheets of a workbook and writes an evaluated copy. The original is never changed.

  --out COPY.xlsx       where to write the copy (default: "FILE (evaluated).xlsx" or "FILE (cleared).xlsx" beside the original);
                        it ends as the original does, and takes the place of an earlier copy of that name
  --json RESULT.json    also write every row's answer as JSON (docs/result.md); takes the place of an earlier result file only
  --sheet NAME          this sheet only (default: every visible sheet; with --clear, every sheet)
  --profile RULES.json  judge by the rule sets of this file (docs/profiles.md), ahead of the workbook's own; rules
                        assigned in the pane to a sheet, a section or a row go first; the copy keeps them
  --check               only compare what is on the sheets now (arrows, status words, colours) with the rules; no copy is made
  --clear               take the results off again: each marked cell gets back what it held before
  --dry-run             only say what would be written, cell by cell; no copy is made
  --traffic             also say how many messages and bytes went between the add-in and the simulated Excel
  --help                this text

Ends with
  0  something was evaluated, checked or cleared
  1  nothing was: there was nothing to do, or a file could not be read, understood or written
  2  the command line is wrong, or would write over the workbook, the rules or a file that is not its own
`;

interface OutputWords {
  readonly name: string;
  /** The option that names it. */
  readonly option: string;
}

const MOST_CELLS = 12;

export const cli = {
  /** @param cells With their sheets, "KPIs!L17". */
  uncalculated: (cells: readonly string[]) =>
    `The file has no saved result for the ${cells.length === 1 ? "formula in one cell" : `formulas in ${cells.length} cells`}: ${cells.slice(0, MOST_CELLS).join(", ")}${cells.length > MOST_CELLS ? ", …" : ""}. Nothing is judged without it. Open the workbook in Excel, save it, and run this again.`,
  noFile: "Name the workbook to evaluate.",
  unknownOption: (option: string) => `There is no option ${option}. These are the options:`,
  valueMissing: (option: string) => `${option} needs something after it: a file, or the name of a sheet.`,
  valueNotWanted: (option: string) => `${option} stands alone: leave out what follows it.`,
  oneFileOnly: "Name one workbook at a time.",
  cannotRead: (file: string) => `“${file}” cannot be read. Check the name and that you may open it.`,
  /** Why a file could not be read, by what the computer says of it. */
  notRead: {
    ENOENT: (file: string) =>
      `“${file}” cannot be read: there is no such file. Check its name, and the folder it is in.`,
    EISDIR: (file: string) => `“${file}” cannot be read: it is a folder. Name one file in it.`,
  },
  cannotWrite: (file: string, { option }: { option: string }) =>
    `“${file}” cannot be written. Close it if it is open in Excel, or choose another name with ${option}.`,
  /** What the command writes, as it stands in a sentence. */
  outputs: {
    copy: { name: "the copy", option: "--out" },
    result: { name: "the result file", option: "--json" },
  },
  /** What may not be written over. */
  taken: {
    workbook: (file: string) => `the workbook “${file}”`,
    rules: (file: string) => `the rules in “${file}”`,
    copy: (file: string) => `the copy “${file}”`,
  },
  sameFile: (file: string, { name, option }: OutputWords, taken: string) =>
    `“${file}” cannot be ${name}: it is the same file as ${taken}. Choose another name with ${option}. Nothing was written.`,
  otherEnding: (file: string, { name, option }: OutputWords, ending: string) =>
    `“${file}” cannot be ${name}: its name must end in ${ending}. Choose another name with ${option}. Nothing was written.`,
  outputIsFolder: (file: string, { name, option }: OutputWords) =>
    `“${file}” cannot be ${name}: it is a folder. Choose another name with ${option}. Nothing was written.`,
  notOurs: (file: string, { name, option }: OutputWords) =>
    `“${file}” cannot be ${name}: a file of that name is there that this command did not write. Choose another name with ${option}. Nothing was written.`,
  checkOrClear: "Choose --check or --clear, not both.",
  clearWithoutRules: "Clearing needs no rules. Leave out --profile.",
  rulesWrong: (file: string) => `The rules in “${file}” cannot be used, and nothing was written:`,
  rulesNoticed: (file: string) => `The rules in “${file}” are used. Please look at:`,
  ruleMistake: (line: number, column: number, path: string, sentence: string) =>
    `  line ${line}, column ${column}${path === "" ? "" : `, ${path}`}: ${sentence}`,
  checkWithoutCopy: "A check writes no copy. Leave out --out.",
  noSuchSheet: (name: string) =>
    `There is no sheet called “${name}” in this workbook. Check the name on its tab.`,
  sheetHeading: (name: string, rows: number, period: string | null) =>
    `${name} – ${rows} KPI ${rows === 1 ? "row" : "rows"}${period === null ? "" : `, reporting ${period}`}`,
  outside: (count: number) => `Out of tolerance (${count})`,
  attention: (count: number) => `Needs attention (${count})`,
  /** KPIs that the evaluation before had on the sheet. */
  gone: (count: number) => `No longer on this sheet since it was evaluated before (${count})`,
  disagrees: (rows: number) => `Disagrees with the rules (${rowCount(rows)})`,
  byHand: (rows: number) => `As set by hand, where the rules say otherwise (${rowCount(rows)})`,
  undecidable: (rows: number) => `Cannot be decided (${rowCount(rows)})`,
  /** "25 marks agree on 10 rows, 1 mark disagrees on 1 row. 2 rows have nothing on the sheet to check." */
  checkCounts: (counts: Parameters<typeof checking.counts>[0], unprinted: number) =>
    [`${checking.counts(counts)}.`, ...(unprinted === 0 ? [] : [nothingPrinted(unprinted)])].join(" "),
  toConfirm: (count: number) => `To confirm (${count})`,
  /** A sentence that several rows have, above them. */
  forTheseRows: (rows: number, sentence: string) => `For these ${rows} rows: ${sentence}`,
  rowLabel: (row: number, ref: string | null, description: string) =>
    `row ${row}  ${ref ?? "(no reference)"}  ${description}`,
  findings: (count: number) =>
    count === 1 ? "1 thing on the sheet to look at" : `${count} things on the sheet to look at`,
  notices: "Good to know",
  forSheets: (names: readonly string[], sentence: string) => `${names.join(", ")}: ${sentence}`,
  unreadColumn: (letter: string, heading: string) =>
    heading === ""
      ? `${capital(lineWord(letter))} has no heading, and nothing was read from it.`
      : `Nothing was read from ${lineWord(letter)}: its heading “${heading}” is not known.`,
  defect: (detail: string) =>
    `Something went wrong in KPI Status itself, and nothing was written. Please report it with these words: ${detail}`,
  /** `done` stands in the copy's name; `nothing` is said where there was nothing to do, `failed` after the reason why it could not be done. */
  tasks: {
    evaluate: {
      done: "evaluated",
      nothing: "Nothing could be evaluated, and nothing was written.",
      failed: "Nothing could be evaluated, and nothing was written.",
      copyWritten: "Evaluated copy",
    },
    check: {
      done: "checked",
      nothing: "There was nothing to check.",
      failed: "Nothing could be checked.",
      copyWritten: "Checked copy",
    },
    clear: {
      done: "cleared",
      nothing: "There was nothing to clear, and nothing was written.",
      failed: "Nothing could be cleared, and nothing was written.",
      copyWritten: "Cleared copy",
    },
  },
  wouldBeWritten: (cells: number) => `Would be written (${cellCount(cells)})`,
  wouldBePutBack: (cells: number) => `Would be put back (${cellCount(cells)})`,
  /** One cell of a dry run: "L4  Direction of travel: now empty; then “↓ R”, bold red text". */
  changeLine: (f: { cell: string; role: keyof typeof CELL_ROLES; now: string; then: string }) =>
    `${f.cell}  ${CELL_ROLES[f.role]}: now ${f.now || EMPTY_CELL}; then ${f.then || EMPTY_CELL}`,
  noRow: NO_ROW,
  moreCells: (cells: number) =>
    `and ${cellCount(cells)} more; the result file (--json RESULT.json) lists them all`,
  clearedHeading: (name: string, cells: number, dry: boolean) =>
    `${name} – ${cellCount(cells)} ${dry ? "would be put back" : "put back"}`,
  cellsWritten: (cells: number, sheets: number, dry: boolean) =>
    `${cellCount(cells)} ${dry ? "would be written" : "written"} on ${sheetCount(sheets)}.`,
  cellsPutBack: (cells: number, sheets: number, dry: boolean) =>
    `${cellCount(cells)} ${dry ? "would be put back" : "put back"} on ${sheetCount(sheets)}.`,
  nothingWritten: "A check writes nothing: the workbook is as it was.",
  dryRun: "This was a dry run: no copy was written.",
  unchanged: "Every mark is already right: nothing needed to be written.",
  noResultYet: "Nothing was written: no row has a result yet.",
  resultWritten: "Result file",
  replaced: (file: string) => `${file} (in place of the earlier file of that name)`,
  traffic: (f: { messages: number; actions: number; requestBytes: number; responseBytes: number }) =>
    `Between the add-in and the simulated Excel, on this machine: ${f.messages} messages, ${f.actions} actions, ${f.requestBytes} bytes out, ${f.responseBytes} bytes back.`,
} as const;

function cellCount(cells: number): string {
  return `${cells} ${cells === 1 ? "cell" : "cells"}`;
}

function rowCount(rows: number): string {
  return `${rows} ${rows === 1 ? "row" : "rows"}`;
}

function sheetCount(sheets: number): string {
  return `${sheets} ${sheets === 1 ? "sheet" : "sheets"}`;
}
