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
import { REFRESH, refreshName, sheetGone } from "../../wording/pane/results";
import type { StaleCell } from "../row/StaleMark";
import type { SheetRow } from "./lists";
import { outOfDateInWords } from "./staleInWords";

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
  readonly onRefresh: (sheet: SheetResult) => void;
}

/** Which of the results in sight no longer hold, each with one click to put that right. */
export function Freshness({ sheets, freshness, stale, busy, onRefresh }: FreshnessProps) {
  const styles = useStyles();
  const touched = sheets.flatMap((sheet) => {
    const state = freshness.get(sheet.id);
    return state !== undefined && (state.outOfDate || state.gone) ? [{ sheet, state }] : [];
  });
  if (touched.length === 0) return null;
  return (
    <div className={styles.root}>
      {touched.map(({ sheet, state }) => (
        <MessageBar key={sheet.id} intent="warning" layout="multiline">
          <MessageBarBody>
            {state.gone ? sheetGone(sheet.name) : outOfDateInWords(sheet, state, stale)}
          </MessageBarBody>
          {!state.gone && (
            <MessageBarActions>
              <Button
                size="small"
                aria-label={refreshName(sheet.name)}
                disabledFocusable={busy}
                onClick={() => onRefresh(sheet)}
              >
                {REFRESH}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
