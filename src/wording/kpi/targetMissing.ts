import { quoted } from "./figures";
import { says } from "./given";
import type { QueryFacts } from "./queries";

const ENTER = "Enter a target, or write “Tracking” or “Target under review”.";

/** What is asked where there is no target; taken as a sentence's part that tells where another one stands. */
export function targetMissing(f: QueryFacts): string {
  if (f.at === "")
    return f.takenAs === null
      ? "This sheet has no target column. Add one, with a target or “Tracking” for each row."
      : `This sheet has no target column, and ${f.takenAs}. Say in the pane whether that is the target, or add a column with a target or “Tracking” for each row.`;
  const isBlank = f.text.trim() === "";
  if (f.takenAs === null)
    return isBlank
      ? `The target in ${f.at} is blank. ${ENTER}`
      : `${says(f)}, which gives no target. ${ENTER}`;
  const lead = isBlank ? `The target in ${f.at} is blank` : says(f);
  return `${lead}, and ${f.takenAs}. Enter in ${f.at} the target for this period, or write “Tracking” or “Target under review”.`;
}

/** What stands in the year's target, beside a period's that is blank. */
export function yearsTargetWords(at: string, text: string): string {
  return `${at} has the target for the year, ${quoted(text)}`;
}

/**
 * A target in a name, beside one that is blank.
 *
 * @example namedTargetWords.section("Customer Services (target 90%)", "90%") // "its section, “Customer Services (target 90%)”, names 90%"
 */
export const namedTargetWords = {
  name: (says: string, target: string): string => `the KPI’s name, ${quoted(says)}, names ${target}`,
  section: (says: string, target: string): string => `its section, ${quoted(says)}, names ${target}`,
} as const;
