/** How sure a field is by how it was found; beside what it is about it is as sure as its mention. */
export const sureness = {
  /** Its words name it from farther off in the sentence. */
  afar: 0.9,
  /** Another sentence states it. */
  elsewhere: 0.8,
  /** It follows from another field. */
  followed: 0.7,
} as const;
