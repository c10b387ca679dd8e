import type { Evaluation } from "../evaluation";

/** An evaluation but for how its status and arrow look, and for the other periods. */
export type Judged = Omit<Evaluation, "statusName" | "statusLetter" | "paint" | "travelInk" | "otherPeriods">;
