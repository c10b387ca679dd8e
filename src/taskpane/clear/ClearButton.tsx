import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClearTarget } from "./clearTarget";
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
  // Seen at a glance that it does nothing; while something runs it keeps its colour, which would flicker.
  nothing: { color: tokens.colorNeutralForegroundDisabled },
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
  /** Its name says whose results go; its tooltip, its description to a screen reader too, what it would clear, or why there is nothing to. */
  readonly target: ClearTarget;
  readonly onClear: () => void;
}

export function ClearButton({ busy, target, onClear }: ClearButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.root, target.nothing !== null && styles.nothing)}
      appearance="transparent"
      size="small"
      title={target.nothing ?? target.inWords}
      disabledFocusable={busy || target.nothing !== null}
      onClick={onClear}
    >
      <span className={styles.name}>{target.name}</span>
    </Button>
  );
}
