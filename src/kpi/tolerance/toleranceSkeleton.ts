import type { Skeleton } from "../reading/skeleton";
import { RED_REST } from "./toleranceWords";

/** Without what is said of red after all is said of amber. @example "within 5% amber, otherwise red" // "within 5% amber" */
export function withoutRest({ words, figures }: Skeleton): Skeleton {
  return { words: words.join(" ").replace(RED_REST, "").split(" "), figures };
}

/** A remark's words without the brackets. @example "5% (relative)" // "5% relative" */
export function withoutBrackets({ words, figures }: Skeleton): Skeleton {
  return {
    words: words
      .join(" ")
      .replace(/ \( ([^#()]*) \)/g, " $1")
      .replace(/^([^#()]+) \( # \)$/, "$1 #")
      .split(" "),
    figures,
  };
}
