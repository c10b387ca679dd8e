import type { NewSheet } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

const open = useDesk();

const SHEET: NewSheet = {
  name: "Planning",
  rows: [
    ["Ref", "Measure", "Polarity", "Annual target 2026/27", "Q1 2026-27", "Q2 2026-27", "Notes"],
    ["P5", "New homes built", "Higher is better", 400, 80, 165, "Cumulative from April"],
    ["P8", "Business start-ups", "Higher is better", 60, 14, 25, "A quiet summer"],
  ],
};

test("a note that figures run up leaves one thing to ask, what is due by now; without one it is asked whether they do", async () => {
  const desk = await open([SHEET]);
  const [noted, plain] = (await desk.evaluate()).sheets[0]?.rows ?? [];
  expect(noted).toMatchObject({ status: "needs-attention", cumulative: true });
  expect(noted?.queries[0]?.sentence).toContain("G2 says “Cumulative from April”");
  expect(noted?.queries[0]?.answers.map(({ label }) => label)).toEqual([
    "It runs up from April: 100 a quarter to 400",
    "It runs up from April: give the target for one quarter",
    "Give the target to date for Quarter 2 2026-27",
    "400 is for each quarter on its own",
    "Leave it unrated",
  ]);
  expect(plain?.queries[0]?.sentence).toContain("Do the figures run up from April");
  expect(plain?.queries[0]?.answers.map(({ label }) => label)).toEqual([
    "60 a year, so 15 each quarter",
    "It runs up from April: 15 a quarter to 60",
    "60 is for each quarter on its own",
    "It runs up from April: give the target for one quarter",
    "Give the target for Quarter 2 2026-27",
    "Leave it unrated",
  ]);
});
