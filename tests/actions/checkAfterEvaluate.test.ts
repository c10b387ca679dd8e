import { readdirSync } from "node:fs";
import path from "node:path";
import { checkSheets } from "../../src/actions/checkSheets";
import type { MarkCheck, WorkbookResult } from "../../src/actions/result";
import type { CorpusWorkbook } from "../corpus/shape";
import { newWorkbook } from "../../simulator/xlsx/create";
import { useOneClient } from "../reliability/session";

const FOLDER = path.join(__dirname, "../corpus/cases");
const NAMES = readdirSync(FOLDER)
  .map((file) => path.basename(file, ".ts"))
  .sort();

function workbookOf(name: string): CorpusWorkbook {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest takes a folder of cases only so, and each exports the same names.
  return (require(path.join(FOLDER, name)) as { readonly workbook: CorpusWorkbook }).workbook;
}

async function check(): Promise<WorkbookResult> {
  const outcome = await checkSheets({ kind: "all" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function disagreements(result: WorkbookResult): readonly string[] {
  return result.sheets.flatMap((sheet) =>
    sheet.rows
      .flatMap(({ checks = [] }): readonly MarkCheck[] => checks)
      .flatMap(({ result: found, sentence }) =>
        found === "disagrees" ? [`${sheet.name}: ${sentence}`] : [],
      ),
  );
}

describe("what the add-in writes is what it reads", () => {
  const open = useOneClient();

  test.each(NAMES)("%s: after an evaluation a check finds nothing to disagree with", async (name) => {
    const { evaluated } = await open(newWorkbook(workbookOf(name)));
    await check();
    await evaluated();
    const result = await check();
    expect(disagreements(result)).toEqual([]);
    expect(result.cellsWritten).toBe(0);
  });
});
