import { readFileSync } from "node:fs";
import path from "node:path";
import { newWorkbook } from "../../simulator/xlsx/create";

export const SAMPLE = new Uint8Array(readFileSync(path.resolve("assets/sample.xlsx")));
export const PRINTED = {
  name: "printed.xlsx",
  bytes: new Uint8Array(readFileSync(path.resolve("tests/fixtures/sample-as-printed.xlsx"))),
};
export const EMPTY = {
  name: "empty.xlsx",
  bytes: newWorkbook([{ name: "Notes", rows: [["Minutes of the meeting"]] }]),
};

/** No polarity column, and a target under a heading that is not known. */
export const PUZZLING = {
  name: "puzzling.xlsx",
  bytes: newWorkbook([
    {
      name: "Service",
      rows: [
        ["Ref", "Measure", "June 2023", "July 2023", "Where we want to be", "Tolerance"],
        ["A1", "Number of complaints received", 12, 15, 10, "5%"],
        ["A2", "Percentage of calls answered in time", 80, 91, 90, "5%"],
        ["A3", "Days to re-let an empty home", 30, 26, 27, "5%"],
      ],
    },
  ]),
};

const ASKED_ROWS: readonly (readonly (string | number)[])[] = [
  ["Ref", "Measure", "Polarity", "June 2023", "July 2023", "Target", "Tolerance"],
  ["1", "Calls answered in time", "Higher is better", 80, 91, "See the plan", "5%"],
  ["2", "Letters answered in time", "Higher is better", 80, 91, "In the strategy", "5%"],
  ["3", "Homes let in time", "Higher is better", 80, 91, 90, "5%"],
];

/** Two rows to ask about on each of three sheets. */
export const ASKED_ON_THREE_SHEETS = {
  name: "asked-on-three-sheets.xlsx",
  bytes: newWorkbook(
    ["Adults", "Housing", "Place"].map((name) => ({
      name,
      rows: ASKED_ROWS.map(([ref, ...cells], index) => [
        index === 0 ? (ref ?? "") : `${name.charAt(0)}${String(ref)}`,
        ...cells,
      ]),
    })),
  ),
};
