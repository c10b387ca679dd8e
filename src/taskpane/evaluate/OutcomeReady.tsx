import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SessionState } from "../../actions/session";
import { OUTCOME_READY, UNSAVED_HERE } from "../../wording/pane/shell";

const useStyles = makeStyles({
  // Whoever is far down in a long form must see it as well.
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  line: { margin: "0 0 8px" },
});

interface OutcomeReadyProps {
  readonly session: SessionState;
  readonly unsaved: boolean;
  readonly onShow: () => void;
}

/** What came of a command of the ribbon, while a form that is not saved keeps its screen open; a failure is told above every screen. */
export function OutcomeReady({ session, unsaved, onShow }: OutcomeReadyProps) {
  const styles = useStyles();
  const words = OUTCOME_READY[session.kind];
  if (words === undefined) return null;
  const { line, show } = words;
  return (
    <div className={styles.root} data-sticks="top">
      <p className={styles.line}>{unsaved ? `${line} ${UNSAVED_HERE}` : line}</p>
      <Button size="small" onClick={onShow}>
        {show}
      </Button>
    </div>
  );
}
