import { checkedMarks } from "../../src/actions/results/checkedMarks";
import { listedMarks } from "../../src/actions/results/listedMarks";
import { checkSheets } from "../../src/actions/checkSheets";
import { checkLines } from "../../src/cli/checkReport";
import type { NewCell } from "../../simulator/xlsx/create";
import { useDesk } from "./desk";

/** Word and colour of a status cell are told as one mark where they come to the same. */

const open = useDesk();

const GREEN = "#00B050";
const AMBER = "#FFC000";
const HEADINGS = ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "RAG"];
const CASHED = { value: 63.8, numberFormat: "£0.00" };

async function checked(...statuses: readonly NewCell[]) {
  const row = (status: NewCell): NewCell[] => ["A1", "Cost", "Low", "£62.00", "£61.00", CASHED, status];
  await open([{ name: "KPIs", rows: [HEADINGS, ...statuses.map(row)] }]);
  const outcome = await checkSheets({ kind: "active" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

test("what disagrees in word and colour is one line, and counted once; the result keeps both", async () => {
  const result = await checked({ value: "Green", fill: GREEN });
  const lines = checkLines(result).filter((line) => line.includes("G2"));
  expect(lines.map((line) => line.trim())).toEqual([
    "The sheet says “Green” and shows green in G2; by the rules it is “Amber”: £63.80 against £62.00.",
  ]);
  expect(checkedMarks(result.sheets).disagrees).toEqual({ marks: 1, rows: 1 });
  expect(result.sheets[0]?.rows[0]?.checks?.map(({ what }) => what)).toEqual(["status", "fill"]);
});

test("what agrees in both is one mark as well", async () => {
  const result = await checked({ value: "Amber", fill: AMBER });
  expect(checkedMarks(result.sheets).agrees).toEqual({ marks: 1, rows: 1 });
  expect(result.sheets[0]?.rows.flatMap(listedMarks).map(({ sentence }) => sentence)).toEqual([
    "The sheet says “Amber” and shows amber in G2, and so do the rules.",
  ]);
});

test("where the two disagree with each other, each is told by itself", async () => {
  const counts = checkedMarks((await checked({ value: "Amber", fill: GREEN })).sheets);
  expect([counts.agrees.marks, counts.disagrees.marks]).toEqual([1, 1]);
});
