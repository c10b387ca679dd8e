/** What is said once rules were given to a sheet, a section or a row. */
import { listed } from "../listed";
import { cellsWritten, count, counted } from "./numbers";
import { GIVE, partInWords, type SheetPart, USE_HERE } from "./rules";

const SHEETS_NAMED = 3;

/**
 * Said, and shown, once a rule set was changed: "“Corporate” is saved. It is used for 18 rows on Place & Economy and 5 rows on Housing.";
 * where no sheet uses it, what to do about that.
 */
export function savedNow(
  rules: string,
  used: readonly { readonly name: string; readonly rows: number }[],
): string {
  if (used.length === 0)
    return `“${rules}” is saved. No sheet uses it yet: choose “${USE_HERE}” or “${GIVE}”.`;
  const named = used
    .slice(0, SHEETS_NAMED)
    .map(({ name, rows }) => `${counted(rows, "row", "rows")} on ${name}`);
  const more = used.length - named.length;
  const rest = more > 0 ? `${count(more)} more ${more === 1 ? "sheet" : "sheets"}` : named.pop();
  const sheets = named.length === 0 ? rest : `${named.join(", ")} and ${rest}`;
  return `“${rules}” is saved. It is used for ${sheets}.`;
}

/** Said, and shown, once rules were assigned: "Place & Economy uses “Two statuses” now."; "The row RS10 on Resources uses “Two statuses” now." */
export function usedNow(rules: string, sheet: string, part: SheetPart, evaluated: boolean): string {
  const words = partInWords(part);
  const who = part.kind === "sheet" ? sheet : `${words.charAt(0).toUpperCase()}${words.slice(1)} on ${sheet}`;
  return evaluated
    ? `${who} uses “${rules}” now.`
    : `${who} uses “${rules}” from now on. Evaluate the sheet to see it.`;
}

/** Shown once the sheet has been evaluated by them: "… uses “Two statuses” now. 20 KPI rows: 12 Met, 8 Not met. 14 cells written." */
export function givenOutcome(sentence: string, counts: string, written: number): string {
  return `${sentence} ${counts} ${cellsWritten(written)}.`;
}

/**
 * Of a sheet whose key the officer has let go before the rules: "Rows without a tolerance of their own: amber by the key, “8% of target”.";
 * where other rules on it set their own amber, with those that do not: "Rows by “Corporate” without a tolerance of their own: …".
 */
export function amberByKey(says: string, rules: readonly string[]): string {
  const by = rules.length === 0 ? "" : ` by ${listed(rules.map((name) => `“${name}”`))}`;
  return `Rows${by} without a tolerance of their own: amber by the key, “${says}”.`;
}

/** On the card of rules, what they are assigned to: "You assigned it to the sheet Housing and the row RS10 on Resources." */
export function youAssigned(parts: readonly { readonly part: SheetPart; readonly sheet: string }[]): string {
  const named = parts.map(({ part, sheet }) =>
    part.kind === "sheet" ? `the sheet ${sheet}` : `${partInWords(part)} on ${sheet}`,
  );
  const last = named.pop() ?? "";
  return `You assigned it to ${named.length === 0 ? last : `${named.join(", ")} and ${last}`}.`;
}
