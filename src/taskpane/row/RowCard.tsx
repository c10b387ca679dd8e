import { memo, type MouseEvent, type ReactNode } from "react";
import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { CorrectionResult, RowResult, SheetResult } from "../../actions/result";
import {
  CHANGED_MEANS,
  CHOOSE_ROW,
  CORRECT,
  correctedAs,
  goToCell,
  NO_ARROW,
  refAndCell,
  SELECTED_IN_EXCEL,
  shortened,
  showInSheet,
} from "../../wording/pane/row";
import { HIDDEN } from "../shell/hidden";
import { Answers, type OnAnswer } from "./Answers";
import { statusLook, type ZoneState } from "./look";
import { rowCell } from "./rowCell";
import { ScalePicture } from "./ScalePicture";
import { type StaleCell, StaleMark } from "./StaleMark";
import { StatusBadge } from "./StatusBadge";
import { TravelMark } from "./TravelMark";
import { UnderstoodRow } from "./UnderstoodRow";

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
    cursor: "auto",
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
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  gone: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hidden: HIDDEN,
});

/** What a card needs of the row's rule set. */
export interface ShownProfile {
  readonly name: string;
  /** Its states from best to worst; none where the workbook no longer has it. */
  readonly states: readonly ZoneState[];
}

export interface RowCardProps {
  readonly sheet: SheetResult;
  readonly row: RowResult;
  readonly profile: ShownProfile;
  readonly chosen: boolean;
  /** The row of the cell that is selected in Excel. */
  readonly selected: boolean;
  /** What of its answer was another at the evaluation before, in words; null where nothing was. */
  readonly changed: string | null;
  /** Why its cell could not be shown; null where nothing went wrong. */
  readonly problem: string | null;
  /** Opens the card and shows the cell. */
  readonly onChoose: (sheet: SheetResult, row: RowResult, cell: string) => void;
  /** Opens the forms to correct it, which are then its `children`; null where it cannot be corrected any more. */
  readonly onCorrect: (() => void) | null;
  /** Settles what the row has no arrow for want of. */
  readonly onAnswer: OnAnswer;
  readonly busy: boolean;
  readonly stale: StaleCell;
  readonly children?: ReactNode;
}

/**
 * One KPI row as the answer to three questions: what (status, ref, name), how far (the picture), why (the sentence). Choosing it shows its
 * cell in Excel and opens what was understood of it.
 */
export const RowCard = memo(function RowCard(props: RowCardProps) {
  const { sheet, row, profile, chosen, selected, changed, problem, onChoose, onCorrect, children } = props;
  const styles = useStyles();
  const cell = rowCell(sheet, row);
  const choose = () => onChoose(sheet, row, cell);
  // The whole card answers the mouse, but marking a sentence to copy it is not choosing the row.
  const chooseUnlessMarking = () => {
    if (!chosen && window.getSelection()?.isCollapsed !== false) choose();
  };
  const chooseByButton = (event: MouseEvent) => {
    event.stopPropagation();
    choose();
  };
  const unsaid = row.corrections.filter((correction) => !isToldBySentence(row, correction));
  const asides = row.queries.filter(({ sentence }) => !row.explanation.includes(sentence));
  return (
    <article className={mergeClasses(styles.card, chosen && styles.chosen)} onClick={chooseUnlessMarking}>
      <button
        type="button"
        className={styles.heading}
        data-row-heading
        aria-current={chosen ? "true" : undefined}
        onClick={chooseByButton}
      >
        <span className={styles.line}>
          <StatusBadge look={statusLook(row)} />
          <span className={styles.ref}>{` ${refAndCell(row.ref, cell)} `}</span>
          {row.travel !== null && <TravelMark travel={row.travel} ofShares={row.cumulative} />}
          {row.longTravel?.travel != null && (
            <TravelMark travel={row.longTravel.travel} ofShares={row.cumulative} long />
          )}
        </span>
        <span className={styles.description}>{shortened(row.description)}</span>
        <span className={styles.hidden}>{` ${CHOOSE_ROW}`}</span>
      </button>
      <StaleMark cell={props.stale} />
      {chosen && <ScalePicture row={row} states={profile.states} />}
      <p className={styles.sentence}>{row.explanation}</p>
      {asides.map((query) => (
        <p key={`${query.code} ${query.cell}`} className={styles.sentence}>
          {query.sentence}
        </p>
      ))}
      {(selected || changed !== null) && (
        <p className={styles.small} title={changed === null ? undefined : CHANGED_MEANS}>
          {[selected ? SELECTED_IN_EXCEL : [], changed ?? []].flat().join(" · ")}
        </p>
      )}
      {unsaid.map(({ what, value, reason, lapsed, correction }) => (
        <p key={`${what} ${value}`} className={styles.small}>
          {correctedAs(value, reason, lapsed, correction.answered !== undefined)}
        </p>
      ))}
      {problem !== null && <p className={styles.gone}>{problem}</p>}
      {chosen && (
        <>
          {row.travelAnswers.length > 0 && (
            <div role="group" aria-label={NO_ARROW} onClick={(event) => event.stopPropagation()}>
              <Answers answers={row.travelAnswers} busy={props.busy} onAnswer={props.onAnswer} />
            </div>
          )}
          <UnderstoodRow row={row} profileName={profile.name} />
          <div className={styles.actions}>
            <Button size="small" onClick={choose}>
              {showInSheet(cell)}
            </Button>
            {otherCells(row, cell).map((other) => (
              <Button key={other} size="small" onClick={() => onChoose(sheet, row, other)}>
                {goToCell(other)}
              </Button>
            ))}
            {onCorrect !== null && (
              <Button size="small" onClick={onCorrect}>
                {CORRECT}
              </Button>
            )}
          </div>
        </>
      )}
      {children}
    </article>
  );
});

/** A status that is in force begins the row's sentence with its reason; any other correction is told there in its own words. */
function isToldBySentence(row: RowResult, { what, value, lapsed }: CorrectionResult): boolean {
  const { explanation, ownTolerance } = row;
  // One that the rules do not look at is told by what was understood.
  const isUnused = what === "tolerance" && ownTolerance === "unused";
  return lapsed === null && (what === "status" || isUnused || explanation.includes(value));
}

/** The cells its questions are about, besides the row's own. */
function otherCells(row: RowResult, cell: string): readonly string[] {
  const cells = row.queries.map((query) => query.cell).filter((other) => other !== cell && other !== "");
  return [...new Set(cells)];
}
