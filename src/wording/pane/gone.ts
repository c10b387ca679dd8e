/** KPIs that an earlier evaluation had and that are no longer on their sheet. */
import { count, counted } from "./numbers";
import { inOnePiece } from "./status";

const NAMED = 5;

/** Whether `goneFrom` names that many, and leaves none to the list below it. */
export function namedInHeading(n: number): boolean {
  return n <= NAMED;
}

/** "2 KPIs are no longer on this sheet: STP15, STP16"; where several sheets are in sight, "… no longer on Place: STP15". */
export function goneFrom(names: readonly string[], sheet: string | null): string {
  const named = names.slice(0, NAMED).join(", ");
  const more = names.length > NAMED ? ` and ${count(names.length - NAMED)} more` : "";
  return `${counted(names.length, "KPI is", "KPIs are")} no longer on ${sheet ?? "this sheet"}: ${named}${more}`;
}

/** One of them: "STP15 · Major applications. It was Red, ↓ R. It is on Children now."; `status` is "" where it is not known. */
export function goneRow(name: string, status: string, travel: string, now: string | null): string {
  const was = status === "" ? [] : [`It was ${status}, ${travel === "" ? "no arrow" : inOnePiece(travel)}.`];
  return [`${name}.`, ...was, ...(now === null ? [] : [`It is on ${now} now.`])].join(" ");
}
