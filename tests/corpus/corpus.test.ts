import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Cell, Workbook } from "../../simulator/model/types";
import { newWorkbook } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { saveWorkbook } from "../../simulator/xlsx/save";
import type { WorkbookResult } from "../../src/actions/result";
import { addressOf } from "../../src/workbook/sheet/address";
import { useOneClient } from "../reliability/session";
import { isAsDeclared, judgeSheet, type JudgedRow } from "./judgement";
import { corpusPage, type JudgedSheet } from "./page";
import type { CorpusWorkbook, Expected } from "./shape";

interface CorpusCase {
  readonly workbook: CorpusWorkbook;
  readonly expected: Expected;
  /** Cells, by sheet name, in which nothing may be written although a column's heading sounds like one of ours. */
  readonly untouched?: Readonly<Record<string, readonly string[]>>;
}

const FOLDER = path.join(__dirname, "cases");
const PAGE = path.join(__dirname, "../../docs/corpus.md");
const NAMES = readdirSync(FOLDER)
  .map((file) => path.basename(file, ".ts"))
  .sort();

function caseOf(name: string): CorpusCase {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest takes a folder of cases only so, and each exports the same names.
  return require(path.join(FOLDER, name)) as CorpusCase;
}

const open = useOneClient();

/** One click on Evaluate workbook, through the real client; the saved file with the answer. */
async function evaluated(bytes: Uint8Array): Promise<{ result: WorkbookResult; copy: Uint8Array }> {
  const session = await open(bytes);
  return { result: await session.evaluated(), copy: saveWorkbook(session.opened) };
}

const OUR_HEADING = "Tolerance warning";

/** The cells that may differ: those the result names, and the heading of a column of our own. */
function plannedCells(result: WorkbookResult): ReadonlySet<string> {
  return new Set(
    result.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells: { current, travel, status, warning, warningNote } }) =>
        [current, travel, status, warning, warningNote].map((at) => `${name}!${at ?? ""}`),
      ),
    ),
  );
}

/** What a cell holds and shows, without what only the file knows (numbers of styles). */
function faceOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { xf: _xf, base: _base, ...style } = cell.style;
  return JSON.stringify([cell.value, cell.formula, cell.isError, style]);
}

function changedCells(before: Workbook, after: Workbook): readonly { at: string; holds: string }[] {
  return after.sheets.flatMap((sheet, index) => {
    const old = before.sheets[index]?.cells;
    const rows = new Set([...(old?.keys() ?? []), ...sheet.cells.keys()]);
    return [...rows].flatMap((row) => {
      const was = old?.get(row);
      const is = sheet.cells.get(row);
      const columns = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
      return [...columns]
        .filter((column) => faceOf(was?.get(column)) !== faceOf(is?.get(column)))
        .map((column) => ({
          at: `${sheet.name}!${addressOf(row, column)}`,
          holds: String(is?.get(column)?.value ?? ""),
        }));
    });
  });
}

const evaluations = new Map<string, ReturnType<typeof evaluated>>();

/** A workbook's first evaluation, made once for its own tests and for the page. */
function firstOf(name: string): ReturnType<typeof evaluated> {
  const first = evaluations.get(name) ?? evaluated(newWorkbook(caseOf(name).workbook));
  evaluations.set(name, first);
  return first;
}

/** The rows of a sheet as they came out; null where the result does not have the sheet. */
function judged(
  { sheets }: WorkbookResult,
  sheetName: string,
  expected: Expected,
): readonly JudgedRow[] | null {
  const sheet = sheets.find((one) => one.name === sheetName);
  return sheet === undefined ? null : judgeSheet(sheet, expected[sheetName] ?? null);
}

describe.each(NAMES)("corpus: %s", (name) => {
  const { workbook, expected, untouched = {} } = caseOf(name);
  const bytes = newWorkbook(workbook);
  let first: Awaited<ReturnType<typeof evaluated>>;

  beforeAll(async () => {
    first = await firstOf(name);
  });

  test.each(workbook.map((sheet) => sheet.name))(
    "the rows of %s are judged as an expert would",
    (sheetName) => {
      const rows = judged(first.result, sheetName, expected);
      expect(rows?.filter((row) => !isAsDeclared(row, expected[sheetName]?.[row.key]))).toEqual([]);
      const { table } = first.result.sheets.find((one) => one.name === sheetName) ?? {};
      expect(table).toBe(expected[sheetName] !== null);
    },
  );

  test("only the planned cells differ in the copy", () => {
    const planned = plannedCells(first.result);
    const changed = changedCells(
      openWorkbook(bytes, "a.xlsx").workbook,
      openWorkbook(first.copy, "b.xlsx").workbook,
    );
    const own = new Set(changed.filter(({ holds }) => holds === OUR_HEADING).map(({ at }) => columnOf(at)));
    // Over the heading of our own column a blank cell may look like its neighbours.
    const isOverOurs = (at: string, holds: string): boolean => own.has(columnOf(at)) && holds === "";
    expect(
      changed.filter(({ at, holds }) => !planned.has(at) && holds !== OUR_HEADING && !isOverOurs(at, holds)),
    ).toEqual([]);
    const theirs = new Set(
      Object.entries(untouched).flatMap(([sheet, cells]) => cells.map((at) => `${sheet}!${at}`)),
    );
    expect(changed.filter(({ at }) => theirs.has(at))).toEqual([]);
  });

  test("a second evaluation writes nothing", async () => {
    expect((await evaluated(first.copy)).result.cellsWritten).toBe(0);
  });
});

/** The sheet and the column of "Sheet!K4". */
function columnOf(at: string): string {
  return at.replace(/\d+$/, "");
}

/**
 * How many rows are asked about although an officer would know the answer from the cells. May only fall: each is listed in
 * docs/corpus.md with its reason.
 */
const ASKED_NEEDLESSLY = 0;

/** Who has read so far without a stop has lost the beginning. */
const MOST_WORDS = 45;

describe("the corpus as a whole", () => {
  let sheets: readonly JudgedSheet[];

  beforeAll(async () => {
    const all = NAMES.map(async (name) => {
      const { result } = await firstOf(name);
      const { workbook, expected } = caseOf(name);
      return workbook.map((sheet) => ({
        workbook: name,
        sheet: sheet.name,
        rows: judged(result, sheet.name, expected) ?? [],
      }));
    });
    sheets = (await Promise.all(all)).flat();
  });

  const rowsThat = (outcome: JudgedRow["outcome"]): readonly unknown[] =>
    sheets.flatMap(({ workbook, sheet, rows }) =>
      rows.filter((row) => row.outcome === outcome).map((row) => ({ workbook, sheet, ...row })),
    );

  test("no row is silently wrong", () => {
    expect(rowsThat("wrong")).toEqual([]);
  });

  test("no more rows are asked about needlessly than are known", () => {
    expect(rowsThat("asked-needlessly")).toHaveLength(ASKED_NEEDLESSLY);
  });

  test("every sentence can be read in one go", async () => {
    const results = await Promise.all(NAMES.map(async (name) => (await firstOf(name)).result));
    const said = results
      .flatMap((result) => result.sheets)
      .flatMap(({ message, notices, findings, rows }) => [
        message ?? "",
        ...notices,
        ...findings.map(({ sentence }) => sentence),
        ...rows.flatMap(({ explanation, queries }) => [
          explanation,
          ...queries.map(({ sentence }) => sentence),
        ]),
      ]);
    const sentences = said.flatMap((text) => text.split(/(?<=[.?]) (?=\p{Lu})/u));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS)).toEqual([]);
  });

  test("docs/corpus.md says what came out; renew it with UPDATE_DOCS=1 npx jest tests/corpus/corpus", () => {
    const page = corpusPage(sheets);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });
});
