/** A value that is watched: the same object until it changes, so that React's `useSyncExternalStore` can compare it. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  /** Calls `listener` after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** @example const count = storeOf(0); count.set(1); count.get() // 1 */
export function storeOf<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
