import { memo, type MouseEvent } from "react";
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { RowResult, SheetResult } from "../../actions/result";
import { CHOOSE_ROW, refAndCell, shortened } from "../../wording/pane";
import { HIDDEN } from "../shell/hidden";
import { QueryItem } from "./QueryItem";
import { rowCell } from "./rowCell";
import { StatusBadge } from "./StatusBadge";
import { TravelMark } from "./TravelMark";

const useStyles = makeStyles({
  card: {
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": shorthands.borderColor(tokens.colorNeutralStroke1Hover),
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ":hover": shorthands.borderColor(tokens.colorBrandStroke1),
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  heading: {
    display: "block",
    width: "100%",
    padding: "4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  ref: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  description: {
    display: "block",
    marginTop: "4px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  sentence: { margin: "4px 0 0", overflowWrap: "anywhere" },
  gone: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hidden: HIDDEN,
});

export interface RowCardProps {
  readonly sheet: SheetResult;
  readonly row: RowResult;
  readonly chosen: boolean;
  /** Why its cell could not be shown; null where nothing went wrong. */
  readonly problem: string | null;
  readonly onChoose: (sheet: SheetResult, row: RowResult, cell: string) => void;
}

/** One KPI row: what (status, ref, name), then why (the sentence), then what to look at. Choosing it shows its cell in Excel. */
export const RowCard = memo(function RowCard({ sheet, row, chosen, problem, onChoose }: RowCardProps) {
  const styles = useStyles();
  const cell = rowCell(sheet, row);
  const choose = () => onChoose(sheet, row, cell);
  // The whole card answers the mouse, but marking a sentence to copy it is not choosing the row.
  const chooseUnlessMarking = () => {
    if (window.getSelection()?.isCollapsed !== false) choose();
  };
  const chooseByButton = (event: MouseEvent) => {
    event.stopPropagation();
    choose();
  };
  return (
    <li className={mergeClasses(styles.card, chosen && styles.chosen)} onClick={chooseUnlessMarking}>
      <button
        type="button"
        className={styles.heading}
        aria-current={chosen ? "true" : undefined}
        onClick={chooseByButton}
      >
        <span className={styles.line}>
          <StatusBadge status={row.status} />
          <span className={styles.ref}>{` ${refAndCell(row.ref, cell)} `}</span>
          {row.travel !== null && <TravelMark travel={row.travel} />}
        </span>
        <span className={styles.description}>{shortened(row.description)}</span>
        <span className={styles.hidden}>{` ${CHOOSE_ROW}`}</span>
      </button>
      <p className={styles.sentence}>{row.explanation}</p>
      {row.queries.map((query) => (
        <QueryItem
          key={`${query.code} ${query.cell}`}
          sentence={row.explanation.includes(query.sentence) ? null : query.sentence}
          cell={query.cell}
          onGoTo={query.cell === cell ? null : () => onChoose(sheet, row, query.cell)}
        />
      ))}
      {problem !== null && <p className={styles.gone}>{problem}</p>}
    </li>
  );
});
