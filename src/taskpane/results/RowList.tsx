import type { RowResult, SheetResult } from "../../actions/result";
import type { Answer, RowCorrection } from "../../actions/settings";
import { LISTS } from "../../wording/pane/results";
import { QuestionCard } from "../row/QuestionCard";
import { RowCard } from "../row/RowCard";
import { rowKey } from "../row/rowCell";
import type { StaleCell } from "../row/StaleMark";
import { VirtualList, type VirtualListProps } from "../shell/VirtualList";
import type { Draft } from "../correct/draft";
import { CorrectForm } from "../correct/CorrectForm";
import type { RuleSets } from "../rules/ruleSets";
import { periodHeadings } from "../understood/columns";
import { PartHeading, SheetHeading } from "./ListHeadings";
import { checkCounts, checkPart, type ListName, type SheetRow } from "./lists";

/** A card's height before it was drawn, in px. */
const ESTIMATE = 132;

/** The row whose cell was last asked for, and why it could not be shown. */
export interface Chosen {
  readonly key: string;
  readonly problem: string | null;
}

export interface RowListProps {
  readonly list: ListName;
  readonly rows: readonly SheetRow[];
  readonly busy: boolean;
  /** Whether the rows stand under their sheets' names: needless where only one sheet is in sight. */
  readonly headings: boolean;
  readonly chosen: Chosen | null;
  /** The key of the row whose cell is selected in Excel. */
  readonly selected: string | null;
  /** The key of the row that is being corrected. */
  readonly correcting: string | null;
  /** Corrections that were begun, by row. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly focus: VirtualListProps["focus"];
  readonly ruleSets: RuleSets;
  readonly changed: (row: SheetRow) => string | null;
  readonly stale: (row: SheetRow) => StaleCell;
  /** Whether a sheet has been deleted: there is nothing left to correct. */
  readonly gone: (sheet: SheetResult) => boolean;
  readonly onChoose: (sheet: SheetResult, row: RowResult, cell: string) => void;
  readonly onCorrecting: (key: string | null) => void;
  /** What is filled in of a row's correction; null once it is kept or cancelled. */
  readonly onDraft: (key: string, draft: Draft | null) => void;
  /** The form is closed, and what had the focus gone with it. */
  readonly onCorrected: (row: SheetRow) => void;
  readonly onAnswer: (row: SheetRow, answer: Answer, typed: string | null) => Promise<string | null>;
  readonly onCorrect: (row: SheetRow, correction: RowCorrection) => Promise<string | null>;
  /** Gives a rule set, by its id, to one row. */
  readonly onRules: (row: SheetRow, profile: string) => Promise<string | null>;
}

/** The cards of a list: questions where rows wait for an answer, rows with their reasons elsewhere. */
export function RowList(props: RowListProps) {
  const { list, rows, busy, headings, chosen, selected, correcting, ruleSets, onChoose, onCorrecting } =
    props;
  const counts = checkCounts(rows);
  const keyAt = (index: number): string => {
    const each = rows[index];
    return each === undefined ? String(index) : rowKey(each.sheet, each.row);
  };

  const headingsAbove = (index: number) => {
    const [each, above] = [rows[index], rows[index - 1]];
    if (each === undefined) return null;
    const part = list === "attention" ? checkPart(each.row) : null;
    const newPart = part !== null && (above === undefined || checkPart(above.row) !== part);
    const newSheet = headings && (newPart || above?.sheet !== each.sheet);
    return (
      <>
        {newPart && <PartHeading part={part} rows={counts[part]} />}
        {newSheet && <SheetHeading sheet={each.sheet} level={part === null ? "h3" : "h4"} />}
      </>
    );
  };

  const card = (index: number) => {
    const each = rows[index];
    if (each === undefined) return null;
    const { sheet, row } = each;
    const key = rowKey(sheet, row);
    const isChosen = chosen?.key === key;
    const gone = props.gone(sheet);
    const onCorrect = gone ? null : () => onCorrecting(key);
    const form = !gone && correcting === key && (
      <CorrectForm
        row={row}
        headings={periodHeadings(sheet).filter((heading) => heading !== row.currentHeading)}
        statuses={ruleSets.statusesOf(row.profile)}
        busy={busy}
        kept={props.drafts.get(key) ?? null}
        onDraft={(draft) => props.onDraft(key, draft)}
        onSave={(correction) => props.onCorrect(each, correction)}
        onClose={() => {
          onCorrecting(null);
          props.onDraft(key, null);
          props.onCorrected(each);
        }}
      />
    );
    if (list === "attention")
      return (
        <QuestionCard
          sheet={sheet}
          row={row}
          busy={busy || gone}
          stale={props.stale(each)}
          problem={isChosen ? chosen.problem : null}
          onAnswer={(answer, typed) => props.onAnswer(each, answer, typed)}
          onGoTo={(cell) => onChoose(sheet, row, cell)}
          onCorrect={onCorrect}
          otherRules={ruleSets.all.filter(({ id }) => id !== row.profile)}
          onRules={(id) => props.onRules(each, id)}
        >
          {form}
        </QuestionCard>
      );
    return (
      <RowCard
        sheet={sheet}
        row={row}
        profile={{
          name: ruleSets.nameOf(row.profile),
          states: ruleSets.find(row.profile)?.states ?? [],
        }}
        busy={busy || gone}
        onAnswer={(answer, typed) => props.onAnswer(each, answer, typed)}
        chosen={isChosen}
        selected={selected === key}
        changed={props.changed(each)}
        stale={props.stale(each)}
        problem={isChosen ? chosen.problem : null}
        onChoose={onChoose}
        onCorrect={onCorrect}
      >
        {form}
      </RowCard>
    );
  };

  return (
    <VirtualList
      label={LISTS[list].name}
      count={rows.length}
      keyOf={keyAt}
      estimate={ESTIMATE}
      focus={props.focus ?? null}
      render={(index) => (
        <>
          {headingsAbove(index)}
          {card(index)}
        </>
      )}
    />
  );
}
