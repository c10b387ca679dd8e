import { readdirSync } from "node:fs";
import path from "node:path";
import { correct, sheetRefOf } from "../../src/actions/corrections";
import type { RowResult, SheetResult } from "../../src/actions/result";
import type { Answer } from "../../src/workbook/settings/answers/answer";
import { newWorkbook } from "../../simulator/xlsx/create";
import { sampleBytes } from "../actions/desk";
import { useOneClient } from "../reliability/session";
import type { CorpusWorkbook } from "./shape";

/** Every question that any workbook of the corpus raises is settled by the likeliest answer that needs no typing, and asked no more. */
const FOLDER = path.join(__dirname, "cases");
const NAMES = readdirSync(FOLDER)
  .map((file) => path.basename(file, ".ts"))
  .sort();

const open = useOneClient();

function workbookOf(name: string): CorpusWorkbook {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest takes a folder of cases only so, and each exports the same names.
  return (require(path.join(FOLDER, name)) as { workbook: CorpusWorkbook }).workbook;
}

function likeliest(row: RowResult): readonly Answer[] {
  return row.queries.flatMap(({ answers }) => answers.find(({ asks }) => asks === null) ?? []);
}

function questions(sheets: readonly SheetResult[]): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, queries }) =>
      queries.map(({ code, cell, text }) => `${name} row ${String(row)}: ${code} ${cell} ${text}`),
    ),
  );
}

/** Answers all questions of a workbook, over and over until none is left; what remains after three rounds. */
async function left(bytes: Uint8Array): Promise<{ asked: number; remaining: readonly string[] }> {
  const { evaluated } = await open(bytes);
  const first = await evaluated();
  let { sheets } = first;
  for (let round = 0; round < 3 && questions(sheets).length > 0; round += 1) {
    for (const sheet of sheets) {
      const corrections = sheet.rows.flatMap((row) => likeliest(row).flatMap((answer) => answer.corrections));
      if (corrections.length === 0) continue;
      expect(await correct(sheetRefOf(sheet), ...corrections)).toMatchObject({ kind: "done" });
    }
    sheets = (await evaluated()).sheets;
  }
  return { asked: questions(first.sheets).length, remaining: questions(sheets) };
}

test("the sample workbook’s list can be worked to its end", async () => {
  const { asked, remaining } = await left(sampleBytes());
  expect(asked).toBeGreaterThan(0);
  expect(remaining).toEqual([]);
});

test.each(NAMES)("%s: every question has an answer that settles it", async (name) => {
  expect((await left(newWorkbook(workbookOf(name)))).remaining).toEqual([]);
});
