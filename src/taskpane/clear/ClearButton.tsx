import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CLEAR_RESULTS } from "../../wording/pane/actions";

const useStyles = makeStyles({
  root: {
    minWidth: "auto",
    marginRight: "-8px",
    paddingLeft: "8px",
    paddingRight: "8px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});

interface ClearButtonProps {
  /** While true the button keeps the focus but does nothing. */
  readonly busy: boolean;
  /** What it would clear now: its tooltip, and its description to a screen reader. */
  readonly what: string;
  readonly onClear: () => void;
}

export function ClearButton({ busy, what, onClear }: ClearButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.root}
      appearance="transparent"
      size="small"
      title={what}
      disabledFocusable={busy}
      onClick={onClear}
    >
      {CLEAR_RESULTS}
    </Button>
  );
}
