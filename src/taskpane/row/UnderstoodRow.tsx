import { makeStyles, tokens } from "@fluentui/react-components";
import type { CorrectionResult, ReadingResult, RowResult } from "../../actions/result";
import { polarityNow } from "../../actions/results/standingNow";
import { givenByYou, POLARITY_WORDS, readingOf, UNDERSTOOD_AS } from "../../wording/pane/row";
import { NARROW } from "../shell/narrow";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: "4px 8px",
    margin: "8px 0 0",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface UnderstoodRowProps {
  readonly row: RowResult;
  /** The name of the row's profile. */
  readonly profileName: string;
}

/** What the row's cells were understood as: reading, previous, target, tolerance, polarity, profile. */
export function UnderstoodRow({ row, profileName }: UnderstoodRowProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={UNDERSTOOD_AS.heading}>
      {understood(row, profileName).map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function understood(row: RowResult, profileName: string): readonly (readonly [string, string])[] {
  const { current, previous, target, longTravel, toleranceAs, cumulative } = row;
  const polarity = row.polarity === "range" && polarityNow(row) === "at-target" ? "at-target" : row.polarity;
  const words = UNDERSTOOD_AS;
  return [
    [words.reading, figure(row, current, row.cells.current)],
    [words.previous, figure(row, previous, row.cells.previous)],
    ...(longTravel?.whyNot == null ? [] : [[words.long, longTravel.whyNot] as const]),
    [words.target, given(row, target ?? targetGiven(row) ?? words.nothing, isTarget(row))],
    ...(toleranceAs === null
      ? []
      : [[words.tolerance, given(row, toleranceAs, ({ what }) => what === "tolerance")] as const]),
    [words.polarity, given(row, POLARITY_WORDS[polarity], ({ what }) => what === "polarity")],
    ...(cumulative ? [[words.cumulative, words.runsUp] as const] : []),
    [words.profile, profileName],
  ];
}

/** A figure with its period; an officer's own, with what its cell says. */
function figure(row: RowResult, reading: ReadingResult | null, cell: string | null): string {
  if (reading === null) return UNDERSTOOD_AS.nothing;
  const words = readingOf(reading.text, reading.period);
  return given(row, words, ({ what, instead }) => what === "reading" && instead?.cell === cell);
}

function isTarget({ currentHeading, currentPeriod }: RowResult): (one: CorrectionResult) => boolean {
  return ({ what, correction: { heading, period } }) =>
    (what === "target" || what === "tracking") &&
    (heading === undefined ||
      heading === currentHeading ||
      (period !== undefined && period === currentPeriod));
}

/** What the officer gave for a target where none is in use yet, since it leaves a question. */
function targetGiven(row: RowResult): string | null {
  const given = row.corrections.find((one) => one.lapsed === null && isTarget(row)(one))?.correction;
  return given?.what === "target" ? given.value : null;
}

/** With what the cell says, where the officer's word goes before it. */
function given(row: RowResult, words: string, isOfPart: (one: CorrectionResult) => boolean): string {
  const instead = row.corrections.find((one) => one.lapsed === null && isOfPart(one))?.instead ?? null;
  return instead === null ? words : givenByYou(words, instead.cell, instead.shows);
}
