import type { Verdict } from "../kpi/evaluation";
import type { RowResult } from "./result";

export type StatusName = RowResult["status"];

/** A fill and the text colour that is legible on it (4.5:1 or better); `fill` null means that the cell is left without colour. */
export interface Colour {
  readonly fill: string | null;
  readonly text: string | null;
}

const PLAIN: Colour = { fill: null, text: null };

const STATUS: Readonly<Record<StatusName, Colour>> = {
  green: { fill: "#0B6E2E", text: "#FFFFFF" },
  amber: { fill: "#FFC000", text: "#000000" },
  red: { fill: "#B10E1E", text: "#FFFFFF" },
  tracking: { fill: "#1B7C83", text: "#FFFFFF" },
  "target-under-review": { fill: "#D9D9D9", text: "#000000" },
  "data-missing": { fill: "#595959", text: "#FFFFFF" },
  "not-rated": PLAIN,
  "needs-attention": PLAIN,
};

const VERDICT: Readonly<Record<Verdict, StatusName | null>> = {
  improved: "green",
  same: null,
  "within-range": "amber",
  deteriorated: "red",
  neutral: null,
};

/** The colour of a status, as it is written on the sheet. */
export function statusColour(status: StatusName): Colour {
  return STATUS[status];
}

/** The colour of an arrow's verdict; no colour where nothing got better or worse. */
export function verdictColour(verdict: Verdict): Colour {
  const status = VERDICT[verdict];
  return status === null ? PLAIN : STATUS[status];
}
