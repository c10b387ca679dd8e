import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { SheetFreshness } from "../../actions/watch/workbookFacts";
import { REFRESH, refreshName, resultsUndoneOn, sheetGone } from "../../wording/pane/results";
import type { StaleCell } from "../row/StaleMark";
import type { SheetRow } from "./lists";
import { outOfDateInWords, undoneTogether } from "./staleInWords";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    // It scrolls away: at the top it would cover what has the focus. The foot of the pane and each card say it wherever the list stands.
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface FreshnessProps {
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  readonly freshness: ReadonlyMap<string, SheetFreshness>;
  /** Whether the result of a row still holds, as its card says it. */
  readonly stale: (row: SheetRow) => StaleCell;
  readonly busy: boolean;
  readonly onRefresh: (first: SheetResult, ...more: readonly SheetResult[]) => void;
}

/** Which of the results in sight no longer hold, each with one click to put that right. */
export function Freshness({ sheets, freshness, stale, busy, onRefresh }: FreshnessProps) {
  const styles = useStyles();
  const [first, ...others] = undoneTogether(sheets, freshness);
  const touched = sheets.flatMap((sheet) => {
    if (sheet === first || others.includes(sheet)) return [];
    const state = freshness.get(sheet.id);
    return state !== undefined && (state.outOfDate || state.gone) ? [{ sheet, state }] : [];
  });
  if (touched.length === 0 && first === undefined) return null;
  const bar = (key: string, words: string, again: readonly [SheetResult, ...SheetResult[]] | null) => (
    <MessageBar key={key} intent="warning" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      {again !== null && (
        <MessageBarActions>
          <Button
            size="small"
            aria-label={refreshName(again.map(({ name }) => name).join(", "))}
            disabledFocusable={busy}
            onClick={() => onRefresh(...again)}
          >
            {REFRESH}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
  return (
    <div className={styles.root}>
      {first !== undefined &&
        bar(first.id, resultsUndoneOn([first, ...others].map(({ name }) => name)), [first, ...others])}
      {touched.map(({ sheet, state }) =>
        state.gone
          ? bar(sheet.id, sheetGone(sheet.name), null)
          : bar(sheet.id, outOfDateInWords(sheet, state, stale), [sheet]),
      )}
    </div>
  );
}
