import type { Profile } from "../../kpi/profile/profile";
import { keyAgainstRules } from "../../kpi/tolerance/keyAgainstRules";
import { keyOvertaken as words } from "../../wording/printedKey";
import type { KeyRuling } from "./settings";

/** A sheet as far as it tells what has become of a decision about its key. */
export interface SheetWithKey {
  /** Its rows' rule sets, by id; left out where they are not known. */
  readonly rows?: readonly { readonly profile: string }[];
  /** The key that it goes by now; null where there is none, left out where that is not known. */
  readonly key?: { readonly says: string; readonly onTab: boolean } | null;
}

/**
 * What has overtaken a decision about a key, as a sentence: the key is gone or says something else, or the rules have changed so that the
 * decision has no effect, makes no difference or was made against others. Null where it holds as it was made, or nothing is known.
 *
 * @param sheets The sheets that it bears on, as far as they are known.
 * @param profiles All rule sets of the workbook.
 */
export function keyOvertaken(
  ruling: KeyRuling,
  sheets: readonly SheetWithKey[],
  profiles: readonly Profile[],
): string | null {
  const { says, followed, against } = ruling;
  const saying = sheets.filter(({ key }) => key === undefined || key?.says === says);
  if (sheets.length > 0 && saying.length === 0) {
    const other = sheets.find(({ key }) => key != null)?.key;
    return other == null ? words.gone : words.otherKey(other.says);
  }
  const used = new Set(saying.flatMap(({ rows = [] }) => rows.map(({ profile }) => profile)));
  const rules = profiles.flatMap((profile) => {
    const stands = used.has(profile.id) ? keyAgainstRules(says, profile) : null;
    return stands === null ? [] : [{ ...stands, profile }];
  });
  const [first] = rules;
  if (first === undefined) return null;
  const looking = rules.filter(({ looks }) => looks);
  if (looking.length === 0) return words.notLooked(first.profile.name);
  const differing = looking.find(({ same }) => !same);
  if (differing === undefined) return words.same(looking[0]?.profile.name ?? first.profile.name);
  const { profile, gives } = differing;
  // An amount was said in the unit of a row's figures.
  const isComparable = against !== undefined && profile.defaultTolerance.kind !== "amount";
  return isComparable && looking.every((one) => one.gives !== against)
    ? words.since({ was: against, rules: profile.name, gives, followed })
    : null;
}
