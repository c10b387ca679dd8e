import { Button, makeStyles } from "@fluentui/react-components";
import { POLARITIES } from "../../wording/pane/actions";
import { polaritiesWait } from "../../wording/pane/understood";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "8px 0 0",
  },
});

interface PolarityWaitsProps {
  /** How many KPIs of the sheet wait. */
  readonly waiting: number;
  /** Opens the screen on which they are confirmed. */
  readonly onConfirm: () => void;
}

/** That KPIs wait for their polarity, with the way to confirm what is suggested; nothing where none does. */
export function PolarityWaits({ waiting, onConfirm }: PolarityWaitsProps) {
  const styles = useStyles();
  if (waiting === 0) return null;
  return (
    <div className={styles.line}>
      <span>{polaritiesWait(waiting)}</span>
      <Button size="small" onClick={onConfirm}>
        {POLARITIES}
      </Button>
    </div>
  );
}
