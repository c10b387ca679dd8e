/** What the pane shows below its head: the results, or a screen of its own. */
export type Screen = "results" | "how-it-works" | "understood" | "polarity" | "rules" | "corrections";
