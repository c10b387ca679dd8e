import { displayed } from "../reading/displayed";
import type { Shown } from "../reading/shown";
import type { Tolerance } from "./tolerance";

/** Words and signs that put a tolerance in doubt, behind it or before it. */
export const DOUBTS_OF_TOLERANCE: readonly string[] = [
  ...["tbc", "tbd", "tba", "draft", "provisional", "proposed", "unconfirmed", "under review"],
  ...["to be confirmed", "to be agreed", "to be decided", "not agreed", "not yet agreed"],
];

const DOUBT = `(?:${DOUBTS_OF_TOLERANCE.join("|")}|\\?+)`;
const BEHIND = new RegExp(
  `^(?<head>[^()[\\]]*\\d[^()[\\]]*?)[\\s,:;(\\[-]*(?<!\\p{L})${DOUBT}\\s*[)\\]]?$`,
  "iu",
);
const BEFORE = new RegExp(`^${DOUBT}[\\s:(-]*(?<head>[±+]?\\d[^()[\\]]*?)\\)?$`, "iu");

/**
 * A tolerance that its own cell puts in doubt: it may be that, or one that is still to be decided. "TBD - for now applied standard 5%" says
 * what holds meanwhile and is in no doubt. Null where there is none, or what is doubted cannot be read.
 *
 * @param read Reads a cell without the doubt.
 * @example "5% - TBC", "10% (draft)", "TBC: 5%" // undecided, and may be what stands beside it
 */
export function inDoubt(shown: Shown, read: (plain: Shown) => Tolerance): Tolerance | null {
  const shows = displayed(shown);
  if (shows.kind !== "text") return null;
  const head = (BEHIND.exec(shows.text) ?? BEFORE.exec(shows.text))?.groups?.["head"];
  if (head === undefined) return null;
  const mayBe = read({ ...shown, text: head, value: head });
  const isRead = !["blank", "none", "not-needed", "undecided", "unreadable"].includes(mayBe.kind);
  return isRead ? { kind: "undecided", mayBe } : null;
}
