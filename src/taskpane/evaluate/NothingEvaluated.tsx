import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { NO_SHEETS, NO_TABLE, NOTHING_EVALUATED } from "../../wording/pane/intro";
import { RESULTS_NAME } from "../../wording/pane/results";
import { Asides } from "../results/Asides";
import { Problem } from "../shell/Problem";

const useStyles = makeStyles({
  root: { padding: "12px 16px", backgroundColor: tokens.colorNeutralBackground1 },
});

interface NothingEvaluatedProps {
  readonly sheets: readonly SheetResult[];
  /** The sheets whose message stands above, with what to do about it. */
  readonly told: readonly Pick<SheetResult, "id">[];
}

/** No sheet had a KPI table: one sheet's own message, or the list of them. */
export function NothingEvaluated({ sheets, told }: NothingEvaluatedProps) {
  const styles = useStyles();
  const [only, ...others] = sheets;
  const single = only !== undefined && others.length === 0 ? only : null;
  if (told.some(({ id }) => id === single?.id)) return null;
  return (
    <section aria-label={RESULTS_NAME} className={styles.root}>
      <Problem
        intent="info"
        sentence={NOTHING_EVALUATED}
        advice={single === null ? NO_SHEETS : (single.message ?? NO_TABLE)}
      />
      <Asides
        sheets={single === null ? sheets : [{ ...single, table: true }]}
        named={single === null}
        front={null}
        chosen={null}
      />
    </section>
  );
}
