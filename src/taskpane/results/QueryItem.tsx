import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { goToCell } from "../../wording/pane";

const useStyles = makeStyles({
  item: {
    marginTop: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  action: { marginTop: "8px" },
});

interface QueryItemProps {
  /** Null where the row's own sentence already says it. */
  readonly sentence: string | null;
  readonly cell: string;
  /** Null where the card itself leads to the cell. */
  readonly onGoTo: (() => void) | null;
}

/** Something about a row to look at, with the way to its cell. */
export function QueryItem({ sentence, cell, onGoTo }: QueryItemProps) {
  const styles = useStyles();
  const goTo = onGoTo !== null && (
    <Button
      className={styles.action}
      size="small"
      onClick={(event) => {
        event.stopPropagation();
        onGoTo();
      }}
    >
      {goToCell(cell)}
    </Button>
  );
  if (sentence === null) return goTo;
  return (
    <div className={styles.item}>
      <p className={styles.sentence}>{sentence}</p>
      {goTo}
    </div>
  );
}
