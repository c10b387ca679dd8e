import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { SheetFreshness } from "../../actions/workbookFacts";
import { outOfDate, REFRESH, sheetGone } from "../../wording/pane/results";

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
  readonly busy: boolean;
  readonly onRefresh: (sheet: SheetResult) => void;
}

/** Which of the results in sight no longer hold, each with one click to put that right. */
export function Freshness({ sheets, freshness, busy, onRefresh }: FreshnessProps) {
  const styles = useStyles();
  const stale = sheets.flatMap((sheet) => {
    const state = freshness.get(sheet.id);
    return state !== undefined && (state.outOfDate || state.gone) ? [{ sheet, state }] : [];
  });
  if (stale.length === 0) return null;
  return (
    <div className={styles.root}>
      {stale.map(({ sheet, state }) => (
        <MessageBar key={sheet.id} intent="warning" layout="multiline">
          <MessageBarBody>
            {state.gone ? sheetGone(sheet.name) : outOfDate(sheet.name, state.cells)}
          </MessageBarBody>
          {!state.gone && (
            <MessageBarActions>
              <Button size="small" disabledFocusable={busy} onClick={() => onRefresh(sheet)}>
                {REFRESH}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
