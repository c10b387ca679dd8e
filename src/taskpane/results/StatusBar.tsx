import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { COUNTS_NAME, countsInWords, statusCount } from "../../wording/pane/status";
import { count } from "../../wording/pane/numbers";
import { StatusBadge } from "../row/StatusBadge";
import { type StatusCounts, statusKey } from "./counts";

const useStyles = makeStyles({
  bar: { display: "flex", height: "12px", gap: "1px" },
  slim: { height: "8px" },
  part: {
    minWidth: "6px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAlpha}`,
    borderRadius: "2px",
    // The bar is a picture: its colours stay in the contrast themes, where the outline tells the parts from the page.
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  plain: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    padding: 0,
    listStyleType: "none",
  },
  letters: {
    display: "inline-flex",
    flexWrap: "wrap",
    gap: "0 8px",
    marginLeft: "4px",
    verticalAlign: "top",
  },
  item: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
});

interface StatusBarProps {
  readonly counts: StatusCounts;
  /** Of a section: without the legend, which stands under the bar of all. */
  readonly slim?: boolean;
}

/** How many rows have each status, as a stacked bar; its words are its name. */
export function StatusBar({ counts, slim = false }: StatusBarProps) {
  const styles = useStyles();
  const parts = counts.parts.map(({ look, count }) => ({ word: look.name, count }));
  return (
    <div
      className={mergeClasses(styles.bar, slim && styles.slim)}
      role="img"
      aria-label={countsInWords(counts.total, parts)}
    >
      {counts.parts.map(({ look, count: n }) => (
        <div
          key={statusKey(look)}
          className={mergeClasses(styles.part, look.paint === null && styles.plain)}
          style={{ flexGrow: n, flexBasis: 0, backgroundColor: look.paint?.fill }}
        />
      ))}
    </div>
  );
}

/** The counts in one line, each beside its status' letter on its colour. To see only: the bar says them in words. */
export function StatusLetters({ counts }: { readonly counts: StatusCounts }) {
  const styles = useStyles();
  return (
    <span className={styles.letters} aria-hidden="true">
      {counts.parts.map(({ look, count: n }) => (
        <span key={statusKey(look)} className={styles.item}>
          <StatusBadge look={look} letterOnly />
          {count(n)}
        </span>
      ))}
    </span>
  );
}

/** The bar's legend: each status with its letter on its colour, its count and its word. */
export function StatusLegend({ counts }: { readonly counts: StatusCounts }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={COUNTS_NAME}>
      {counts.parts.map(({ look, count: n }) => (
        <li key={statusKey(look)} className={styles.item}>
          <StatusBadge look={look} letterOnly />
          <span>{statusCount(n, look.name)}</span>
        </li>
      ))}
    </ul>
  );
}
