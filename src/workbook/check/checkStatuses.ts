import { checking } from "../../wording/check";
import type { StatusWords } from "../vocabulary/ownWords";
import { readStatuses } from "../vocabulary/readStatus";
import { statusInWords } from "../vocabulary/sheetVocabulary";
import type { RowOnSheet } from "./checkSheet";
import { compareStatus, isAnswered } from "./compareStatus";
import type { MarkCheck } from "./markCheck";
import { shortFigure } from "./shortFigure";

/** Compares the status cells of all rows, which read each other's words. The rules' answer is given in the sheet's own words, `words`. */
export function checkedStatuses(
  rows: readonly RowOnSheet[],
  words: StatusWords | null,
): readonly (readonly MarkCheck[])[] {
  const read = readStatuses(rows.flatMap(({ status }) => status?.text ?? []));
  const namesAt = new Map<string, Set<string>>();
  for (const { status, evaluation } of rows) {
    if (status === null) continue;
    namesAt.set(status.at, (namesAt.get(status.at) ?? new Set()).add(evaluation.statusName));
  }
  return rows.map(({ status, evaluation }) => {
    if (status === null) return [];
    const { at, text, ink } = status;
    const printed = text === null ? checking.picture(status.font) : text.replace(/\s+/gu, " ").trim();
    const said = text === null ? printed : checking.quoted(printed);
    const byRules = statusInWords(evaluation, words);
    const reading = text === null ? ({ kind: "unclear" } as const) : read({ text, ink });
    const compared = compareStatus(reading, text ?? "", evaluation);
    if (compared === null) return [];
    const isShared = (namesAt.get(at)?.size ?? 1) > 1;
    const result = isShared ? "undecidable" : compared;
    const expected = isAnswered(evaluation) ? byRules : null;
    const check: Omit<MarkCheck, "sentence"> = { what: "status", cell: at, result, printed, expected };
    if (isShared) return [{ ...check, sentence: checking.sharedCell(said, at) }];
    switch (compared) {
      case "agrees":
        return [{ ...check, expected: byRules, sentence: checking.agrees("status", said, at) }];
      case "disagrees": {
        const reason = figuresOf(evaluation);
        return [{ ...check, sentence: checking.disagrees("status", said, at, byRules, reason) }];
      }
      case "undecidable": {
        const sentence =
          reading.kind === "unclear" || expected !== null
            ? checking.unreadable("status", said, at, expected)
            : checking.noAnswer("status", said, at, whyNoStatus(evaluation));
        return [{ ...check, sentence }];
      }
      default:
        return compared satisfies never;
    }
  });
}

/** "48.3% against 50%"; "" where there is no reading. */
export function figuresOf({ current, targetUsed }: RowOnSheet["evaluation"]): string {
  const figure = current === null ? "" : shortFigure(current);
  return figure === "" ? "" : checking.against(figure, targetUsed);
}

/** What keeps the row from having a status: what is asked of the officer, else the explanation. */
export function whyNoStatus({ queries, explanation }: RowOnSheet["evaluation"]): string {
  const asked = queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence);
  return asked.length > 0 ? asked.join(" ") : explanation;
}
