import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { judged, sheetsAndRows } from "../../wording/pane/results";
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
  /** The sheet's name, or the workbook's where several are in sight; null where the head of the pane says it already. */
  readonly title: string | null;
  readonly sheets: readonly SheetResult[];
}

/** What was judged, and the counts, for those who would rather look than read and for those who would rather read. */
export function Summary({ title, sheets }: SummaryProps) {
  const styles = useStyles();
  const rows = useMemo(() => sheets.flatMap((sheet) => sheet.rows), [sheets]);
  const counts = useMemo(() => statusCounts(rows), [rows]);
  const [only, ...others] = sheets;
  const line =
    only !== undefined && others.length === 0
      ? judged(counts.total, only.reportingPeriod, only.comparedPeriod)
      : sheetsAndRows(sheets.length, counts.total);
  return (
    <>
      {title !== null && (
        <>
          <h2 className={styles.heading}>{title}</h2>
          <p className={styles.judged}>{line}</p>
        </>
      )}
      <StatusBar counts={counts} />
      <StatusLegend counts={counts} />
      <TravelCounts counts={travelCounts(rows)} />
      <SectionBars sections={bySection(sheets)} />
    </>
  );
}
