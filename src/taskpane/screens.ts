/** What the pane shows below its head: the results, or a screen of its own. */
export type Screen = "results" | "intro" | "understood" | "polarity" | "rules" | "corrections";
