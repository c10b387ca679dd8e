import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { SheetResult } from "../../actions/result";
import { givenOutcome } from "../../wording/pane/rulesGiven";
import { countsInWords } from "../../wording/pane/status";
import type { Act } from "../evaluate/useLastDone";
import { statusCounts } from "../results/counts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", columnGap: "8px", margin: "8px 0 0" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusSuccessForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Rules that were just given to a sheet or to a part of it. */
export interface GivenRules {
  /** The rule set's id, on whose card they were given; null where they were added by the same button. */
  readonly profile: string | null;
  readonly sentence: string;
  readonly sheet: string;
  /** Whether it has results, and so is evaluated by them at once. */
  readonly again: boolean;
  /** Those of its results that were in sight at that time. */
  readonly before: SheetResult | undefined;
}

interface GivenProps {
  readonly given: GivenRules;
  readonly sheets: readonly SheetResult[];
  readonly acts: ReadonlyMap<string, Act>;
  /** The keys of the rule sets' states, best first. */
  readonly order: readonly string[];
}

/** What was done, and once the sheet has been evaluated by the new rules, how it came out. It is said aloud elsewhere. */
export function Given({ given: { sentence, sheet: id, again, before }, sheets, acts, order }: GivenProps) {
  const styles = useStyles();
  const now = sheets.find((sheet) => sheet.id === id);
  const act = acts.get(id);
  const isEvaluated = again && now !== undefined && now !== before && act !== undefined;
  return (
    <p className={styles.root}>
      <CheckmarkCircleRegular className={styles.icon} />
      <span className={styles.text}>
        {isEvaluated ? givenOutcome(sentence, inWords(now, order), act.written) : sentence}
      </span>
    </p>
  );
}

function inWords({ rows }: SheetResult, order: readonly string[]): string {
  const { total, parts } = statusCounts(rows, order);
  return countsInWords(
    total,
    parts.map(({ look, count }) => ({ word: look.name, count })),
  );
}
