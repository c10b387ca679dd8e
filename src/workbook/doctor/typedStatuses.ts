import { quoted } from "../../wording/doctor";
import { compareStatus } from "../check/compareStatus";
import { parseAddress } from "../sheet/address";
import { readStatuses } from "../vocabulary/readStatus";
import type { Examined } from "./examined";
import { findingAbout, type Finding } from "./finding";

/** Statuses typed over ours that say something else than the rules: the word is left as it is, and so must be told. */
export function typedStatuses({ grid, rows, typedOver }: Examined): readonly Finding[] {
  const typed = rows.flatMap(({ at, evaluation }) => {
    const cell = at.marks.status;
    const place = cell !== null && typedOver.has(cell) ? parseAddress(cell) : null;
    if (cell === null || place === null || evaluation === null) return [];
    return [{ cell, evaluation, text: grid.text(place.row, place.column).trim() }];
  });
  if (typed.length === 0) return [];
  const read = readStatuses(typed.map(({ text }) => text));
  return typed.flatMap(({ cell, evaluation, text }) =>
    text === "" || compareStatus(read({ text }), text, evaluation) === "agrees"
      ? []
      : findingAbout("status-typed-over", [cell], {
          shows: quoted(text),
          but: quoted(evaluation.statusName),
        }),
  );
}
