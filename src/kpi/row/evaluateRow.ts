import type { Period } from "../period/calendar";
import { currentReading, type Current } from "./current";
import { isUnrated, type Evaluation } from "../evaluation";
import type { Judged } from "./judged";
import { defaultLook, type Look } from "../look/look";
import type { Profile } from "../profile/profile";
import type { ReadRow } from "./rowCells";
import { rowOneSided } from "./rowOneSided";
import { rowWithFigure } from "./rowWithFigure";
import { rowWithoutFigure } from "./rowWithoutFigure";
import { besideUndated } from "./undatedColumn";

/**
 * The answer for one row. `reporting` is null where no row of the sheet has a figure; `isChosen` is set where the officer chose it.
 * Bad cells give queries; nothing is thrown.
 */
export function evaluateRow(
  read: ReadRow,
  reporting: Period | null,
  profile: Profile,
  isChosen = false,
): Evaluation {
  const current: Current =
    reporting === null
      ? { kind: "none", reason: { kind: "no-figures" } }
      : currentReading(read.cells, reporting, read.row.declared);
  const oneSided = current.kind === "unreadable" ? rowOneSided(read, current.read, reporting, profile) : null;
  const byPeriods: Judged =
    current.kind === "figure"
      ? rowWithFigure(read, current, reporting, profile)
      : (oneSided ?? rowWithoutFigure(read, current, profile));
  const judged = besideUndated(byPeriods, read, reporting, isChosen);
  const { name, letter, colour } = lookOf(judged.status, profile);
  const { verdict } = judged.travel ?? { verdict: null };
  return {
    ...judged,
    statusName: name,
    statusLetter: letter,
    paint: colour,
    travelInk: verdict === null ? null : profile.travel.scheme.inks[verdict],
    ...(profile.rangeTarget === "inside" ? { takesRange: true } : {}),
    otherPeriods: [],
  };
}

/** How a status looks by a profile. */
function lookOf(status: string, { states, unrated }: Profile): Look {
  if (isUnrated(status)) return unrated[status];
  return states.find(({ id }) => id === status) ?? defaultLook("needs-attention");
}
