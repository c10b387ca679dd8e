import { financialYearOf, type Period } from "../period/calendar";
import { coverageOf, type Coverage } from "../period/coverage";
import { mentionIn } from "../period/periodMention";
import { QUARTER_WORDS } from "../period/periodWords";
import { figureAt, type Figure } from "../reading/figure";
import { isSymbol, isWord, type Token } from "../reading/token";
import type { Target } from "./target";

/** A target with the period written beside it. */
interface DatedTarget {
  readonly figure: Figure;
  readonly label: readonly Token[];
}

/** Targets by period in one cell. */
export interface DatedTargets {
  readonly dated: readonly DatedTarget[];
  /** The one without a period: "90%" of "90% (2022/23: 85%)". Null where there is none. */
  readonly otherwise: Figure | null;
  /** The cell says that there is no target in any other period: "95% (Q4 only)". */
  readonly only: boolean;
}

/** Words beside a period that change nothing about it. */
const FILLERS: readonly string[] =
  "target targets for in is the at end of profile profiled trajectory milestone plan planned".split(" ");
/** Words that keep a target to the period beside them: "measured in Q4". */
const KEPT_TO: readonly string[] = ["only", "measured", "reported", "collected"];
const ALSO: readonly string[] = ["annual", "annually", "yearly"];

/** Marks and words by which a number beside a month is a target: "June: 15"; "15 June" may be a day. */
const TARGET_MARKS: readonly string[] = [":", "=", "target", "targets", "for", "is", "in"];
const LAST_DAY = 31;

/**
 * Reads targets with their periods, parted by commas, semicolons or brackets, or by the quarters themselves. Null where anything else
 * stands there, or where the only period is the year of the one target ("90% (2023/24)").
 *
 * @example "90% Q1, 92% Q2"; "Q1 29% Q2 56%"; "Q2: 56%"; "90% (2022/23: 85%)"; "95% (annual, measured in Q4)"
 */
export function readDatedTargets(tokens: readonly Token[]): DatedTargets | null {
  const dated: DatedTarget[] = [];
  let otherwise: Figure | null = null;
  let label: readonly Token[] | null = null;
  for (const piece of piecesOf(tokens)) {
    const alone = figureAt(piece, 0);
    if (alone?.next === piece.length) {
      if (otherwise !== null) return null;
      otherwise = alone.figure;
      continue;
    }
    // "Q1 90" may be quarter 1 of 1990; "Q1 90%" has a target.
    const isLabel = namesPeriod(piece, []) && !piece.some((token) => isSymbol(token, "%"));
    const found = isLabel ? null : datedIn(piece);
    if (found !== null) {
      dated.push(found);
      continue;
    }
    if (piece.every((token) => isWord(token, ...ALSO))) continue;
    // "90% (2023/24)" is the year's as any target is.
    if (label !== null || !namesPeriod(piece, KEPT_TO) || isYear(piece)) return null;
    label = piece;
  }
  const figures = [...dated.map(({ figure }) => figure), otherwise];
  if (figures.some((figure) => figure?.doubtful === true)) return null;
  if (label === null) {
    const [one, ...more] = dated;
    const isAlone = more.length === 0 && otherwise === null;
    return one === undefined || (isAlone && (isYear(one.label) || mayBeDay(one, tokens)))
      ? null
      : { dated, otherwise, only: false };
  }
  if (otherwise === null || dated.length > 0) return null;
  const only = label.some((token) => isWord(token, ...KEPT_TO));
  return { dated: [{ figure: otherwise, label }], otherwise: null, only };
}

function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (isSymbol(token, ",", ";", "(", ")")) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0).flatMap(byQuarter);
}

/** "Q1 28.5% Q2 55.5%" in parts; as it is where a part is no quarter's one figure, or a quarter has two. */
function byQuarter(piece: readonly Token[]): readonly (readonly Token[])[] {
  const starts = piece.flatMap((token, index) => (startsQuarter(token) ? [index] : []));
  if (starts[0] !== 0 || starts.length < 2) return [piece];
  const parts = starts.map((start, place) => piece.slice(start, starts[place + 1]));
  const quarters = parts.flatMap((part) => mentionIn(datedIn(part)?.label ?? []).quarters);
  return quarters.length === parts.length && new Set(quarters).size === parts.length ? parts : [piece];
}

function startsQuarter(token: Token): boolean {
  return isWord(token, ...QUARTER_WORDS) || (token.kind === "word" && /^q[1-4]$/.test(token.text));
}

/** The one figure of a piece whose rest names a period and nothing else: "92% Q2", "2022/23: 85%". */
function datedIn(piece: readonly Token[]): DatedTarget | null {
  const found = piece.flatMap((_, index) => {
    const at = figureAt(piece, index);
    if (at === null) return [];
    const label = [...piece.slice(0, index), ...piece.slice(at.next)];
    return namesPeriod(label, []) ? [{ figure: at.figure, label }] : [];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/** "15 June" may be the day by which something is to be done. */
function mayBeDay({ figure, label }: DatedTarget, tokens: readonly Token[]): boolean {
  const isDay = figure.unit === "" && Number.isInteger(figure.value) && figure.value <= LAST_DAY;
  return (
    isDay &&
    mentionIn(label).months.length > 0 &&
    !tokens.some((token) => isWord(token, ...TARGET_MARKS) || isSymbol(token, ...TARGET_MARKS))
  );
}

function namesPeriod(label: readonly Token[], besides: readonly string[]): boolean {
  const { months, quarters, years, yearToDate, half, term, otherWords } = mentionIn(label);
  const plain = !yearToDate && half === null && term === null && years.length <= 1;
  const known = otherWords.every((word) => FILLERS.includes(word) || besides.includes(word));
  return plain && known && months.length + quarters.length + years.length > 0;
}

/**
 * The target that a cell with targets by period gives for one of them; null where none is certain. Where the cell keeps its target to
 * another period, there is none by choice.
 *
 * @example "90% Q1, 92% Q2" in July // 92%; "95% (Q4 only)" in July // tracking
 */
export function datedTarget(target: Target, period: Period): Target | null {
  if (target.kind !== "several" || target.byPeriod === undefined) return null;
  const { dated, otherwise, only } = target.byPeriod;
  const fits = dated.map(({ label }) => covers(label, period));
  if (fits.includes(null)) return null;
  const fitting = dated.filter((_, index) => fits[index] === true);
  const [found] = fitting;
  if (fitting.length > 1) return null;
  if (found !== undefined) return value(found.figure, isYear(found.label) ? "year" : "quarter");
  if (otherwise !== null) return value(otherwise, null);
  const { quarters } = mentionIn(dated[0]?.label ?? []);
  return only && quarters.length > 0 ? { kind: "tracking", outside: quarters } : null;
}

/**
 * The figure that a cell with targets by period gives for this very period, and not for a longer one that it lies in; null where it gives
 * none.
 *
 * @example "Q2: 56%" in quarter 2 // 56%; in August // null
 */
export function figureForVery(target: Target, period: Period): Figure | null {
  if (target.kind !== "several" || target.byPeriod === undefined) return null;
  const own = target.byPeriod.dated.filter(({ label }) => coverageBy(label, period)?.kind === "same");
  return own.length === 1 ? (own[0]?.figure ?? null) : null;
}

/** A level holds in any part of its period; a sum does not (`targetInUse`). */
function value(figure: Figure, headed: "year" | "quarter" | null): Target {
  return { kind: "values", amounts: [{ figure, per: null }], direction: null, headed };
}

function isYear(label: readonly Token[]): boolean {
  const { months, quarters } = mentionIn(label);
  return months.length + quarters.length === 0;
}

/** Whether a period lies within the one that a label names; null where that is not certain. */
function covers(label: readonly Token[], period: Period): boolean | null {
  if (!isYear(label)) {
    const coverage = coverageBy(label, period);
    if (coverage === null || coverage.kind === "part") return null;
    return coverage.kind !== "other";
  }
  const [year] = mentionIn(label).years;
  if (year?.form !== "financial" || period.kind === "period") return null;
  return financialYearOf(period.start) === year.start;
}

function coverageBy(label: readonly Token[], period: Period): Coverage | null {
  return coverageOf(
    label.filter((token) => !isWord(token, ...FILLERS, ...KEPT_TO)),
    period,
  );
}
