/** Chance that repeats itself: the same seed gives the same cases on every machine. */

/** A stream of choices. `between` includes both ends. */
export type Chance = {
  readonly isTrue: (probability: number) => boolean;
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different entries, or all when there are fewer, in the list's own order. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
};

/** Starts a stream; mulberry32, whose 32 bits of state are plenty for texts. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    isTrue: (probability) => next() < probability,
    between,
    pick: (list) => {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
    some: (list, count) => {
      const places = new Set<number>();
      while (places.size < Math.min(count, list.length)) places.add(between(0, list.length - 1));
      return list.filter((_each, place) => places.has(place));
    },
  };
};
