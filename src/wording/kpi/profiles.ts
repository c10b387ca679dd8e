/** Names of the rule sets that are built in, and what each does. */
export const profileTexts = {
  corporate: {
    name: "Corporate",
    description: "Green at target, amber within the row’s tolerance or 5% of target.",
  },
  "childrens-trust": {
    name: "Children's Trust",
    description: "As Corporate; the arrow follows performance, and every decline is amber.",
  },
} as const;
