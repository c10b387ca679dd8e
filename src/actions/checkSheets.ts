import type { Profile } from "../kpi/profile/profile";
import { Cancelled } from "../excel/cancelled";
import { lookAtCells, type LookRequest } from "../excel/look";
import { cancelled as cancelledWords } from "../wording/cancelled";
import type { Steps } from "../kpi/steps";
import { addressesOfCheck, checkSheet } from "../workbook/check/checkSheet";
import { addressesOfEarlier } from "../workbook/check/earlierMarks";
import type { RowCheck } from "../workbook/check/markCheck";
import { placesOfCheck } from "../workbook/check/sheetMarks";
import { asFailure } from "./judging/asFailure";
import { cancelledOutcome } from "./judging/cancelledOutcome";
import { countedAs } from "./results/checkedMarks";
import { inputOf, type LooklessInput } from "./judging/checkInput";
import { checkedEarlier, earlierOn, type EarlierChecked } from "./judging/earlierPeriods";
import { inSteps } from "./judging/inSteps";
import type { JudgedSheet } from "./judging/judgeSheet";
import { keyNotices } from "./notices/keyNotices";
import { judgingOptions, readAndJudge, type Scope } from "./writing/passage";
import type { CheckedCounts, CheckOutcome, Progress, SheetResult } from "./result";
import { sheetBeside } from "./judging/sheetBeside";
import { hiddenSheetResult, refusedSheetResult, sheetResult, type SeenWithIt } from "./results/sheetResult";
import { totalsToLookAt } from "./writing/whereToLook";

export interface CheckOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between messages: true once the officer has asked to stop. */
  readonly cancelled?: () => boolean;
  /** Rule sets from a file, tried before the workbook's own and the built-in ones. */
  readonly profiles?: readonly Profile[];
}

/**
 * Check: compares what is on the sheets now (arrows, status words, recognisable fills of the reporting period; of earlier ones what stands in
 * columns of their own) with the rules, and writes nothing. Each row of the result carries its `check`, and each compared mark its sentence.
 *
 * Takes two messages to Excel for one sheet and three for the workbook. Never throws.
 */
export async function checkSheets(scope: Scope, asked: CheckOptions = {}): Promise<CheckOutcome> {
  const { onProgress = () => undefined, cancelled = () => false } = asked;
  try {
    const errand = {
      scope,
      hiddenToo: false,
      needsSettings: true,
      ...(asked.profiles === undefined ? {} : { profiles: asked.profiles }),
      tell: onProgress,
      cancelled,
    };
    const { reading, judged, sources } = await readAndJudge(errand);
    const options = judgingOptions(errand);
    const beside = sheetBeside(reading, judged, options);
    const raw = new Map(reading.snapshot.sheets.map((sheet) => [sheet.id, sheet]));
    const inputs = judged.map((sheet) =>
      sheet.kind === "none" ? null : inputOf(sheet, raw.get(sheet.sheet.id)),
    );
    const looks = await lookAtCells(
      judged.flatMap((sheet, index) => lookRequests(sheet, inputs[index] ?? null)),
      () => {
        if (cancelled()) throw new Cancelled();
      },
      beside.wanted,
    );
    const readWithIt = [...judged, ...(await beside.judged())];
    const sheets: SheetResult[] = [];
    for (const [index, sheet] of judged.entries()) {
      const input = inputs[index] ?? null;
      const look = looks.get(sheet.sheet.id) ?? (() => undefined);
      const result = await inSteps(plainResult(sheet, { readWithIt, look }));
      if (input === null || sheet.kind === "none") {
        sheets.push(result);
        continue;
      }
      const checked = withChecks(result, checkSheet({ ...input, look }));
      if (cancelled()) throw new Cancelled();
      sheets.push(
        withEarlier(checked, await checkedEarlier(sheet, input.sheet, look, { reading, sources, options })),
      );
    }
    const refused = reading.refusedSheets.map(refusedSheetResult);
    const hidden = reading.hiddenSheets.map(hiddenSheetResult);
    return {
      kind: "done",
      result: { workbook: reading.workbook, sheets: [...sheets, ...refused, ...hidden], cellsWritten: 0 },
    };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return cancelledOutcome(thrown, cancelledWords.check);
    return { kind: "failed", failure: asFailure(thrown, "check") };
  }
}

function lookRequests(sheet: JudgedSheet, input: LooklessInput | null): readonly LookRequest[] {
  if (input === null) return [];
  const { places, readings } = addressesOfCheck(input);
  const also = [...readings, ...addressesOfEarlier(earlierOn(sheet))];
  const cells = [...placesOfCheck(places, also), ...totalsToLookAt(sheet)];
  return [{ sheetId: input.sheet.id, cells }];
}

/** A sheet's answers as an evaluation gives them, with the notices that concern no writing. */
function* plainResult(judged: JudgedSheet, seen: SeenWithIt): Steps<SheetResult> {
  const nothing = {
    sheetId: judged.sheet.id,
    changes: [],
    entries: [],
    stood: [],
    leftAlone: [],
    offList: [],
    lettered: [],
    cut: [],
  };
  const result = yield* sheetResult(judged, nothing, [], seen);
  if (judged.kind === "none") return result;
  const questions = judged.tables.flatMap((table) => table.questions);
  return { ...result, notices: [...judged.doubts, ...keyNotices(judged), ...questions] };
}

function withChecks(result: SheetResult, checks: readonly RowCheck[]): SheetResult {
  const of = (check: RowCheck["check"]): number => checks.filter((one) => one.check === check).length;
  const checked: CheckedCounts = {
    agrees: of("agrees"),
    setByHand: checks.filter(
      (one) => one.check === "agrees" && one.checks.some((mark) => countedAs(mark) === "byHand"),
    ).length,
    disagrees: of("disagrees"),
    undecidable: of("undecidable"),
    nothingPrinted: of("nothing printed"),
  };
  return { ...result, checked, rows: result.rows.map((row, index) => ({ ...row, ...checks[index] })) };
}

function withEarlier(result: SheetResult, earlier: EarlierChecked | null): SheetResult {
  if (earlier === null) return result;
  const rows = result.rows.map((row, index) => {
    const earlierChecks = earlier.checks[index] ?? [];
    return earlierChecks.length === 0 ? row : { ...row, earlierChecks };
  });
  return { ...result, earlier: earlier.periods, rows };
}
