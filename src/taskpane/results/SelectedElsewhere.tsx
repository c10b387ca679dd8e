import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SHOW_IT } from "../../wording/pane/selected";
import { rowKey } from "../row/rowCell";
import { useBroughtInSight } from "../shell/useBroughtInSight";
import type { NotListed } from "./useSelectedRow";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "8px 0 0",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface SelectedElsewhereProps {
  readonly row: NotListed;
  readonly onShow: () => void;
}

/** Above a list that the row of the selected cell is not in: its status, and the way to the row. */
export function SelectedElsewhere({ row: { each, words }, onShow }: SelectedElsewhereProps) {
  const styles = useStyles();
  // It comes of a click in the sheet, wherever the list stands by then.
  const root = useBroughtInSight<HTMLDivElement>(rowKey(each.sheet, each.row));
  return (
    <div ref={root} className={styles.root}>
      <span className={styles.text}>{words}</span>
      <Button size="small" onClick={onShow}>
        {SHOW_IT}
      </Button>
    </div>
  );
}
