import type { RowResult, SheetResult } from "../../actions/result";
import { shortened } from "../../wording/pane/row";
import {
  ASKED_ONCE_EVALUATED,
  QUESTIONS_HEADING,
  rowsAsked,
  rowsReason,
} from "../../wording/pane/understood";
import { checkCounts } from "../results/lists";
import { useCardStyles } from "../shell/listCard";

interface QuestionsProps {
  readonly sheet: SheetResult;
  /** The sheet was only read: nothing is answered here. */
  readonly isAhead: boolean;
}

/** How many rows of a sheet have a question, and why: what several rows have stands once. Nothing where none has one. */
export function Questions({ sheet, isAhead }: QuestionsProps) {
  const cards = useCardStyles();
  const asked = sheet.rows.filter(({ queries }) => queries.length > 0);
  if (asked.length === 0) return null;
  const waiting = checkCounts(asked.map((row) => ({ sheet, row }))).attention;
  return (
    <>
      <h3 className={cards.part}>{QUESTIONS_HEADING}</h3>
      <p className={cards.description}>
        {rowsAsked(asked.length, waiting)} {isAhead && ASKED_ONCE_EVALUATED}
      </p>
      <ul className={cards.list} aria-label={QUESTIONS_HEADING}>
        {reasons(asked).map((sentence) => (
          <li key={sentence} className={cards.card}>
            <p className={cards.sentence}>{sentence}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A question that several rows have of cells of their own stands once, as the first has it. */
function reasons(rows: readonly RowResult[]): readonly string[] {
  const found = new Map<string, { readonly sentence: string; readonly names: Set<string> }>();
  for (const row of rows)
    for (const { code, cell, sentence } of row.queries) {
      const key = `${code} ${cell === "" ? sentence : sentence.replaceAll(cell, "")}`;
      const known = found.get(key) ?? { sentence, names: new Set<string>() };
      found.set(key, known);
      known.names.add(rowName(row));
    }
  return [...found.values()].map(({ sentence, names }) => rowsReason([...names], sentence));
}

function rowName({ ref, description }: RowResult): string {
  return ref ?? shortened(description);
}
