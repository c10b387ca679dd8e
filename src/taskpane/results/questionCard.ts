import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a card that asks one thing for many rows. */
export const useQuestionCardStyles = makeStyles({
  card: {
    marginTop: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
