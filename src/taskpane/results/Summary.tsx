import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetResult } from "../../actions/result";
import { bySection, statusCounts, travelCounts } from "./counts";
import { countsOf } from "../../wording/pane/status";
import { useMedia } from "../shell/useMedia";
import { SectionBars } from "./SectionBars";
import { StatusBar, StatusLegend, StatusLetters } from "./StatusBar";
import { TravelCounts } from "./TravelCounts";

/** Below this height the counts would push the rows out of sight. */
const IS_LOW = "(max-height: 620px)";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  fold: {
    marginTop: "4px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
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
  /** Which sheet is for which period, where the counts add up different ones. */
  readonly periods: string | null;
}

/** The counts, for those who would rather look than read and for those who would rather read. */
export function Summary({ sheets, order, title, line, periods }: SummaryProps) {
  const styles = useStyles();
  const rows = useMemo(() => sheets.flatMap((sheet) => sheet.rows), [sheets]);
  const counts = useMemo(() => statusCounts(rows, order), [rows, order]);
  const low = useMedia(IS_LOW);
  const inFull = (
    <>
      <StatusLegend counts={counts} />
      <TravelCounts counts={travelCounts(rows)} />
      <SectionBars sections={bySection(sheets)} order={order} />
    </>
  );
  return (
    <>
      {title !== null && <h2 className={styles.heading}>{title}</h2>}
      {!low && line !== null && <p className={styles.judged}>{line}</p>}
      {periods !== null && <p className={styles.judged}>{periods}</p>}
      <StatusBar counts={counts} />
      {low ? (
        <details>
          <summary className={styles.fold}>
            {countsOf(line)} <StatusLetters counts={counts} />
          </summary>
          {inFull}
        </details>
      ) : (
        inFull
      )}
    </>
  );
}
