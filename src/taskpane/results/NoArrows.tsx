import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { RowResult, SheetResult } from "../../actions/result";
import type { Answer } from "../../actions/settings";
import { noArrows, noArrowsLine } from "../../wording/pane/questions";
import { goToCell, NO_ARROW, refAndCell, shortened } from "../../wording/pane/row";
import { Answers } from "../row/Answers";
import { rowCell } from "../row/rowCell";
import { type StaleCell, StaleMark } from "../row/StaleMark";
import { useCardStyles } from "../shell/listCard";
import type { VirtualListProps } from "../shell/VirtualList";
import { FoldedRows } from "./FoldedRows";
import type { SheetRow } from "./lists";

const ESTIMATE = 160;

const useStyles = makeStyles({
  root: { marginTop: "16px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

interface NoArrowsProps {
  readonly rows: readonly SheetRow[];
  readonly busy: boolean;
  readonly focus: VirtualListProps["focus"];
  readonly stale: (row: SheetRow) => StaleCell;
  readonly onAnswer: (row: SheetRow, answer: Answer, typed: string | null) => Promise<string | null>;
  readonly onGoTo: (sheet: SheetResult, row: RowResult, cell: string) => void;
}

/**
 * The rows that have no arrow for want of a figure to compare with: one folded group below the questions, because most of them may well be
 * left as they are. Nothing where there are none.
 */
export function NoArrows({ rows, busy, focus, stale, onAnswer, onGoTo }: NoArrowsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const id = useId("no-arrow");
  if (rows.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {noArrows(rows.length)}
      </h3>
      <p className={styles.line}>{noArrowsLine(rows.length)}</p>
      <FoldedRows
        rows={rows}
        label={NO_ARROW}
        estimate={ESTIMATE}
        focus={focus}
        render={(each) => {
          const { sheet, row } = each;
          const cell = rowCell(sheet, row);
          return (
            <article className={cards.card}>
              <h4 className={cards.heading} data-row-heading tabIndex={-1}>
                {refAndCell(row.ref, cell)}
              </h4>
              <p className={cards.description}>{shortened(row.description)}</p>
              <StaleMark cell={stale(each)} />
              <p className={cards.sentence}>{row.explanation}</p>
              <Answers
                answers={row.travelAnswers}
                busy={busy}
                onAnswer={(answer, typed) => onAnswer(each, answer, typed)}
              >
                <Button size="small" appearance="subtle" onClick={() => onGoTo(sheet, row, cell)}>
                  {goToCell(cell)}
                </Button>
              </Answers>
            </article>
          );
        }}
      />
    </section>
  );
}
