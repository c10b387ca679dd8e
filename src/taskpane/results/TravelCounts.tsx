import { makeStyles, tokens } from "@fluentui/react-components";
import { statusCount, TRAVEL, TRAVEL_COUNTS_NAME, TRAVEL_GROUPS } from "../../wording/pane/status";
import type { TravelCount } from "./counts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
});

/** How many rows got better, stayed or got worse. */
export function TravelCounts({ counts }: { readonly counts: readonly TravelCount[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={TRAVEL_COUNTS_NAME}>
      {counts.map(({ group, count }, index) => (
        <li key={group}>
          {index === 0 && <span className={styles.name}>{`${TRAVEL}: `}</span>}
          {statusCount(count, TRAVEL_GROUPS[group])}
        </li>
      ))}
    </ul>
  );
}
