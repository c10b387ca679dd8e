import { checking } from "../../wording/check";
import { besideTarget, saysOnlySide } from "./besideTarget";
import { statusByKey, type StatusWords } from "../vocabulary/ownWords";
import { isUnrated } from "../../kpi/evaluation";
import { readStatuses, type StatusReading } from "../vocabulary/readStatus";
import type { RowOnSheet } from "./checkSheet";
import { compareStatus } from "./compareStatus";
import { noAnswer, type MarkCheck } from "./markCheck";
import { agreeing, statusAnswer, type StatusAnswer } from "./statusAnswer";

/** Compares the status cells of all rows, which read each other's words. The rules' answer is given in the sheet's own words, `words`. */
export function checkedStatuses(
  rows: readonly RowOnSheet[],
  words: StatusWords | null,
): readonly (readonly MarkCheck[])[] {
  const readings = statusReadings(rows, words);
  const isOtherScheme = fitsOtherScheme(rows, readings);
  const namesAt = new Map<string, Set<string>>();
  for (const { status, evaluation } of rows) {
    if (status === null) continue;
    namesAt.set(status.at, (namesAt.get(status.at) ?? new Set()).add(evaluation.statusName));
  }
  return rows.map(({ status, evaluation }, index) => {
    const reading = readings[index] ?? null;
    if (status === null || reading === null) return [];
    const { at, text } = status;
    const printed = text === null ? checking.picture(status.font) : text.replace(/\s+/gu, " ").trim();
    const said = text === null ? printed : checking.quoted(printed);
    const found = compareStatus(reading, text ?? "", evaluation);
    if (found === null) return [];
    const mayBeOther = isOtherScheme && reading.kind === "rated" && reading.elsewhere !== undefined;
    const compared = mayBeOther ? "undecidable" : found;
    const isShared = (namesAt.get(at)?.size ?? 1) > 1;
    const result = isShared ? "undecidable" : compared;
    // The sheet's own sign would be the one that is in doubt.
    const answer = statusAnswer(evaluation, words, !mayBeOther);
    const check: Omit<MarkCheck, "sentence" | "unanswered"> = {
      what: "status",
      cell: at,
      result,
      printed,
      ...answer.told,
    };
    if (isShared) return [{ ...check, sentence: checking.sharedCell(said, at) }];
    switch (compared) {
      case "agrees":
        return [
          {
            ...check,
            expected: answer.byHand === null ? answer.word : answer.rules,
            sentence: agreeing("status", said, at, answer),
          },
        ];
      case "disagrees":
        return [{ ...check, sentence: checking.disagrees("status", said, at, answer) }];
      case "undecidable":
        if (answer.byHand !== null)
          return [{ ...check, sentence: undecidedByHand(reading, said, at, answer) }];
        return reading.kind === "unclear" || answer.rules !== null
          ? [{ ...check, sentence: checking.unreadable("status", said, at, answer.rules) }]
          : [{ ...check, ...noAnswer("status", said, at, whyNoStatus(evaluation)) }];
      default:
        return compared satisfies never;
    }
  });
}

/** Beside a status by hand that is no rating a word may be clear and still be held against nobody. */
function undecidedByHand(reading: StatusReading, said: string, cell: string, answer: StatusAnswer): string {
  const { disagrees, unreadableByHand } = checking;
  return (reading.kind === "unclear" ? unreadableByHand : disagrees)("status", said, cell, answer);
}

/** What each row's status cell says, all of them read together; null where there is none. */
function statusReadings(
  rows: readonly RowOnSheet[],
  words: StatusWords | null,
): readonly (StatusReading | null)[] {
  const texts = rows.map(({ status, evaluation }) =>
    status === null || status.text === null ? null : besideTarget(status.text, evaluation.polarity),
  );
  // A column of nothing but "A" is read by the words it is written in.
  const written = words === null ? [] : [words.green, words.red];
  const read = readStatuses([...texts.flatMap((text) => text ?? []), ...written]);
  return rows.map(({ status, evaluation }, index): StatusReading | null => {
    const text = texts[index] ?? null;
    if (status === null) return null;
    if (text === null || saysOnlySide(text, evaluation.polarity)) return { kind: "unclear" };
    const explained = statusByKey(text, words);
    return explained === null ? read({ text, ink: status.ink }) : { kind: "rated", means: [explained] };
  });
}

/** True where signs that another scheme uses for other statuses fit all of their rows when they are read so: "▲" for green, "●" for amber. */
function fitsOtherScheme(rows: readonly RowOnSheet[], readings: readonly (StatusReading | null)[]): boolean {
  const results = rows.flatMap(({ evaluation }, index) => {
    const reading = readings[index] ?? null;
    if (reading?.kind !== "rated" || reading.elsewhere === undefined || isUnrated(evaluation.status))
      return [];
    return compareStatus({ kind: "rated", means: reading.elsewhere }, "", evaluation) ?? [];
  });
  return results.every((result) => result === "agrees");
}

/** What keeps the row from having a status: what is asked of the officer, else the explanation. */
export function whyNoStatus({ queries, explanation }: RowOnSheet["evaluation"]): readonly string[] {
  const asked = queries.filter(({ blocking }) => blocking).map(({ sentence }) => sentence);
  return asked.length > 0 || explanation === "" ? asked : [explanation];
}
