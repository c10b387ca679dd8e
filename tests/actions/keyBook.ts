import type { NewSheet } from "../../simulator/xlsx/create";

/** A workbook whose key stands on a tab of its own: A1 goes by it, A2 has a tolerance of its own. */
export const HEADINGS = ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "Tolerance", "RAG"];
export const WITH_TOLERANCE = ["A2", "Rent collected", "High", "90%", "83%", "90%", "2%"];

export const KPIS: NewSheet = {
  name: "KPIs",
  rows: [HEADINGS, ["A1", "Calls answered", "High", "90%", "83%", "90%", null], WITH_TOLERANCE],
};

export const KEY: NewSheet = { name: "RAG key", rows: [["Amber", "Within 10% of target"]] };
