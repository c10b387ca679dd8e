import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { goToCell } from "../../wording/pane/row";
import { ANSWERS_HEADING, findingsCount, NO_FINDINGS } from "../../wording/pane/understood";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({
  part: {
    margin: "16px 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Something about the sheet that will mislead, with its cell. */
export interface ShownFinding {
  readonly code: string;
  readonly cell: string;
  readonly sentence: string;
}

interface FindingsProps {
  readonly findings: readonly ShownFinding[];
  readonly onGoTo: (cell: string) => void;
}

/** What else is worth a look on the sheet: each with the way to its cell. */
export function Findings({ findings, onGoTo }: FindingsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  return (
    <>
      <h3 className={styles.part}>{findingsCount(findings.length)}</h3>
      {findings.length === 0 && <p className={cards.description}>{NO_FINDINGS}</p>}
      <ul className={styles.list} aria-label={ANSWERS_HEADING}>
        {findings.map(({ code, cell, sentence }) => (
          <li key={`${code} ${cell}`} className={cards.card}>
            <p className={cards.sentence}>{sentence}</p>
            <div className={cards.actions}>
              <Button size="small" onClick={() => onGoTo(cell)}>
                {goToCell(cell)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
