import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { bySection, statusCounts, travelCounts } from "./counts";
import { SectionBars } from "./SectionBars";
import { StatusBar, StatusLegend } from "./StatusBar";
import { TravelCounts } from "./TravelCounts";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  judged: { margin: "0 0 8px", color: tokens.colorNeutralForeground3 },
});

interface SummaryProps {
  readonly sheets: readonly SheetResult[];
  /** The keys of the rule sets' states, best first. */
  readonly order: readonly string[];
  /** Whose results these are: null where the head of the pane, or the choice of sheets, says it already. */
  readonly title: string | null;
  /** What was judged, in a line: null where the head of the pane says it already. */
  readonly line: string | null;
}

/** The counts, for those who would rather look than read and for those who would rather read. */
export function Summary({ sheets, order, title, line }: SummaryProps) {
  const styles = useStyles();
  const rows = useMemo(() => sheets.flatMap((sheet) => sheet.rows), [sheets]);
  const counts = useMemo(() => statusCounts(rows, order), [rows, order]);
  return (
    <>
      {title !== null && <h2 className={styles.heading}>{title}</h2>}
      {line !== null && <p className={styles.judged}>{line}</p>}
      <StatusBar counts={counts} />
      <StatusLegend counts={counts} />
      <TravelCounts counts={travelCounts(rows)} />
      <SectionBars sections={bySection(sheets)} order={order} />
    </>
  );
}
