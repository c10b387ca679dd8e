import { useEffect, useRef, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { SessionState } from "../../actions/session";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import { polaritiesKept } from "../../wording/pane/questions";
import type { Act, DoneState } from "../evaluate/useLastDone";
import { ratedCount } from "../results/counts";
import { allRows, type SheetRow } from "../results/lists";
import { rowKey } from "../row/rowCell";
import { DoneLine } from "../shell/DoneLine";
import { useBroughtInSight } from "../shell/useBroughtInSight";
import type { Say } from "../shell/useSaid";

const useStyles = makeStyles({
  root: { padding: "4px 16px 12px", backgroundColor: tokens.colorNeutralBackground1 },
});

interface Confirmed {
  readonly keys: ReadonlySet<string>;
  /** The ids of the sheets that they are on. */
  readonly sheets: readonly string[];
  /** When these were evaluated last, as it was when they were confirmed, and by the evaluation that followed; null before that. */
  readonly before: Acts;
  readonly after: Acts | null;
  /** What the session had come to last as it was noted, or as these sheets were evaluated. */
  readonly ended: SessionState | null;
}

/** The last evaluation of each sheet; null for none. */
type Acts = readonly (Act | null)[];

interface Whereabouts {
  readonly session: SessionState;
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  readonly last: DoneState | null;
  /** The sheets whose results stand and are not in sight. */
  readonly beside: readonly SheetResult[];
  /** The ids of the sheets in sight: the one in front, and those whose results are shown. */
  readonly inSight: readonly string[];
}

/**
 * What came of the polarities that were confirmed together, in words, seen and said: that they are kept, and once their sheets are evaluated
 * again, how many of their rows are rated. It stays with these sheets: null while others are in sight, until some are confirmed, and again
 * after the next thing that is done, or once one of these sheets is out of date.
 */
export function useConfirmed(
  at: Whereabouts,
  say: Say,
): { readonly words: string | null; readonly note: (rows: readonly SheetRow[]) => void } {
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const now = actsOf(confirmed?.sheets ?? [], at.last);
  const { session } = at;
  if (confirmed !== null && session.kind !== "running" && session !== confirmed.ended) {
    const isFirst =
      confirmed.after === null && !isSame(now, confirmed.before) && now.some((act) => act !== null);
    // One that was under way as they were confirmed is not theirs yet.
    const isBefore =
      confirmed.after === null && MAY_BE_ANOTHERS.has(session.kind) && isSame(now, confirmed.before);
    if (isFirst) setConfirmed({ ...confirmed, after: now, ended: session });
    else setConfirmed(isBefore ? { ...confirmed, ended: session } : null);
  } else if (confirmed !== null && confirmed.after !== null && isAnyOutOfDate(confirmed, at))
    setConfirmed(null);
  const isInSight = confirmed?.sheets.some((id) => at.inSight.includes(id)) === true;
  const words = confirmed === null || !isInSight ? null : inWords(confirmed, at);
  const said = useRef<string | null>(null);
  useEffect(() => {
    // An officer who comes back to the sheet has heard it.
    if (words !== null && words !== said.current) say(words);
    if (words !== null) said.current = words;
  }, [words, say]);
  const note = (rows: readonly SheetRow[]): void => {
    const sheets = [...new Set(rows.map(({ sheet }) => sheet.id))];
    said.current = null;
    setConfirmed({
      keys: new Set(rows.map(({ sheet, row }) => rowKey(sheet, row))),
      sheets,
      before: actsOf(sheets, at.last),
      after: null,
      ended: at.session.kind === "running" ? null : at.session,
    });
  };
  return { words, note };
}

/** What may have been under way before, or have stopped the evaluation that follows: the polarities are kept all the same. */
const MAY_BE_ANOTHERS: ReadonlySet<SessionState["kind"]> = new Set(["done", "failed", "cancelled"] as const);

function isAnyOutOfDate({ sheets }: Confirmed, { freshness }: Whereabouts): boolean {
  return sheets.some((id) => freshness.get(id)?.outOfDate === true);
}

function actsOf(sheets: readonly string[], last: DoneState | null): Acts {
  return sheets.map((id) => last?.acts.get(id) ?? null);
}

function isSame(acts: Acts, others: Acts | null): boolean {
  return others !== null && acts.every((act, index) => act === others[index]);
}

function inWords({ keys, after }: Confirmed, { last, beside }: Whereabouts): string {
  if (after === null) return polaritiesKept(keys.size, null);
  const rows = allRows([...(last?.result.sheets ?? []), ...beside]).filter(({ sheet, row }) =>
    keys.has(rowKey(sheet, row)),
  );
  return polaritiesKept(keys.size, ratedCount(rows.map(({ row }) => row)));
}

/** Above the results: what came of the polarities that were just confirmed. It comes into sight, wherever the screen was left. */
export function ConfirmedLine({ words }: { readonly words: string }) {
  const styles = useStyles();
  const root = useBroughtInSight<HTMLDivElement>(words);
  return (
    <div ref={root} className={styles.root}>
      <DoneLine words={words} />
    </div>
  );
}
