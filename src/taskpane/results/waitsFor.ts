import type { RowResult } from "../../actions/result";
import { WAITS_FOR } from "../../wording/pane/questions";

/** What a question is about, by the beginning of its code; the first that fits. */
const ABOUT: readonly (readonly [string, keyof typeof WAITS_FOR])[] = [
  ["tolerance-key-differs", "key"],
  ["column-unread", "column"],
  ["period-unread", "column"],
  ["polarity-", "polarity"],
  ["target-", "target"],
  ["several-targets", "target"],
  ["tolerance-", "tolerance"],
  ["unreadable", "figure"],
  ["unit-differs", "figure"],
  ["several-readings", "figure"],
  ["part-period", "figure"],
];

/** What a row without a status waits for now, in a few words; null where it has one, or where no few words say it. */
export function waitsFor({ queries }: Pick<RowResult, "queries">): string | null {
  const asked = queries.find(({ blocking }) => blocking);
  const about = ABOUT.find(([code]) => asked?.code.startsWith(code) === true);
  return about === undefined ? null : WAITS_FOR[about[1]];
}
