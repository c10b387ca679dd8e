import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadingResult, RowResult } from "../../actions/result";
import { polarityNow } from "../../actions/results/standingNow";
import { POLARITY_WORDS, readingOf, UNDERSTOOD_AS } from "../../wording/pane/row";
import { NARROW } from "../shell/narrow";
import { given, targetInWords, toleranceInWords } from "./partsInWords";

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
  const { current, previous, longTravel, cumulative } = row;
  const polarity = row.polarity === "range" && polarityNow(row) === "at-target" ? "at-target" : row.polarity;
  const words = UNDERSTOOD_AS;
  return [
    [words.reading, figure(row, current, row.cells.current)],
    [words.previous, figure(row, previous, row.cells.previous)],
    ...(longTravel?.whyNot == null ? [] : [[words.long, longTravel.whyNot] as const]),
    [words.target, targetInWords(row)],
    ...toleranceInWords(row, profileName).map((said) => [words.tolerance, said] as const),
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
