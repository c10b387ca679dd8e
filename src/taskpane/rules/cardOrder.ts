import { useState } from "react";
import type { Profile } from "../../actions/profiles";

/**
 * The order in which rule sets stand on the screen, by their ids. A card keeps its place and its key while the screen is open, also where
 * its rule set gets another id: one that moved or was drawn anew would take the focus with it.
 */
export interface CardOrder {
  readonly keyOf: (id: string) => string;
  readonly sorted: (profiles: readonly Profile[]) => readonly Profile[];
  /** A rule set is about to go by another id: its card has both, until another rule set comes by the first. */
  readonly rename: (id: string, to: string) => void;
  /** One that is about to be added has its card behind this one's. */
  readonly putAfter: (id: string, added: string) => void;
}

/** @param first The ids that there are as the screen opens, in their order; later ones follow as they come. */
export function useCardOrder(first: () => readonly string[]): CardOrder {
  const [order] = useState(() => cardOrder(first()));
  return order;
}

export function cardOrder(first: readonly string[]): CardOrder {
  interface Card {
    readonly key: string;
    ids: readonly string[];
  }
  let keys = 0;
  const cardFor = (id: string): Card => ({ key: `card ${String((keys += 1))}`, ids: [id] });
  const cards = first.map(cardFor);
  const cardOf = (id: string): Card => {
    const known = cards.find(({ ids }) => ids.includes(id));
    if (known !== undefined) return known;
    const added = cardFor(id);
    cards.push(added);
    return added;
  };
  const release = (id: string): void => {
    for (const card of cards) card.ids = card.ids.filter((one) => one !== id);
  };
  return {
    keyOf: (id) => cardOf(id).key,
    sorted: (profiles) => {
      const ids = new Set(profiles.map(({ id }) => id));
      for (const card of cards) {
        const present = card.ids.filter((id) => ids.has(id));
        if (present.length > 1) card.ids = present.slice(-1);
      }
      // Those that are new come last, as they stand.
      const places = new Map(profiles.map(({ id }) => [id, cards.indexOf(cardOf(id))]));
      return [...profiles].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
    },
    rename: (id, to) => {
      const card = cardOf(id);
      release(to);
      card.ids = [...card.ids, to];
    },
    putAfter: (id, added) => {
      release(added);
      cards.splice(cards.indexOf(cardOf(id)) + 1, 0, cardFor(added));
    },
  };
}
