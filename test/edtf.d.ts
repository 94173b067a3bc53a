/** The part of the library that the tests call; it brings no types. */
declare module 'edtf' {
  /** Reads a date; `min` and `max` are milliseconds since 1970. */
  export default function edtf(date: string): { min: number; max: number };
}
