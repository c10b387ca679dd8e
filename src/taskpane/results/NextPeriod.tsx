import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { evaluateFor, nextPeriod } from "../../wording/pane/results";
import { otherPeriodNext } from "./summaryWords";

const useStyles = makeStyles({
  root: { padding: "8px 16px", backgroundColor: tokens.colorNeutralBackground1 },
});

interface NextPeriodProps {
  /** The sheets in sight. */
  readonly sheets: readonly SheetResult[];
  readonly front: ActiveSheet | null;
  readonly busy: boolean;
  /** Another message offers to evaluate the sheet already. */
  readonly offered: (sheet: SheetResult) => boolean;
  readonly onRefresh: (sheet: SheetResult) => void;
}

/**
 * That the results in sight are for another period than the head of the pane names, which is the one that the next evaluation is for: one
 * was chosen and only previewed, or there are figures for a later one since.
 */
export function NextPeriod({ sheets, front, busy, offered, onRefresh }: NextPeriodProps) {
  const styles = useStyles();
  const sheet = sheets.find(({ id }) => id === front?.id);
  const next = sheet === undefined ? null : otherPeriodNext(sheet, front);
  if (busy || sheet === undefined || next === null) return null;
  return (
    <div className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {nextPeriod(sheet.reportingPeriod ?? "", next, sheets.length > 1 ? sheet.name : null)}
        </MessageBarBody>
        {!offered(sheet) && (
          <MessageBarActions>
            <Button size="small" onClick={() => onRefresh(sheet)}>
              {evaluateFor(next)}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
