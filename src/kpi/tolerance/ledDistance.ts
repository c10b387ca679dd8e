import type { Skeleton } from "../reading/skeleton";
import { FURTHEST_SHARE_PERCENT } from "./limitAt";
import type { Tolerance } from "./tolerance";
import { PATTERNS } from "./tolerancePatterns";
import { DISTANCE_LEADS } from "./toleranceWords";

/** "No more than 10 over", "red if more than 10% below": a distance, of which the limit itself is amber. Null for anything else. */
export function readLedDistance({ words, figures }: Skeleton): Tolerance | null {
  const text = words.join(" ").replace(/^amber (?:: |if )?/, "");
  const lead = DISTANCE_LEADS.find((one) => text.startsWith(`${one} # `));
  const rest = lead === undefined ? null : text.slice(lead.length + 1);
  const found = figures.length === 1 ? PATTERNS.find(({ pattern }) => pattern === rest) : undefined;
  const tolerance = found?.read(figures) ?? null;
  // What comes after "no more than" and before "over" is no limit.
  const isFigure = tolerance?.kind === "figure" && tolerance.distance !== undefined;
  if (isFigure) return { ...tolerance, distance: "amount" };
  return tolerance?.kind === "percent" ? { ...tolerance, asLimit: false } : pointsOnly(tolerance);
}

function pointsOnly(tolerance: Tolerance | null): Tolerance | null {
  return tolerance?.kind === "points" ? tolerance : null;
}

/** "<10%", "<10% = amber": how far from the target, or where lower is better the last figure; whether 10% itself is amber is not said. */
export function readLoneStrict({ words, figures }: Skeleton): Tolerance | null {
  const [figure] = figures;
  const isLone = /^(?:<|less than|under) #(?: (?:(?:=|:|is|-) )?(?:amber|\( amber \)))?$/.test(
    words.join(" "),
  );
  if (!isLone || figure?.unit !== "%" || figure.value > FURTHEST_SHARE_PERCENT) return null;
  return { kind: "percent", percent: figure.value, asLimit: true, farLimit: true, strict: true };
}
