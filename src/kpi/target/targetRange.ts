import { sameUnit, type Skeleton } from "../reading/skeleton";
import type { Target } from "./target";

/** Two ends that are on target between them, "20% - 30%"; null for anything else. */
export function readRange({ words, figures }: Skeleton): Target | null {
  const pattern = words.filter((word) => !["between", "range", "target", ":"].includes(word)).join(" ");
  const [first, second] = figures;
  if (!["# - #", "# to #", "# and #"].includes(pattern) || first === undefined || second === undefined)
    return null;
  if (pattern === "# and #" && !words.includes("between")) return null;
  if (first.doubtful || second.doubtful) return { kind: "unreadable" };
  const [a, b] = sameUnit(first, second);
  return a.value <= b.value ? { kind: "range", from: a, to: b } : { kind: "range", from: b, to: a };
}

const AROUND = /^#(?: \()? (?:±|\+ \/ -|\+ \/|\+ or -|plus or minus) #(?: \))?$/;

/** "90% +/- 5%", which leaves open what it is; null for anything else. */
export function readAround({ words, figures }: Skeleton): Target | null {
  const [value, by] = figures;
  if (!AROUND.test(words.join(" ")) || value === undefined || by === undefined) return null;
  return { kind: "unreadable", around: { value, by: { ...by, value: Math.abs(by.value) } } };
}
