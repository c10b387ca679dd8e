import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { judged, sheetsAndRows } from "../../wording/pane";
import { statusCounts } from "./counts";
import { StatusBar } from "./StatusBar";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  judged: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface SummaryProps {
  /** The sheet's name, or the workbook's where several are in sight. */
  readonly title: string;
  readonly sheets: readonly SheetResult[];
}

/** What was judged, and the counts. */
export function Summary({ title, sheets }: SummaryProps) {
  const styles = useStyles();
  const counts = statusCounts(sheets);
  const [only, ...others] = sheets;
  const line =
    only !== undefined && others.length === 0
      ? judged(counts.total, only.reportingPeriod, only.comparedPeriod)
      : sheetsAndRows(sheets.length, counts.total);
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.judged}>{line}</p>
      <StatusBar counts={counts} />
    </>
  );
}
