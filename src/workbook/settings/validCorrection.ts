import { readPeriodHeadings } from "../../kpi/period/period";
import { readPolarity } from "../../kpi/polarity/polarity";
import { readReading } from "../../kpi/reading/reading";
import { readTarget } from "../../kpi/target/target";
import { readTolerance } from "../../kpi/tolerance/tolerance";
import { isRelative } from "../../wording/kpi/periods";
import { settingsRefusals } from "../../wording/settings";
import { typedShown } from "./typedShown";
import { polarityText } from "./polarityText";
import type { CorrectedPart, RowCorrection } from "./settings";

export const LONGEST_TEXT = 200;
export const LONGEST_REASON = 500;

/** What is not corrected without saying why: it decides a colour, and somebody will ask. */
const NEEDS_REASON: readonly CorrectedPart[] = ["status", "target", "tracking"];

/**
 * Whether the officer is to say why where they correct this part of their own accord: of another figure than the sheet shows most of all.
 * A figure that was asked for has its reason in the question, and one that was kept without a reason still holds.
 */
export function needsReason(what: CorrectedPart): boolean {
  return NEEDS_REASON.includes(what) || what === "reading";
}

/** Why a correction cannot be kept, as a sentence for the officer; null where it can. What it says must be readable by the rules. */
export function refusalOf(correction: RowCorrection): string | null {
  const { what, reason = "" } = correction;
  if (NEEDS_REASON.includes(what) && reason.trim() === "") return settingsRefusals.reasonMissing;
  if (reason.length > LONGEST_REASON) return settingsRefusals.textTooLong(LONGEST_REASON);
  const text = typedText(correction);
  if (text !== null && text.trim() === "") return settingsRefusals.textMissing;
  if (text !== null && text.length > LONGEST_TEXT) return settingsRefusals.textTooLong(LONGEST_TEXT);
  return unreadable(correction);
}

function typedText(correction: RowCorrection): string | null {
  switch (correction.what) {
    case "target":
    case "tolerance":
    case "green-limit":
    case "reading":
    case "status":
      return correction.value;
    case "baseline":
      return correction.value.kind === "figure" ? correction.value.text : null;
    case "polarity":
      return typeof correction.value === "string" ? null : `${correction.value.from} ${correction.value.to}`;
    case "cumulative":
    case "cases":
    case "frequency":
    case "tracking":
    case "query":
      return null;
    default:
      return correction satisfies never;
  }
}

function unreadable(correction: RowCorrection): string | null {
  switch (correction.what) {
    case "target": {
      const { kind } = readTarget(typedShown("", correction.value));
      const clear = kind !== "unreadable" && kind !== "several" && kind !== "missing";
      return clear ? null : settingsRefusals.notATarget(correction.value);
    }
    case "tolerance": {
      const { kind } = readTolerance(typedShown("", correction.value));
      return kind === "unreadable" ? settingsRefusals.notATolerance(correction.value) : null;
    }
    case "green-limit": {
      const value = readTarget(typedShown("", correction.value));
      const [amount, ...more] = value.kind === "values" ? value.amounts : [];
      const isOpen =
        value.kind === "values" && value.direction?.strict === true && value.direction.certain !== true;
      return amount !== undefined && more.length === 0 && amount.per === null && !isOpen
        ? null
        : settingsRefusals.notAGreenValue(correction.value);
    }
    case "reading":
      return correction.heading === undefined
        ? settingsRefusals.readingPlaceMissing
        : readingRefusal(correction.value);
    case "status":
      return correction.heading === undefined ? settingsRefusals.statusPlaceMissing : null;
    case "baseline":
      return correction.value.kind === "figure"
        ? (figuresPeriodRefusal(correction.value.period, correction.heading) ??
            readingRefusal(correction.value.text))
        : null;
    case "polarity": {
      const { value } = correction;
      if (typeof value === "string") return null;
      const { kind } = readPolarity(typedShown("", polarityText(value)));
      return kind === "range" ? null : settingsRefusals.notARange(value.from, value.to);
    }
    case "cumulative":
    case "cases":
    case "frequency":
    case "tracking":
    case "query":
      return null;
    default:
      return correction satisfies never;
  }
}

function readingRefusal(text: string): string | null {
  const { kind } = readReading(typedShown("", text), null);
  return kind === "unreadable" || kind === "error" ? settingsRefusals.notAFigure(text) : null;
}

/** "The previous term" is another one next term: it holds for the figure under one heading alone. */
function figuresPeriodRefusal(label: string, heading: string | undefined): string | null {
  return isRelative(label) && heading === undefined
    ? settingsRefusals.periodUnreadable(label)
    : periodRefusal(label);
}

/** Why a text names no period; null where it does. */
export function periodRefusal(label: string): string | null {
  return readPeriodHeadings([typedShown("", label)], { titles: [] })[0]
    ? null
    : settingsRefusals.periodUnreadable(label);
}
