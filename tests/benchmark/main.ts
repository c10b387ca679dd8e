import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readOptions } from "../../simulator/server/options";
import { newWorkbook } from "../../simulator/xlsx/create";
import { kpiSheet } from "./kpiSheet";
import { measure, type Cost } from "./measure";
import { costTable } from "./table";

const USAGE = `Usage: npm run benchmark -- [--write]

Prints what an evaluation costs on workbooks of several sizes, as a table. It takes some minutes.

  --write   put the table into docs/benchmark.md as well
  --help    this text
`;

const PAGE = join(__dirname, "../../docs/benchmark.md");
const SIZES = [
  [500, 15],
  [2_000, 15],
  [20_000, 30],
] as const;
/** The table stands between these two lines of the page. */
const [FROM, TO] = ["<!-- table -->", "<!-- end -->"];

/** `npm run benchmark`: what an evaluation costs, as a table. */
async function main(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, { write: "flag" }, USAGE);
  if (options.kind === "help") {
    (options.wrong ? process.stderr : process.stdout).write(options.text);
    process.exitCode = options.wrong ? 2 : 0;
    return;
  }
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
  if (!options.given.write) return;
  const page = await readFile(PAGE, "utf8");
  const [before = "", rest = ""] = page.split(FROM);
  const [, after = ""] = rest.split(TO);
  await writeFile(PAGE, `${before}${FROM}\n\n${table}\n\n${TO}${after}`);
}

void main(process.argv.slice(2));
