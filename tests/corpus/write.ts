import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import type { CorpusWorkbook } from "./shape";

/** `npm run corpus`: the workbooks of docs/corpus.md as Excel files, to be opened or to be evaluated one by one. */
const CASES = path.join(__dirname, "cases");
const FOLDER = path.join(__dirname, "../../out/corpus");

async function write(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const names = readdirSync(CASES).map((file) => path.basename(file, ".ts"));
  for (const name of names) {
    const { workbook } = (await import(path.join(CASES, name))) as { readonly workbook: CorpusWorkbook };
    writeFileSync(path.join(FOLDER, `${name}.xlsx`), newWorkbook(workbook));
  }
  process.stdout.write(`${String(names.length)} workbooks: ${FOLDER}\n`);
}

void write();
