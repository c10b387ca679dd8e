import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a card in a list, and of the small parts within it. */
export const useCardStyles = makeStyles({
  card: {
    padding: "8px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  sheet: {
    margin: "8px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  description: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  sentence: { margin: "4px 0 0", overflowWrap: "anywhere" },
  small: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  problem: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    margin: "8px 0 0",
  },
  half: {
    margin: 0,
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
  empty: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 },
});
