import { makeStyles, tokens } from "@fluentui/react-components";
import { describeProfile, exampleOf, type Profile } from "../../actions/profiles";
import { exampleFor, exampleReading } from "../../wording/pane/rules";
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

/** One target, and readings from well above it to well below, so that most rule sets show all their statuses. */
const TARGET = 90;
const READINGS = [100, 92, 90, 88, 86, 82, 70] as const;

/** What a rule set says, a sentence each, and what it makes of a few readings. */
export function RulesInWords({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const tried = triedReadings(profile);
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
          {exampleFor(TARGET)}
          {tried.map(({ reading, answer: { status, name, letter, colour } }) => (
            <span key={reading} className={styles.tried}>
              {exampleReading(reading)}
              <StatusBadge look={{ id: status, name, letter, paint: colour }} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** The first reading to earn each status. None where the target is not what the rules judge by, or not all there is to it. */
function triedReadings(profile: Profile) {
  if (profile.heldAgainst !== null) return [];
  const seen = new Set<string>();
  return READINGS.flatMap((reading) => {
    const answer = exampleOf(profile, { target: TARGET, reading, better: "higher" });
    if (answer === null || seen.has(answer.status)) return [];
    seen.add(answer.status);
    return [{ reading, answer }];
  });
}
