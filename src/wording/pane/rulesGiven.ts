/** What is said once rules were given to a sheet, a section or a row. */
import { cellsWritten } from "./numbers";

/** Said, and shown, once rules were assigned: "Place & Economy uses Two statuses now." */
export function usedNow(rules: string, sheet: string, evaluated: boolean): string {
  return evaluated
    ? `${sheet} uses ${rules} now.`
    : `${sheet} uses ${rules} from now on. Evaluate the sheet to see it.`;
}
/** Shown once the sheet has been evaluated by them: "… uses Two statuses now. 20 KPI rows: 12 Met, 8 Not met. 14 cells written." */
export function givenOutcome(sentence: string, counts: string, written: number): string {
  return `${sentence} ${counts} ${cellsWritten(written)}.`;
}
