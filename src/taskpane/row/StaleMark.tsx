import { makeStyles, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { changedSince, OUT_OF_DATE } from "../../wording/pane/results";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, width: "14px", height: "14px" },
  text: { minWidth: 0 },
});

/** Where a row was edited since it was judged, null where an edit elsewhere bears on it or may; undefined while its result holds. */
export type StaleCell = string | null | undefined;

/** On a card whose result may no longer hold: a word, and a shape that is another for a row that was itself edited. */
export function StaleMark({ cell }: { readonly cell: StaleCell }) {
  const styles = useStyles();
  if (cell === undefined) return null;
  const Icon = cell === null ? ClockRegular : EditRegular;
  return (
    <p className={styles.root}>
      <Icon className={styles.icon} />
      <span className={styles.text}>{cell === null ? OUT_OF_DATE : changedSince(cell)}</span>
    </p>
  );
}
