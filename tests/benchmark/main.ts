import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";
import { kpiSheet } from "./kpiSheet";
import { measure, type Cost } from "./measure";
import { costTable } from "./table";

/** `npm run benchmark`: what an evaluation costs, as a table; with `--write`, put into docs/benchmark.md as well. */

const PAGE = join(__dirname, "../../docs/benchmark.md");
const SIZES = [
  [500, 15],
  [2_000, 15],
  [20_000, 30],
] as const;
/** The table stands between these two lines of the page. */
const [FROM, TO] = ["<!-- table -->", "<!-- end -->"];

async function main(): Promise<void> {
  const costs: Cost[] = [
    await measure("sample.xlsx", await readFile(join(__dirname, "../../assets/sample.xlsx"))),
  ];
  for (const [rows, columns] of SIZES)
    costs.push(
      await measure(
        `${rows.toLocaleString("en-GB")} × ${String(columns)}`,
        newWorkbook([kpiSheet(rows, columns)]),
      ),
    );
  const table = costTable(costs);
  process.stdout.write(`${table}\n`);
  if (!process.argv.includes("--write")) return;
  const page = await readFile(PAGE, "utf8");
  const [before = "", rest = ""] = page.split(FROM);
  const [, after = ""] = rest.split(TO);
  await writeFile(PAGE, `${before}${FROM}\n\n${table}\n\n${TO}${after}`);
}

void main();
