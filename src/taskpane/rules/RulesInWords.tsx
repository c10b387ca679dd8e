import { makeStyles, tokens } from "@fluentui/react-components";
import { describeProfile, TRIED_TARGET, exampleReadings, type Profile } from "../../actions/profiles";
import { exampleFor, exampleNever, exampleReading } from "../../wording/pane/rules";
import { StatusBadge } from "../row/StatusBadge";

const useStyles = makeStyles({
  words: {
    margin: "4px 0 0",
    paddingLeft: "16px",
    listStyleType: "disc",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  word: { marginBottom: "4px", lineHeight: tokens.lineHeightBase200 },
  example: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
  },
  tried: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

/** What a rule set says, a sentence each, and what it makes of a few readings. */
export function RulesInWords({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const { tried, never, unlessTolerance } = exampleReadings(profile);
  return (
    <>
      <ul className={styles.words}>
        {describeProfile(profile).map((sentence) => (
          <li key={sentence} className={styles.word}>
            {sentence}
          </li>
        ))}
      </ul>
      {tried.length > 0 && (
        <p className={styles.example}>
          {exampleFor(TRIED_TARGET)}
          {tried.map(({ reading, answer: { status, name, letter, colour } }) => (
            <span key={reading} className={styles.tried}>
              {exampleReading(reading)}
              <StatusBadge look={{ id: status, name, letter, paint: colour }} />
            </span>
          ))}
          {never.length > 0 && <span>{exampleNever(never, unlessTolerance)}</span>}
        </p>
      )}
    </>
  );
}
