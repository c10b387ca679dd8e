import { checking } from "../../wording/check";
import { readStatuses } from "../vocabulary/readStatus";
import type { RowOnSheet } from "./checkSheet";
import { compareStatus, isAnswered } from "./compareStatus";
import type { MarkCheck } from "./markCheck";
import { shortFigure } from "./shortFigure";

/** Compares the status cells of all rows, which read each other's words. */
export function checkedStatuses(rows: readonly RowOnSheet[]): readonly (readonly MarkCheck[])[] {
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
    const reading = text === null ? ({ kind: "unclear" } as const) : read({ text, ink });
    const compared = compareStatus(reading, text ?? "", evaluation);
    if (compared === null) return [];
    const isShared = (namesAt.get(at)?.size ?? 1) > 1;
    const result = isShared ? "undecidable" : compared;
    const expected = isAnswered(evaluation) ? evaluation.statusName : null;
    const check: Omit<MarkCheck, "sentence"> = { what: "status", cell: at, result, printed, expected };
    if (isShared) return [{ ...check, sentence: checking.sharedCell(printed, at) }];
    switch (compared) {
      case "agrees":
        return [
          { ...check, expected: evaluation.statusName, sentence: checking.agrees("status", printed, at) },
        ];
      case "disagrees": {
        const reason = figuresOf(evaluation);
        return [
          { ...check, sentence: checking.disagrees("status", printed, at, evaluation.statusName, reason) },
        ];
      }
      case "undecidable": {
        const sentence =
          reading.kind === "unclear" || expected !== null
            ? checking.unreadable("status", printed, at, expected)
            : checking.noAnswer("status", printed, at, whyNoStatus(evaluation));
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
