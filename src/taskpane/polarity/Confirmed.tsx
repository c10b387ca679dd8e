import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
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
  /** The evaluation that was shown when they were confirmed, and the one that followed; null for none. */
  readonly before: Act | null;
  readonly after: Act | null;
}

/**
 * What came of the polarities that were confirmed together, in words, seen and said: that they are kept, and once the sheets are evaluated
 * again, how many of their rows are rated. Null until some are, and again after the next evaluation.
 */
export function useConfirmed(
  last: DoneState | null,
  say: Say,
): { readonly words: string | null; readonly note: (rows: readonly SheetRow[]) => void } {
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const act = last?.act ?? null;
  if (confirmed !== null && act !== confirmed.before && act !== confirmed.after)
    setConfirmed(confirmed.after === null && act !== null ? { ...confirmed, after: act } : null);
  const words = confirmed === null ? null : inWords(confirmed, last);
  useEffect(() => {
    if (words !== null) say(words);
  }, [words, say]);
  const note = (rows: readonly SheetRow[]): void =>
    setConfirmed({
      keys: new Set(rows.map(({ sheet, row }) => rowKey(sheet, row))),
      before: act,
      after: null,
    });
  return { words, note };
}

function inWords({ keys, after }: Confirmed, last: DoneState | null): string {
  if (after === null || last === null) return polaritiesKept(keys.size, null);
  const rows = allRows(last.result.sheets).filter(({ sheet, row }) => keys.has(rowKey(sheet, row)));
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
