/** A work that is asked for by names, and is never done twice at once. */
export interface OneAtATime {
  /** What is asked for while a work is in hand is in the next one. */
  readonly ask: (names: readonly string[]) => void;
  /** Nothing new begins; resolves when the work in hand has ended. */
  readonly stop: () => Promise<void>;
}

/** `work` tells of its failures itself; where it throws, that is a bug, and `stop` throws it. */
export function oneAtATime(work: (names: readonly string[]) => Promise<void>): OneAtATime {
  const asked = new Set<string>();
  let isStopped = false;
  let hand: Promise<void> | undefined;
  const workOff = async (): Promise<void> => {
    while (asked.size > 0 && !isStopped) {
      const names = [...asked];
      asked.clear();
      await work(names);
    }
    hand = undefined;
  };
  return {
    ask: (names) => {
      for (const name of names) asked.add(name);
      if (asked.size > 0) hand ??= workOff();
    },
    stop: async () => {
      isStopped = true;
      await hand;
    },
  };
}
