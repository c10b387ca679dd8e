/** The rows or the columns of a sheet as lengths in px along one line; a hidden one has length 0. */
export class Axis {
  readonly count: number;
  /** `starts[i]` px from the first one's edge to the i-th's; one more than `count`, so that the last has an end. */
  private readonly starts: Float64Array;

  /** `sizeOf(i)` is the length of the i-th (0-based) in px. */
  constructor(count: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.start(index) + sizeOf(index);
  }

  get total(): number {
    return this.start(this.count);
  }

  /** Px before the i-th; the total for any index past the end. */
  start(index: number): number {
    return this.starts[Math.min(index, this.count)] ?? 0;
  }

  /** Px from the start of `index` over `count` of them. */
  length(index: number, count = 1): number {
    return this.start(index + count) - this.start(index);
  }

  isHidden(index: number): boolean {
    return this.length(index) === 0;
  }

  /**
   * The one that holds the point `px`, clamped to the ends; never a hidden one, unless all are.
   * With lengths 20, 0, 30: `at(25)` is 2.
   */
  at(px: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= px) low = middle;
      else high = middle - 1;
    }
    return this.isHidden(low) ? this.step(low, -1) : low;
  }

  /** The next one that is not hidden, forwards (1) or backwards (-1); `index` itself where there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (!this.isHidden(next)) return next;
    }
    return index;
  }
}
