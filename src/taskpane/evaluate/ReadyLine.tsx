import { makeStyles, tokens } from "@fluentui/react-components";
import { READY_LINE } from "../../wording/pane/intro";

const useStyles = makeStyles({ root: { margin: 0, padding: "16px", color: tokens.colorNeutralForeground2 } });

/** Before anything was evaluated, for those who know the pane already. */
export function ReadyLine() {
  const styles = useStyles();
  return <p className={styles.root}>{READY_LINE}</p>;
}
