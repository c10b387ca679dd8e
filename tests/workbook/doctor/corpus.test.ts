import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../../simulator/xlsx/create";
import type { CorpusWorkbook } from "../../corpus/shape";
import { useOneClient } from "../../reliability/session";
import { briefly } from "./examine";

const open = useOneClient();

/** What is found on each sheet of a workbook, through the real client; sheets without findings are left out. */
async function findingsOfFile(bytes: Uint8Array): Promise<Readonly<Record<string, readonly string[]>>> {
  const session = await open(bytes);
  const outcome = await session.evaluate({ kind: "all" }, { dryRun: true });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return Object.fromEntries(
    outcome.result.sheets
      .filter(({ findings }) => findings.length > 0)
      .map(({ name, findings }) => [name, briefly(findings)]),
  );
}

test("the sample report: six percentages that their cases contradict, two totals, one figure in another unit, and nothing else", async () => {
  const file = path.join(__dirname, "../../fixtures/sample-as-printed.xlsx");
  expect(await findingsOfFile(readFileSync(file))).toEqual({
    "Place & Economy": [
      "cases-disagree I25: 76.07% printed, 88.81% (1,809 out of 2,037) by its cases",
      "cases-disagree J25: 95.32% printed, 94.72% (377 out of 398) by its cases",
      // 30 + 1,045 + 9,100 + 7,201 = 17,376
      "total-differs G21: 16,579 out of 17,377 against a sum of 16,579 out of 17,376",
      // 6 + 274 + 2,738 + 1,809 = 4,827 and 6 + 276 + 3,108 + 2,037 = 5,427
      "total-differs I21: 8,367 out of 9,169 against a sum of 4,827 out of 5,427",
    ],
    "Communities & Public Health": [
      "cases-disagree H5: 96.2% printed, 96.1% (3,348 out of 3,483) by its cases",
      "cases-disagree H9: 93.4% printed, 94.3% (3,263 out of 3,459) by its cases",
    ],
    "Adults & Housing": [
      "cases-disagree G9: 76.50% printed, 76.47% (624 out of 816) by its cases",
      "cases-disagree H9: 71.40% printed, 71.36% (152 out of 213) by its cases",
      "unit-differs H18: “96.37” among figures in another unit, taken as 96.37%",
    ],
  });
});

/** Each finding on the corpus, looked at by hand and true. A workbook that is not named has none: any other would be a false alarm. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  changedUnits: { Units: ["number-as-text F7: text “1,250,000” among numbers"] },
  figuresWithWords: {
    Figures: [
      "share-of-one F27: “0.91” beside 90%",
      "percent-format-lost F28: “0.91” without a percent format beside 90%",
      "date-for-figure F9: a date, “09-Dec”; probably 9 to 12",
      "number-as-text F20 F21 F27 F30 F31 F32: text “91.0” among numbers",
    ],
  },
  money: { Finance: ["number-as-text D4 D9 E9 F9: text “£950,000” among numbers"] },
  percentScalesMixed: {
    Scales: [
      "share-of-one G2: “0.91” beside 88",
      "share-of-one C3: “0.9” beside 90.5",
      "share-of-one F4: “0.88” beside 91",
      "hundredfold G5: “9100%” beside 88%",
    ],
  },
  realDatesAndBlankFormulas: { Adults: ["formula-error F6: #N/A", "formula-error E7: #DIV/0!"] },
  keysAndScales: {
    Scales: ["share-of-one F4: “0.51” beside 48.2", "number-as-text D3: text “120,000” among numbers"],
  },
  textAndGeneralNumbers: {
    Data: [
      "percent-format-lost E4 F4 G4 H4: “0.91” without a percent format beside 90%",
      "number-as-text D2 E2 F2 G2 H2 D3 E3 F3 G3 H3 E8 F8 H8: text “100” among numbers",
      "number-as-text D8 G8: text “12” among numbers",
    ],
  },
  sharesWithoutSigns: {
    Dashboard: [
      "share-of-one D3 E3: “0.94” beside 95%",
      "percent-format-lost D4 E4: “0.94” without a percent format beside 95%",
      "share-of-one E5: “0.57” beside 97%",
      "number-as-text F2 F3 F5: text “95%” among numbers",
    ],
  },
  tolerancesInWords: { Counts: ["date-for-figure E5: a date, “09-Dec”; probably 9 to 12"] },
  unseenScorecards: {
    "Appendix A": ["number-as-text D9 E9 F9 G9 H9 I9 D10 E10 F10 G10 I10: text “88%” among numbers"],
  },
  unseenShares: {
    District: [
      "percent-format-lost D2: “0.97” without a percent format beside 98%",
      "share-of-one F3 G3: “0.96” beside 95%",
      "percent-format-lost G4: “0.97” without a percent format beside 96%",
      "percent-format-lost D5: “0.05” without a percent format beside 4%",
      "number-as-text D3: text “95%” among numbers",
    ],
  },
  yearSoFar: {
    "Not there yet": ["year-to-date-too-low F2 E2: 0 to date, 91 of Quarter 1 2025-26 in part of it"],
  },
  wordsForFigures: { Words: ["formula-error E6: #N/A"] },
};

const CASES = path.join(__dirname, "../../corpus/cases");

describe("on the corpus nothing is found but what is there", () => {
  test.each(readdirSync(CASES).map((file) => path.basename(file, ".ts")))("%s", async (name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- jest takes a folder of cases only so, and each exports the same names.
    const { workbook } = require(path.join(CASES, name)) as { workbook: CorpusWorkbook };
    expect(await findingsOfFile(newWorkbook(workbook))).toEqual(EXPECTED[name] ?? {});
  });
});
