import { useRef, useState } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { goToCell } from "../../wording/pane/row";
import {
  ANSWERS_HEADING,
  FINDING_LEFT,
  findingsCount,
  LEAVE_FINDING,
  leaveFindingName,
  NO_FINDINGS,
  NO_OTHER_FINDINGS,
} from "../../wording/pane/understood";
import { useCardStyles } from "../shell/listCard";

const useStyles = makeStyles({ said: { margin: "0 0 8px" } });

/** Something about the sheet that will mislead, with its cell. */
export interface ShownFinding {
  readonly key: string;
  readonly cell: string;
  readonly sentence: string;
  readonly evidence: string;
}

interface FindingsProps<Finding> {
  readonly findings: readonly Finding[];
  /** Whether the sheet has questions, which stand above. */
  readonly hasQuestions: boolean;
  readonly busy: boolean;
  readonly onGoTo: (cell: string) => void;
  /** Keeps that it is to stay so; gives why it was refused, as a sentence. */
  readonly onLeave: (finding: Finding) => Promise<string | null>;
}

/** What else is worth a look on the sheet: each with the way to its cell, and a way to leave it as it is. */
export function Findings<Finding extends ShownFinding>(props: FindingsProps<Finding>) {
  const { findings, hasQuestions, busy, onGoTo, onLeave } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const leave = async (finding: Finding): Promise<void> => {
    if (busy) return;
    const refused = await onLeave(finding);
    setSaid(refused ?? FINDING_LEFT);
    // The button that was pressed goes with its card.
    if (refused === null) heading.current?.focus();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={mergeClasses(cards.heading, cards.part)}>
        {findingsCount(findings.length)}
      </h3>
      <p role="status" className={mergeClasses(cards.description, said !== "" && styles.said)}>
        {said}
      </p>
      {findings.length === 0 && (
        <p className={cards.description}>{hasQuestions ? NO_OTHER_FINDINGS : NO_FINDINGS}</p>
      )}
      <ul className={cards.list} aria-label={ANSWERS_HEADING}>
        {findings.map((finding) => {
          const { key, cell, sentence } = finding;
          return (
            <li key={`${key} ${cell}`} className={cards.card}>
              <p className={cards.sentence}>{sentence}</p>
              <div className={cards.actions}>
                <Button size="small" onClick={() => onGoTo(cell)}>
                  {goToCell(cell)}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={leaveFindingName(cell)}
                  disabledFocusable={busy}
                  onClick={() => void leave(finding)}
                >
                  {LEAVE_FINDING}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
