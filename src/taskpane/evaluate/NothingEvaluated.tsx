import { makeStyles, tokens } from "@fluentui/react-components";
import { NO_SHEETS, NO_TABLE, NOTHING_EVALUATED } from "../../wording/pane/intro";
import { RESULTS_NAME } from "../../wording/pane/results";
import { Asides } from "../results/Asides";
import { Problem } from "../shell/Problem";
import type { DoneState } from "./useLastDone";

const useStyles = makeStyles({
  root: { padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
});

/** No sheet had a KPI table: one sheet's own message, or the list of them. */
export function NothingEvaluated({ done }: { readonly done: DoneState }) {
  const styles = useStyles();
  const { sheets } = done.result;
  const [only, ...others] = sheets;
  const single = only !== undefined && others.length === 0 ? only : null;
  // Its message stands above, with the way back.
  if (single?.leftBy !== undefined) return null;
  return (
    <section aria-label={RESULTS_NAME} className={styles.root}>
      <Problem
        intent="info"
        sentence={NOTHING_EVALUATED}
        advice={single === null ? NO_SHEETS : (single.message ?? NO_TABLE)}
      />
      <Asides sheets={single === null ? sheets : [{ ...single, table: true }]} named={single === null} />
    </section>
  );
}
