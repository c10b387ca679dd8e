import { readFileSync } from "node:fs";
import path from "node:path";
import { bootOffice, installGlobals } from "../../simulator/doors/node";
import { openWorkbook } from "../../simulator/xlsx/open";
import { readWorkbook } from "../../src/excel/read";
import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { findTables } from "../../src/workbook/find/findTables";
import { readRows } from "../../src/workbook/sheet/rows";
import type { SheetSnapshot } from "../../src/workbook/sheet/snapshot";
import { drawFrom, variantOf } from "./sheetVariants";

const VARIANTS_A_SHEET = 170;

/** What came out for each KPI of a sheet, by reference and description. */
function answersOn(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const finding = findTables(sheet);
  if (finding.kind === "none") return new Map();
  const rows = readRows(sheet, finding.tables);
  const { evaluations } = evaluateSheet(
    rows.map(({ kpi }) => kpi),
    DEFAULT_SETTINGS,
  );
  return new Map(
    rows.map(({ kpi }, i) => {
      const answer = evaluations[i];
      const name = `${kpi.ref ?? ""} ${kpi.description}`;
      return [
        name,
        [answer?.status, answer?.travel?.mark, answer?.current?.text, answer?.previous?.text].join(" · "),
      ];
    }),
  );
}

describe("the sample workbook laid out otherwise", () => {
  let sheets: readonly SheetSnapshot[] = [];

  beforeAll(async () => {
    const file = path.join(__dirname, "../../assets/sample.xlsx");
    const office = await bootOffice(openWorkbook(readFileSync(file), "sample.xlsx"));
    const restore = installGlobals(office);
    try {
      sheets = (await readWorkbook({ kind: "all" })).snapshot.sheets;
    } finally {
      restore();
      office.close();
    }
  });

  test("gives the same answers in 1,020 variants: none wrong, and none asked for without need", () => {
    const wrong: string[] = [];
    const asked: string[] = [];
    let variants = 0;
    let rows = 0;
    sheets.forEach((sheet, index) => {
      const expected = answersOn(sheet);
      rows += expected.size;
      for (let i = 0; i < VARIANTS_A_SHEET; i++) {
        variants++;
        const found = answersOn(variantOf(sheet, drawFrom(index * 1000 + i)));
        const names = new Set([...expected.keys(), ...found.keys()]);
        for (const name of names) {
          const [want = "no row", got = "no row"] = [expected.get(name), found.get(name)];
          if (want === got) continue;
          const isAsk = got.startsWith("needs-attention") || got === "no row";
          (isAsk ? asked : wrong).push(`${sheet.name}, variant ${i}, ${name}: ${got} in place of ${want}`);
        }
      }
    });
    expect(variants).toBeGreaterThanOrEqual(1000);
    expect(rows).toBe(76);
    expect(wrong).toEqual([]);
    expect(asked).toEqual([]);
  }, 120_000);
});
