import { makeStyles, tokens } from "@fluentui/react-components";
import { describeProfile, type Profile } from "../../actions/profiles";

const useStyles = makeStyles({
  words: {
    margin: "4px 0 0",
    paddingLeft: "16px",
    listStyleType: "disc",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  word: { marginBottom: "4px", lineHeight: tokens.lineHeightBase200 },
});

/** What a rule set says, a sentence each. */
export function RulesInWords({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  return (
    <ul className={styles.words}>
      {describeProfile(profile).map((sentence) => (
        <li key={sentence} className={styles.word}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
