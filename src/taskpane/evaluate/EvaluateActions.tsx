import { Button, makeStyles } from "@fluentui/react-components";
import { EVALUATE_SHEET, EVALUATE_WORKBOOK } from "../../wording/pane";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { flexGrow: 1, minWidth: "auto", paddingLeft: "4px", paddingRight: "4px" },
});

interface EvaluateActionsProps {
  /** While true the buttons keep the focus but do nothing. */
  readonly busy: boolean;
  readonly onEvaluateSheet: () => void;
  readonly onEvaluateWorkbook: () => void;
}

/** The one primary button, and its wider sibling. */
export function EvaluateActions({ busy, onEvaluateSheet, onEvaluateWorkbook }: EvaluateActionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        onClick={onEvaluateSheet}
      >
        {EVALUATE_SHEET}
      </Button>
      <Button className={styles.button} disabledFocusable={busy} onClick={onEvaluateWorkbook}>
        {EVALUATE_WORKBOOK}
      </Button>
    </div>
  );
}
