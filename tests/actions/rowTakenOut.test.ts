import type { NewCell } from "../../simulator/xlsx/create";
import { onlySheet, useDesk } from "./desk";

/** A KPI whose row was emptied since it was marked: nothing is said of its cells as if somebody had typed there. */

const open = useDesk();

const HEADINGS = ["Ref", "Measure", "Good is", "Target", "Jun-23", "Jul-23", "RAG"];
const kpi = (ref: string, name: string): NewCell[] => [ref, name, "High", "90%", "91%", "70%", null];

test.each<[string, readonly (string | null)[], boolean]>([
  ["emptied with its row", [null, null, null, null, null, null, null], false],
  ["typed over in a row that stays", ["A2", "Visits", "High", "90%", "91%", "70%", "Ask Jo"], true],
])("a status cell %s", async (_, cells, isTold) => {
  const desk = await open([{ name: "KPIs", rows: [HEADINGS, kpi("A1", "Calls"), kpi("A2", "Visits")] }]);
  await desk.evaluate();
  expect(desk.text("G3")).toBe("Red");
  cells.forEach((value, column) => desk.type(`${"ABCDEFG"[column] ?? ""}3`, value ?? ""));
  const notices = onlySheet(await desk.evaluate()).notices.join(" ");
  expect(/G3 was (?:typed over|changed)/.test(notices)).toBe(isTold);
});
