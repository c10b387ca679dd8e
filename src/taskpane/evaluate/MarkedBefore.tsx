import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Scope } from "../../actions/evaluateSheets";
import { CHECK_SHEET, CHECK_WORKBOOK, EVALUATE_SHEET, EVALUATE_WORKBOOK } from "../../wording/pane/actions";
import { CLEAR_ACTIVE, CLEAR_WORKBOOK } from "../../wording/pane/clear";
import { MARKED_BEFORE_LINE, markedBefore } from "../../wording/pane/intro";
import type { PaneActions } from "../paneActions";

const useStyles = makeStyles({
  root: { padding: "12px 16px 16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "4px 0 12px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface MarkedBeforeProps {
  /** The ids of the sheets that bear marks. */
  readonly marked: ReadonlySet<string>;
  /** The id of the sheet in front; null while it is not known. */
  readonly front: string | null;
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, "evaluate" | "check" | "clear">;
}

/** For a workbook that was evaluated in an earlier session: that it was, and what can be done about its marks. */
export function MarkedBefore({ marked, front, busy, actions }: MarkedBeforeProps) {
  const styles = useStyles();
  const only = marked.size === 1 && front !== null && marked.has(front);
  const scope: Scope = only ? { kind: "active" } : { kind: "all" };
  const choices = [
    { name: only ? EVALUATE_SHEET : EVALUATE_WORKBOOK, run: actions.evaluate },
    { name: only ? CHECK_SHEET : CHECK_WORKBOOK, run: actions.check },
    { name: only ? CLEAR_ACTIVE : CLEAR_WORKBOOK, run: actions.clear },
  ];
  return (
    <section className={styles.root} aria-labelledby="marked-before">
      <h2 id="marked-before" className={styles.heading}>
        {markedBefore(marked.size)}
      </h2>
      <p className={styles.line}>{MARKED_BEFORE_LINE}</p>
      <div className={styles.actions}>
        {/* The buttons at the top and at the foot do the same for the sheet in front. */}
        {(only ? choices.slice(1, 2) : choices).map(({ name, run }) => (
          <Button key={name} size="small" disabledFocusable={busy} onClick={() => run(scope)}>
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
