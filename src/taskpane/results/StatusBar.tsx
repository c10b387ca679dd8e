import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statusPaint } from "../../actions/statusColours";
import { COUNTS_NAME, count, countsInWords, STATUS_WORDS } from "../../wording/pane";
import type { StatusCounts } from "./counts";
import { StatusBadge } from "./StatusBadge";

const useStyles = makeStyles({
  bar: { display: "flex", height: "12px", gap: "1px", marginTop: "12px" },
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
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
});

/** How many rows have each status: a stacked bar, and the same as a list of words. */
export function StatusBar({ counts }: { readonly counts: StatusCounts }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.bar} role="img" aria-label={countsInWords(counts.total, counts.parts)}>
        {counts.parts.map(({ status, count: n }) => {
          const paint = statusPaint(status);
          return (
            <div
              key={status}
              className={mergeClasses(styles.part, paint === null && styles.plain)}
              style={{ flexGrow: n, flexBasis: 0, backgroundColor: paint?.fill }}
            />
          );
        })}
      </div>
      <ul className={styles.legend} aria-label={COUNTS_NAME}>
        {counts.parts.map(({ status, count: n }) => (
          <li key={status} className={styles.item}>
            <StatusBadge status={status} letterOnly />
            <span>{`${count(n)} ${STATUS_WORDS[status].word}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
