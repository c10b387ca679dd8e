import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NARROW } from "../shell/narrow";

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    maxWidth: "100%",
    marginRight: "-8px",
    paddingLeft: "8px",
    paddingRight: "8px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  // The name of a sheet may be long: the tooltip has all of it.
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [NARROW]: { whiteSpace: "normal" },
  },
});

interface ClearButtonProps {
  /** While true the button keeps the focus but does nothing. */
  readonly busy: boolean;
  /** What it would clear now: its tooltip, and its description to a screen reader. */
  readonly what: string;
  /** Its name, which says whose results go. */
  readonly name: string;
  readonly onClear: () => void;
}

export function ClearButton({ busy, what, name, onClear }: ClearButtonProps) {
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
      <span className={styles.name}>{name}</span>
    </Button>
  );
}
